import Testing

/// Another figure of the sentence gives what is printed, or the figures are no set of parts.
@Suite("given by another figure") struct GivenElsewhereTests {
  @Test(
    "points of the rate told first",
    arguments: [
      (
        "Tỷ lệ nợ xấu 1,46% (gồm nhóm 3 là 0,33%, nhóm 4 là 0,41%, nhóm 5 là 0,72%), thấp hơn 0,54 điểm phần trăm so với mục tiêu 2%.",
        [String]()
      ),
      (
        "Tỷ lệ bao phủ đạt 93,8% (thành thị 96,4%, nông thôn 92,1%), tăng 1,6 điểm phần trăm so với cuối năm 2023 (92,2%).",
        []
      ),
      ("Tỷ lệ bao phủ đạt 93,8%, tăng 1,9 điểm phần trăm so với cuối năm 2023 (92,2%).", ["1,9 điểm phần trăm"]),
    ])
  func points(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "a base of its own",
    arguments: [
      (
        "Lần đầu 17 đồng chí (36,2%), tái cử 30 đồng chí (63,8%) trên 47 đồng chí; nhiệm kỳ trước lần đầu 21 đồng chí (41,2%), tái cử 30 đồng chí (58,8%) trên 51 đồng chí.",
        [String]()
      ),
      (
        "Ban Chấp hành 56 đồng chí, trong đó nữ 18 đồng chí (32,14%); quy hoạch Ban Thường vụ 17 đồng chí, nữ 05 đồng chí (29,41%).",
        []
      ),
      ("Ban Chấp hành 56 đồng chí, trong đó nữ 18 đồng chí (34,12%).", ["34,12%"]),
      (
        "Cử tri toàn huyện 126.480 người, đã đi bầu 126.202 người (99,78%); số phiếu phát ra 126.202, thu về 126.190.",
        []
      ),
      ("Giải ngân 160 tỷ đồng (61,5%), trong đó chi đầu tư 90 tỷ đồng (55%), chi thường xuyên 70 tỷ đồng (72,5%).", []),
    ])
  func bases(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "another rest",
    arguments: [
      (
        "Có 186/210 hộ ký cam kết (88,6%), trong đó 172 hộ đã lắp hệ thống xử lý, còn 14 hộ đã ký nhưng chưa lắp.",
        [String]()
      ),
      ("Có 186/214 trạm y tế có bác sĩ (86,9%), chưa đạt 95% theo kế hoạch, còn thiếu 18 trạm.", []),
      ("Có 96/124 xã có sân thể thao (77,4%), 86/124 xã có nhà văn hóa (69,4%); còn 11 xã chưa có cả hai.", []),
      (
        "Thi hành xong 5.200/6.100 việc có điều kiện; chưa có điều kiện 1.460 việc; tổng số phải thi hành 7.560 việc.",
        []
      ),
      ("Có 186/210 hộ ký cam kết (88,6%), còn 14 hộ chưa ký.", ["14"]),
    ])
  func rests(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "no set of parts",
    arguments: [
      (
        "Kiểm tra 22 bếp ăn, 6 bếp chưa đạt; 19 cửa hàng, 3 cửa hàng chưa đạt; 14 chợ, 5 chợ chưa đạt; tổng số 55 cơ sở.",
        [String]()
      ),
      (
        "Tháng 9 xuất khẩu 431 triệu USD, nhập khẩu 452 triệu USD, nhập siêu 21 triệu USD; tính chung 9 tháng xuất siêu 930 triệu USD.",
        []
      ),
      (
        "Ba nguồn vốn chính: trung ương 412 tỷ đồng; tỉnh 286 tỷ đồng; huyện 124 tỷ đồng; ngoài ra vốn khác 38 tỷ đồng.",
        []
      ),
      ("Có 420 hợp tác xã (thành lập mới 27, giải thể 12; đầu năm 405).", []),
      (
        "Đã xử lý 741 bị cáo: tử hình 2, chung thân 3, tù có thời hạn 558, án treo 121, cải tạo không giam giữ 31, phạt tiền 26.",
        []
      ),
    ])
  func sets(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "changes of others",
    arguments: [
      ("Xã Tân An giảm từ 16 xuống 10 thôn, giảm 6 thôn; xã Tân Bình giảm 3 thôn, còn 8 thôn.", [String]()),
      ("Xã Tân An giảm từ 16 xuống 10 thôn, giảm 3 thôn.", ["3"]),
      ("Vốn tăng thêm tăng 12,7% (486,4 triệu USD), vốn góp tăng 23% (65,2 triệu USD).", []),
      (
        "Trong quý tuyển dụng 640 người, nghỉ việc 610 người, tăng ròng 30 người; tính chung cả năm tăng ròng 405 người.",
        []
      ),
      ("Ba khâu đột phá: thể chế; hạ tầng; nguồn nhân lực; kinh phí thực hiện 1.450 tỷ đồng.", []),
      ("Ba khâu đột phá: thể chế; hạ tầng; nguồn nhân lực; khoa học.", ["Ba"]),
    ])
  func others(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }

  @Test(
    "heads, stocks and ages",
    arguments: [
      (
        "Trong tháng giải quyết việc làm cho 2.318 lao động, lũy kế 17.530 lao động. Trong đó, làm việc trong nước 15.208 người, ở nước ngoài 2.322 người (Nhật Bản 1.246, Đài Loan 684, Hàn Quốc 298, thị trường khác 94).",
        [String]()
      ),
      (
        "Nợ đọng đầu năm là 186,4 tỷ đồng, đã bố trí trả 96,7 tỷ đồng, phát sinh mới 11,3 tỷ đồng, còn lại 101,0 tỷ đồng.",
        []
      ),
      (
        "Mừng thọ 12.846 cụ, trong đó 100 tuổi trở lên 86 cụ, 90 tuổi 642 cụ, 80 tuổi 2.846 cụ, 70 và 75 tuổi 9.272 cụ.",
        []
      ),
      (
        "Năm 2024 thu hút 58 dự án, trong đó 36 dự án FDI và 22 dự án DDI; so với năm 2023 tăng 11 dự án FDI (25 dự án), giảm 4 dự án DDI (26 dự án).",
        []
      ),
    ])
  func heads(_ text: String, _ accused: [String]) { #expect(Checking(text).accused == accused) }
}
