import Testing

/// Aims that are given, what is left of them, and stocks told together.
@Suite("Assigned aims, what is left, stocks told together")
struct AssignedAimsTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test(arguments: [("vượt 20%", 0), ("vượt 120%", 1)])
  func anAimOfTheSentenceBefore(_ excess: String, _ count: Int) {
    let text =
      "Năm 2023, huyện được giao trồng 4 mô hình, kết nạp 50 đảng viên. Kết quả kết nạp được 60 đảng viên, \(excess) "
      + "chỉ tiêu."
    #expect(accused(text).count == count)
  }

  @Test(arguments: [("75%", 0), ("87%", 1)])
  func anAimOfOnePart(_ share: String, _ count: Int) {
    #expect(accused("Riêng xã Tân Phú giao 80 ha, thực hiện 60 ha, đạt \(share).").count == count)
  }

  @Test(arguments: [("110%", 0), ("120%", 1)])
  func besideTheAttainmentOfAnother(_ share: String, _ count: Int) {
    let text =
      "Chỉ tiêu huyện giao mở 20 lớp, kinh phí 500 triệu đồng. Kết quả mở 23 lớp (đạt 115% kế hoạch), kinh phí 550 "
      + "triệu đồng, đạt \(share) kế hoạch."
    #expect(accused(text).count == count)
  }

  @Test(arguments: [("500 tỷ đồng", 0), ("512 tỷ đồng", 1)])
  func anExcessBesideItsAttainment(_ excess: String, _ count: Int) {
    let text = "Kế hoạch cả năm là 2.500 tỷ đồng; đã thực hiện 3.000 tỷ đồng, đạt 120%, vượt \(excess)."
    #expect(accused(text).count == count)
  }

  @Test(arguments: [
    (
      "Kế hoạch vốn là 520,4 tỷ đồng. Đến nay đã giải ngân 390,3 tỷ đồng, đạt 75%. Số vốn còn lại phải giải ngân trong 2 "
        + "tháng (đến 31/12) là 130,1 tỷ đồng.", 0
    ),
    (
      "Kế hoạch vốn là 520,4 tỷ đồng. Đến nay đã giải ngân 390,3 tỷ đồng, đạt 75%. Số vốn còn lại phải giải ngân trong 2 "
        + "tháng (đến 31/12) là 150,1 tỷ đồng.", 1
    ),
    ("Dự kiến kết nạp 80 đảng viên; 9 tháng đã kết nạp 60 đồng chí, đạt 75%, quý IV cần kết nạp thêm 20 đồng chí.", 0),
    ("Dự kiến kết nạp 80 đảng viên; 9 tháng đã kết nạp 60 đồng chí, đạt 75%, quý IV cần kết nạp thêm 27 đồng chí.", 1),
    (
      "Thu đảng phí đạt 1.250 triệu đồng; số trích nộp cấp trên là 500 triệu đồng, bằng 40%, số được giữ lại là 750 triệu "
        + "đồng.", 0
    ),
    (
      "Thu đảng phí đạt 1.250 triệu đồng; số trích nộp cấp trên là 500 triệu đồng, bằng 40%, số được giữ lại là 770 triệu "
        + "đồng.", 1
    ),
    ("Mục tiêu năm 2025 là 14/15 xã, hiện có 12/15 xã đạt chuẩn, do đó phải hoàn thành thêm 2 xã.", 0),
  ])
  func whatIsLeft(_ text: String, _ count: Int) {
    #expect(accused(text).count == count)
  }

  private func account(_ members: String) -> String {
    "Đầu năm có 120 nghiệp đoàn với 40.250 đoàn viên. Trong năm thành lập mới 9 nghiệp đoàn, giải thể 4 nghiệp đoàn; kết nạp "
      + "mới 5.120 đoàn viên, giảm 3.070 đoàn viên. Đến 30/11 có 125 nghiệp đoàn với \(members) đoàn viên."
  }

  @Test func stocksToldTogether() {
    #expect(accused(account("42.300")).isEmpty)
    #expect(accused(account("42.800")).count == 1)
    // Where the other stock does not come out, members may have come in ways that are not told.
    #expect(accused(account("42.800").replacing("125 nghiệp", with: "126 nghiệp")).isEmpty)
  }

  @Test(arguments: [("315 triệu USD", 0), ("351 triệu USD", 1)])
  func aBalanceOfWholes(_ balance: String, _ count: Int) {
    let text =
      "Kim ngạch xuất khẩu 10 tháng đạt 940 triệu USD. Trong đó, khối FDI xuất khẩu 700 triệu USD. Kim ngạch nhập khẩu đạt "
      + "625 triệu USD, xuất siêu \(balance)."
    #expect(accused(text).count == count)
  }

  @Test(arguments: [
    "Đã bàn giao 80 ha, thực hiện 60 ha, đạt 90%.",
    "Giá trị giao dịch 80 tỷ đồng, thực hiện 60 tỷ đồng, đạt 90%.",
    "Kim ngạch xuất nhập khẩu đạt 1.565 triệu USD, trong đó xuất khẩu 940 triệu USD, nhập khẩu 625 triệu USD, xuất siêu 315 "
      + "triệu USD.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(accused(text).isEmpty)
  }
}

@Suite("Attained, told as an excess; risen from so much")
struct MistakenExcessTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test(arguments: [("vượt 16,4%", 0), ("vượt 116,4%", 1)])
  func aPlanBesideTheExcess(_ excess: String, _ count: Int) {
    let text = "Đoàn xã trao 2.910 phần quà cho học sinh. So với kế hoạch 2.500 phần quà, kết quả này \(excess)."
    #expect(accused(text).count == count)
  }

  @Test(arguments: [("3,2 lần", 0), ("2,2 lần", 1)])
  func fromSoMuch(_ times: String, _ count: Int) {
    let text =
      "Từ chỗ chỉ thu được 125 tỷ đồng năm 2020, năm 2024 huyện Mai Lâm nộp ngân sách 400 tỷ đồng, gấp \(times)."
    #expect(accused(text).count == count)
  }

  @Test(arguments: [
    "Đoàn xã trao 2.910 phần quà cho học sinh. So với kế hoạch 1.200 phần quà, kết quả này vượt 142,5%.",
    "Từ chỗ chỉ thu được 125 tỷ đồng năm 2020, năm 2024 huyện nộp 400 tỷ đồng, chi đầu tư gấp 2,2 lần.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(accused(text).isEmpty)
  }
}
