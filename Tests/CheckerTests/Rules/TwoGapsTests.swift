import Checker
import Testing

/// Changes whose level is the first of two, or the whole of a fraction.
@Suite("two changes and one rate, and fractions") struct TwoGapsTests {
  private static let court = "Tòa án thụ lý 75 vụ, 140 bị cáo, tăng 15 vụ, 12 bị cáo so với cùng kỳ"

  @Test("the rate of the first, or else of the second", arguments: ["25%", "9,4%"])
  func right(_ rate: String) {
    #expect(Checking("\(Self.court), tỷ lệ tăng \(rate).").verdicts(by: "change.triple") == [.consistent])
  }

  /// 20 % is the change divided by what it came to.
  @Test("neither", arguments: ["22,1%", "20%"])
  func wrong(_ rate: String) { #expect(Checking("\(Self.court), tỷ lệ tăng \(rate).").accused == [rate]) }

  @Test(
    "two rates, or one of something else",
    arguments: [", tương ứng tăng 22,1% và 9,4%.", "; án ma túy tăng 22,1%.", ", tăng 24% so với kế hoạch."])
  func others(_ end: String) { #expect(Checking(Self.court + end).accused.isEmpty) }

  /// Of all there were, or of those done; neither is asked about.
  @Test(
    "the whole of a fraction",
    arguments: [("25%", [Verdict.consistent]), ("30,1%", [.consistent]), ("27,4%", [.unverifiable])])
  func fraction(_ rate: String, _ said: [Verdict]) {
    let text = "Lực lượng kiểm lâm xử lý 58/75 vụ phá rừng; so với cùng kỳ năm 2021, số vụ giảm 25 vụ (giảm \(rate))."
    #expect(Checking(text).verdicts(by: "change.triple") == said)
  }

  @Test("where the change may be of those done, nothing is asked")
  func done() {
    let text = "Lực lượng kiểm lâm xử lý 58/75 vụ phá rừng, giảm 25 vụ (giảm 27,4%) so với cùng kỳ năm 2021."
    #expect(Checking(text).verdicts(by: "change.triple").isEmpty)
  }
}
