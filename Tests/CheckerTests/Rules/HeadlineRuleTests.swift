import Testing

@Suite("headline.body")
struct HeadlineRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "headline.body") }

  @Test func aFractionOfTheTitle() {
    #expect(
      said("Hoàn thành 12/15 chỉ tiêu đại hội\nNhiệm kỳ qua, Đảng bộ hoàn thành 12/15 chỉ tiêu đại hội.") == [
        "consistent 12/15 → 12"
      ])
    #expect(
      said("Hoàn thành 12/15 chỉ tiêu đại hội\nNhiệm kỳ qua, Đảng bộ hoàn thành 11/15 chỉ tiêu đại hội.") == [
        "inconsistent 11/15 → 12"
      ])
  }

  @Test func aRoundTitle() {
    #expect(
      said("Đảng bộ Khu kinh tế có gần 500 đảng viên\nHiện nay, Đảng bộ Khu kinh tế có 482 đảng viên.") == [
        "consistent 500 → 482"
      ])
  }

  @Test(arguments: [
    "Hoàn thành 12/15 chỉ tiêu\nĐảng bộ hoàn thành 12/15 chỉ tiêu, trong đó có 9/15 chỉ tiêu vượt.",
    "Hoàn thành 12/15 chỉ tiêu\nĐến giữa nhiệm kỳ hoàn thành 9/15 chỉ tiêu, đến nay hoàn thành 11/15 chỉ tiêu.",
    "Thu hút 4,4 tỷ USD vào khu công nghiệp\nThành phố thu hút 4,42 tỷ USD vào khu công nghiệp.",
    "Kết nạp 155 đảng viên\nChi bộ Một kết nạp 15 đảng viên.",
  ])
  func nothingIsWrong(_ text: String) {
    #expect(!Checking(text).verdicts(by: "headline.body").contains(.inconsistent))
  }
}
