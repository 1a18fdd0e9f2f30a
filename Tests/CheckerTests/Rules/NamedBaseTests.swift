import Testing

/// Shares whose base the words name beyond doubt, and what only looks like one.
@Suite("what a share is of, said in words") struct NamedBaseTests {
  @Test(
    arguments: [
      // One out of so many, however far apart.
      ("Trong năm, 26 kiến nghị của chi bộ được giải quyết dứt điểm trên tổng số 32 kiến nghị (86,5%).", ["86,5%"]),
      ("Trong năm, 26 kiến nghị của chi bộ được giải quyết dứt điểm trên tổng số 32 kiến nghị (81,3%).", []),
      (
        "Có 15 chi bộ ba năm liền không kết nạp được đảng viên, trên tổng số 68 chi bộ, tức 25,1%, là điều phải suy nghĩ.",
        ["25,1%"]
      ),
      ("Hội có 86.200 hội viên trong tổng số 104.150 phụ nữ từ 18 tuổi trở lên, tỷ lệ thu hút 77,4%.", ["77,4%"]),
      ("Hội có 86.200 hội viên trong tổng số 104.150 phụ nữ từ 18 tuổi trở lên, tỷ lệ thu hút 82,8%.", []),
      // Of one of those told before, not of the last.
      ("Đoàn có 12 đại biểu nữ, 8 đại biểu trẻ trong tổng số 40 đại biểu (30%).", []),
      // The base in the bracket behind its name.
      (
        "Toàn huyện có 118.240 người tham gia bảo hiểm y tế, đạt tỷ lệ bao phủ 89,1% dân số (127.350 người).", ["89,1%"]
      ),
      (
        "Số doanh nghiệp khoa học và công nghệ trong khu hiện là 14, chiếm 13,9% của cả tỉnh (92 doanh nghiệp).",
        ["13,9%"]
      ),
      ("Số doanh nghiệp khoa học và công nghệ trong khu hiện là 14, chiếm 15,2% của cả tỉnh (92 doanh nghiệp).", []),
      // Named by what was done.
      (
        "Đã mở 72 lớp huấn luyện cho 3.240 người; số người được cấp thẻ an toàn là 2.916, bằng 94,3% số được huấn luyện.",
        ["94,3%"]
      ),
      (
        "Đã mở 72 lớp huấn luyện cho 3.240 người; số người được cấp thẻ an toàn là 2.916, bằng 90% số được huấn luyện.",
        []
      ),
      (
        "Năm học này trường tuyển 1.240 sinh viên. Có 38 doanh nghiệp đặt hàng đào tạo 496 sinh viên, tức 43% số tuyển mới.",
        ["43%"]
      ),
      // Of two together, where one is named: another base.
      (
        "Vốn đăng ký của các dự án cấp mới và vốn đăng ký tăng thêm đạt 12,9 tỷ USD. Công nghiệp chế biến có 5,6 tỷ USD, chiếm 64,7% vốn đăng ký cấp mới.",
        []
      ),
      ("Trong 13 cơ sở dữ liệu dùng chung của tỉnh, Ban đã kết nối 9 (73,2%).", ["73,2%"]),
      (
        "Các tổ hòa giải đã tiến hành hòa giải 310 vụ việc. Trong đó, đã hòa giải thành công 248 vụ (đạt 74,5%).",
        ["74,5%"]
      ),
      ("Toàn tỉnh xảy ra 296 vụ phạm pháp, đã điều tra, làm rõ 251 vụ; tỷ lệ điều tra, khám phá đạt 91,2%.", ["91,2%"]),
      ("Toàn tỉnh xảy ra 296 vụ phạm pháp, đã điều tra, làm rõ 251 vụ; tỷ lệ điều tra, khám phá đạt 84,8%.", []),
    ] as [(String, [String])])
  func bases(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }

  @Test(
    arguments: [
      (
        "Lực lượng lao động là 486,2 nghìn người, lao động thất nghiệp 11,1 nghìn người; tỷ lệ thất nghiệp 2,74%.",
        ["2,74%"]
      ),
      ("Lực lượng lao động là 486,2 nghìn người, lao động thất nghiệp 11,1 nghìn người; tỷ lệ thất nghiệp 2,28%.", []),
      ("Số hộ nghèo giảm từ 940 hộ xuống còn 610 hộ; với 38.200 hộ dân hiện có, tỷ lệ hộ nghèo là 1,92%.", ["1,92%"]),
      ("Số hộ nghèo giảm từ 940 hộ xuống còn 610 hộ; với 38.200 hộ dân hiện có, tỷ lệ hộ nghèo là 1,6%.", []),
      // Who is over on a ballot, of those to be elected.
      ("Danh sách bầu cử 32 đồng chí, số dư 05 đồng chí (21,5%).", ["21,5%"]),
      ("Danh sách bầu cử 32 đồng chí, số dư 05 đồng chí (18,5%).", []),
    ] as [(String, [String])])
  func knownRates(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }

  /// Parts that make the whole, of which the others' percentages are right.
  @Test(
    arguments: [
      ("Lấy 2.400 mẫu kiểm nghiệm nhanh, 2.304 mẫu đạt (96%), 96 mẫu không đạt (7%).", ["7%"]),
      (
        "Trong 3.200 lao động được hỏi, 2.208 người đi xe máy, 704 người đi xe đưa đón, 288 người đi bộ (69% - 25% - 9%).",
        ["25%"]
      ),
      (
        "Trong 3.200 lao động được hỏi, 2.208 người đi xe máy, 704 người đi xe đưa đón, 288 người đi bộ (69% - 22% - 9%).",
        []
      ),
      ("Rác sinh hoạt 1.344 tấn, rác công nghiệp 336 tấn, tổng cộng 1.680 tấn, tương ứng 80% và 23%.", ["23%"]),
      (
        "Thu được 512,4 triệu đồng; nộp tỉnh 70% là 358,7 triệu đồng, giữ lại 30% tương ứng 173,5 triệu đồng.",
        ["173,5 triệu đồng"]
      ),
      ("Thu được 512,4 triệu đồng; nộp tỉnh 70% là 358,7 triệu đồng, giữ lại 30% tương ứng 153,7 triệu đồng.", []),
      ("Sản lượng tăng 8%; cơ cấu: CN-XD 60,4%, QLTD 29,7%, TN-DV 4,8%, NLTS 2,8%, khác 3,3%.", ["3,3%"]),
      ("Sản lượng tăng 8%; cơ cấu: CN-XD 60,4%, QLTD 29,7%, TN-DV 4,8%, NLTS 2,8%, khác 2,3%.", []),
    ] as [(String, [String])])
  func partsOfOneWhole(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }
}
