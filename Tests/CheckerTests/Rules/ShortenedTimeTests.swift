import Testing

@Suite("change.difference: time saved")
struct ShortenedTimeTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "change.difference") }

  @Test func besideWhatItTookBefore() {
    let text = "Thủ tục này giải quyết trong 30 ngày; trước đây là 45 ngày, rút ngắn "
    #expect(said(text + "15 ngày.") == ["consistent 15 → 15"])
    #expect(said(text + "20 ngày.") == ["inconsistent 20 → 15"])
  }

  @Test(arguments: [
    // No time of before, or one of several procedures.
    "Thẩm định 10 ngày, phê duyệt 5 ngày, rút ngắn 3 ngày.",
    "Cấp phép 15 ngày, thẩm định 10 ngày, phê duyệt trước đây 5 ngày, rút ngắn 3 ngày.",
  ])
  func ofSomethingElse(_ text: String) { #expect(Checking(text).accused.isEmpty) }
}
