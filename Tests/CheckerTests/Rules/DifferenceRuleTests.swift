import Testing

@Suite("change.difference")
struct DifferenceRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "change.difference") }

  @Test func aChangeThatFits() {
    #expect(said("Số chi bộ tăng từ 24 lên 31 chi bộ, tăng 7 chi bộ.") == ["consistent 7 → 7"])
  }

  /// The same flow in two years is no flow of one of them.
  @Test func whatWasDoneInTwoYears() {
    let text = "Năm 2023 kết nạp 148 đảng viên, năm 2024 kết nạp 131 đảng viên, giảm "
    #expect(said(text + "17 đồng chí.") == ["consistent 17 → 17"])
    #expect(said(text + "11 đồng chí.") == ["inconsistent 11 → 17"])
    #expect(Checking("Năm 2024 kết nạp 131 đảng viên, chuyển đến 22 đảng viên, giảm 40 đảng viên.").accused.isEmpty)
  }

  @Test func aChangeThatDoesNotFit() {
    #expect(said("Số chi bộ tăng từ 24 lên 31 chi bộ, tăng 8 chi bộ.") == ["inconsistent 8 → 7"])
  }

  @Test(arguments: [
    ("Số hộ nghèo giảm từ 120 xuống còn 95 hộ, giảm 25 hộ.", "consistent 25 → 25"),
    ("Số hộ nghèo giảm từ 120 xuống còn 95 hộ, giảm 52 hộ.", "inconsistent 52 → 25"),
    ("Đầu nhiệm kỳ có 191 đảng viên, đến nay có 482 đảng viên, tăng 291 đảng viên.", "consistent 291 → 291"),
    ("Đầu nhiệm kỳ có 191 đảng viên, đến nay có 482 đảng viên, tăng 219 đảng viên.", "inconsistent 219 → 291"),
    ("Năm 2018 có 24 chi bộ, năm 2020 có 31 chi bộ, tăng 7 chi bộ so với năm 2018.", "consistent 7 → 7"),
    ("Năm 2018 có 24 chi bộ, năm 2020 có 31 chi bộ, tăng 5 chi bộ so với năm 2018.", "inconsistent 5 → 7"),
    ("Số chi bộ tăng từ 24 lên 31 chi bộ, tăng khoảng 7 chi bộ.", "consistent 7 → 7"),
  ])
  func levelsAndChange(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  /// What is measured is rounded: 9,6 − 6,9 may be anything from 2,6 to 2,8.
  @Test(arguments: [
    ("2,7", "consistent 2,7 tỷ USD → 2.6..2.8"), ("2,8", "consistent 2,8 tỷ USD → 2.6..2.8"),
    ("3,1", "inconsistent 3,1 tỷ USD → 2.6..2.8"),
  ])
  func measuredLevels(_ change: String, _ expected: String) {
    #expect(said("Vốn đăng ký tăng từ 6,9 tỷ USD lên 9,6 tỷ USD, tăng \(change) tỷ USD.") == [expected])
  }

  @Test func cutOff() {
    let text = "Diện tích tăng từ 12,3456 ha lên 20,1234 ha, tăng 7,77 ha."
    #expect(said(text) == ["rounded 7,77 ha → 7.78"])
  }

  @Test(arguments: [("6.770", "consistent 6.770 → 6770"), ("6.720", "inconsistent 6.720 → 6770")])
  func twoSeriesToldTogether(_ change: String, _ expected: String) {
    let text =
      "Từ 18 công đoàn cơ sở với 2.350 đoàn viên, đến nay có 44 công đoàn cơ sở (tăng 26 đơn vị), 9.120 đoàn viên "
      + "(tăng \(change) người)."
    #expect(said(text) == ["consistent 26 → 26", expected])
  }

  @Test(arguments: [
    "Số chi bộ tăng từ 24 lên 31 chi bộ, kết nạp tăng 12 đảng viên.",
    "Số chi bộ tăng từ 24 lên 31 chi bộ; số đảng viên tăng 45 đồng chí.",
    "Năm 2018 có 24 chi bộ, năm 2020 có 31 chi bộ, tăng 3 chi bộ so với năm 2019.",
    "Số chi bộ tăng từ 24 lên 31 chi bộ, vượt 2 chi bộ so với kế hoạch.",
    "Số chi bộ tăng từ 24 lên 31 chi bộ, trong 5 năm tăng thêm 12 chi đoàn.",
    "Tỷ lệ tăng từ 24% lên 31%, tăng 8 chi bộ.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func switchedOff() {
    let text = "Số chi bộ tăng từ 24 lên 31 chi bộ, tăng 8 chi bộ."
    let checking = Checking(text, disabled: ["change.difference"])
    #expect(checking.accused.isEmpty && checking.said(by: "change.difference").isEmpty)
  }

  /// A count at the start of the term, not the name of a term.
  @Test func aCountOfTheStartOfTheTerm() {
    let text = "Số tổ hòa giải là 52 tổ (đầu nhiệm kỳ 41, tăng "
    #expect(Checking(text + "11 tổ).").verdicts(by: "change.difference") == [.consistent])
    #expect(Checking(text + "14 tổ).").verdicts(by: "change.difference") == [.inconsistent])
  }

  /// What it is against is said and printed: no other figure can be meant.
  @Test(arguments: [
    ("Cả năm cấp 52 giấy phép, tăng 11 giấy phép so với 43 giấy phép của năm ngoái.", "inconsistent 11 → 9"),
    ("Đảng bộ kết nạp 37 đồng chí, giảm 4 đồng chí so với quý trước (46 đồng chí).", "inconsistent 4 → 9"),
    ("Số hộ kinh doanh là 1.312, thêm 128 hộ so với cuối năm ngoái (1.194 hộ).", "inconsistent 128 → 118"),
    ("Toàn huyện giảm 412 hộ nghèo, từ 1.230 hộ xuống còn 828 hộ.", "inconsistent 412 → 402"),
  ])
  func aBaseThatIsTold(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  @Test(arguments: [
    ("Lao động nghề thu nhập 12,5 triệu đồng, lao động phổ thông 8,1 triệu đồng, chênh lệch 5,4 triệu đồng.", true),
    ("Lao động nghề thu nhập 12,5 triệu đồng, lao động phổ thông 8,1 triệu đồng, chênh lệch 4,4 triệu đồng.", false),
    ("Kế hoạch trồng 310 ha rừng, thực hiện 264 ha, hụt 56 ha.", true),
    ("Kế hoạch trồng 310 ha rừng, thực hiện 264 ha, hụt 46 ha.", false),
    ("Năm nay trồng 264 ha rừng, chăm sóc 310 ha, trồng thêm 56 ha cây phân tán.", false),
  ])
  func aGapByAnotherName(_ text: String, _ isWrong: Bool) {
    #expect(said(text).contains { $0.hasPrefix("inconsistent") } == isWrong)
  }

  @Test func theOnlyTwoOfAName() {
    let text =
      "Năm 2021 huyện có 1.320 hội viên. Nay huyện có 1.675 hội viên, thu hội phí 86 triệu đồng. Sau bốn năm, "
      + "số hội viên tăng "
    #expect(Checking(text + "355 người.").accused.isEmpty)
    #expect(said(text + "365 người.") == ["inconsistent 365 → 355"])
  }

  /// What a fraction leaves, with other words than còn lại.
  @Test(arguments: [
    ("Các chi bộ bầu 1.207/1.242 cấp ủy viên, thiếu # người.", "35", "38"),
    ("Đã giải quyết xong 14/23 vụ việc, đang tiếp tục giải quyết # vụ việc.", "9", "11"),
    ("Có 27/43 tỉnh đạt tỷ lệ trên 15%; # tỉnh chưa đạt.", "16", "19"),
  ])
  func whatAFractionLeaves(_ text: String, _ right: String, _ wrong: String) {
    #expect(Checking(text.replacing("#", with: right)).accused.isEmpty)
    #expect(Checking(text.replacing("#", with: wrong)).accused == [wrong])
  }

  @Test(arguments: [
    "Đã giải quyết xong 14/23 vụ việc, đang giải quyết 7 vụ việc, đình chỉ 2 vụ việc.",
    "Có 27/43 tỉnh đạt tỷ lệ trên 15%; 12 tỉnh chưa gửi báo cáo.",
    "Có 27/43 xã đạt chuẩn, thiếu giáo viên ở 12 xã.",
  ])
  func otherThingsThanTheRest(_ text: String) {
    #expect(!Checking(text).verdicts(by: "change.difference").contains(.inconsistent))
  }
}
