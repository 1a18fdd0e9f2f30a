import Testing

/// Slips that reports are printed with, one of each kind beside the right figure.
@Suite("slips as they are printed") struct PlainSlipsTests {
  @Test(
    arguments: [
      // Added up, and the wrong scale word or a comma for a point.
      (
        "Công ty A tăng 11,5 triệu USD, Công ty B tăng 3,8 triệu USD, Công ty C tăng 2,4 triệu USD, cộng 17,7 tỷ USD.",
        ["17,7 tỷ USD"]
      ),
      (
        "Công ty A tăng 11,5 triệu USD, Công ty B tăng 3,8 triệu USD, Công ty C tăng 2,4 triệu USD, cộng 17,7 triệu USD.",
        []
      ),
      (
        "Thôn Đông 86 hộ, số tiền 9.418 triệu đồng; thôn Tây 54 hộ, số tiền 5.276 triệu đồng; tổng cộng 140 hộ với 14,694 triệu đồng.",
        ["14,694 triệu đồng"]
      ),
      // It rose, and is said to have fallen.
      (
        "Năng suất bình quân 70,4 tạ/ha; cùng kỳ năng suất 68,9 tạ/ha. So với cùng kỳ diện tích tăng 21 ha, năng suất giảm 1,5 tạ/ha.",
        ["1,5 tạ"]
      ),
      (
        "Năng suất bình quân 70,4 tạ/ha; cùng kỳ năng suất 68,9 tạ/ha. So với cùng kỳ diện tích tăng 21 ha, năng suất tăng 1,5 tạ/ha.",
        []
      ),
      (
        "Đến 31/12/2023 nợ xấu là 36,2 tỷ đồng; cuối năm 2022 nợ xấu 30,1 tỷ đồng. Như vậy trong năm dư nợ tăng 9,3%, nợ xấu giảm 6,1 tỷ đồng.",
        ["6,1 tỷ đồng"]
      ),
      (
        "Đến 31/12/2023 nợ xấu là 30,1 tỷ đồng; cuối năm 2022 nợ xấu 36,2 tỷ đồng. Như vậy trong năm dư nợ tăng 9,3%, nợ xấu giảm 6,1 tỷ đồng.",
        []
      ),
      // What each was, in brackets of their own.
      (
        "Toàn huyện có 1.024 lớp, 32.418 học sinh; so với năm học trước tăng 12 lớp (1.012 lớp), tăng 1.124 học sinh (31.194 học sinh).",
        ["1.124"]
      ),
      (
        "Toàn huyện có 1.024 lớp, 32.418 học sinh; so với năm học trước tăng 12 lớp (1.012 lớp), tăng 1.224 học sinh (31.194 học sinh).",
        []
      ),
      // One year told twice.
      (
        "Tổng sản phẩm tăng từ 402 tỷ đồng năm 2015 lên 655 tỷ đồng năm 2020 (theo giá so sánh), năm 2020 là 718 tỷ đồng.",
        ["718 tỷ đồng"]
      ),
      (
        "Tổng sản phẩm tăng từ 402 tỷ đồng năm 2015 lên 655 tỷ đồng năm 2020 (theo giá so sánh), năm 2021 là 718 tỷ đồng.",
        []
      ),
      // Attained, said as an excess.
      (
        "Nâng tổng số từ đầu năm lên 1.418 đơn vị, trong khi đợt 1 là 731 đơn vị; so với chỉ tiêu cả năm 1.300 đơn vị vượt 109,1%.",
        ["109,1%"]
      ),
      (
        "Đưa đi làm việc 1.084 người (Nhật Bản 518, Đài Loan 347, Hàn Quốc 142, nơi khác 77), đạt 120,4% kế hoạch năm (900 người), vượt 84 người.",
        ["84"]
      ),
      (
        "Đưa đi làm việc 1.084 người (Nhật Bản 518, Đài Loan 347, Hàn Quốc 142, nơi khác 77), đạt 120,4% kế hoạch năm (900 người), vượt 184 người.",
        []
      ),
      // A plan with some figures between.
      (
        "Chỉ tiêu nhà ở xã hội tỉnh giao là 2.800 căn; đã hoàn thành 02 dự án 1.044 căn, đang thi công 03 dự án 1.260 căn, chuẩn bị 01 dự án 700 căn. "
          + "Như vậy nếu các dự án đang thi công về đích thì đạt 2.304 căn, bằng 92,3% chỉ tiêu.",
        ["92,3%"]
      ),
      ("Cuộc thi được phát động ngày 15/5/2024, kết thúc nhận bài ngày 12/5/2024.", ["12/5/2024"]),
      ("Cuộc thi được phát động ngày 15/5/2024, kết thúc nhận bài ngày 12/6/2024.", []),
    ] as [(String, [String])])
  func slips(_ text: String, _ wrong: [String]) { #expect(Checking(text).accused == wrong) }

  /// What reads like one of them and is right.
  @Test(arguments: [
    "Phiên hôm nay có 92 mã giảm, 238 mã tăng và 52 mã đứng giá.",
    "Thành phố giành 11 HCV, 5 HCB và 9 HCĐ trong tổng số 20 nội dung thi đấu. Hà Nội xếp thứ hai với 6 HCV, 6 HCB và 7 HCĐ.",
  ])
  func right(_ text: String) { #expect(Checking(text).accused.isEmpty) }

  /// Parts that one total is told of are no parts of another.
  @Test func oneTotal() {
    let text =
      "Diện tích rừng hiện có là 41.415.381 ha bao gồm 10.236.415 ha rừng tự nhiên và 4.178.966 ha rừng trồng. Diện tích rừng đủ tiêu chuẩn tính độ "
      + "che phủ là 13.717.981 ha, độ che phủ tương ứng là 41,45%."
    #expect(Checking(text).accused == ["41.415.381 ha"])
  }
}
