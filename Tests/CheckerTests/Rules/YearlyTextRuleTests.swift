import Testing

@Suite("rate.text")
struct YearlyTextRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "rate.text") }

  private let yearly = "Bình quân mỗi năm, Công đoàn khu thành lập mới từ 8-10 công đoàn cơ sở.\n"

  @Test func ofTheSameDeedAndThing() {
    #expect(said(yearly + "Trong 5 năm qua, thành lập được 46 tổ chức công đoàn cơ sở.") == ["consistent 46 → 40..50"])
    #expect(
      said(yearly + "Trong 5 năm qua, thành lập được 62 tổ chức công đoàn cơ sở.") == ["unverifiable 62 → 40..50"])
  }

  @Test(
    "Việc khác, thứ khác, không rõ thời gian, quá xa",
    arguments: [
      "Trong 5 năm qua, giải thể 62 công đoàn cơ sở.", "Trong 5 năm qua, thành lập được 62 chi đoàn cơ sở.",
      "Đã thành lập được 62 công đoàn cơ sở.", "Trong 5 năm qua, thành lập được 320 công đoàn cơ sở.",
    ])
  func notTogether(_ text: String) { #expect(said(yearly + text).isEmpty) }

  @Test func aimsAreNotJudged() {
    let text =
      "Trong 5 năm qua, thành lập được 62 công đoàn cơ sở.\nMục tiêu nhiệm kỳ tới:\n- Hằng năm thành lập từ 8 đến 10 "
      + "công đoàn cơ sở."
    #expect(said(text).isEmpty)
    #expect(Checking(text).verdicts(by: "target.previous") == [.consistent])
  }
}
