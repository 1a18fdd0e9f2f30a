import Testing

@Suite("change.beside")
struct BesideRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "change.beside") }

  private func text(_ rate: String) -> String {
    "Toàn tỉnh khởi tố 412 bị can, 137 bị can nguy hiểm và tái phạm nguy hiểm. So với quý trước, số bị can đã khởi tố, "
      + "truy tố và xét xử giảm 38 bị can (-8,44%), số bị can nguy hiểm và tái phạm nguy hiểm bị khởi tố, truy tố và xét "
      + "xử giảm 11 bị can "
      + "(-\(rate)%)."
  }

  @Test func levelsOfTheSentenceBefore() {
    #expect(Checking(text("7,43")).accused.isEmpty)
    let alone =
      "Toàn tỉnh khởi tố 137 bị can. So với quý trước, cơ quan điều tra cho biết đã giảm 11 số bị can (-7,43%)."
    #expect(Checking(alone).claims.contains { $0.verdict == .consistent })
  }

  @Test func twoDigitsExchanged() {
    #expect(said(text("7,34")) == ["inconsistent 7,34% → 7.43"])
  }

  @Test func whateverElseIsOff() {
    #expect(said(text("9,10")).isEmpty)
    #expect(said(text("7,34").replacing("11 bị can", with: "11 vụ cháy")).isEmpty)
  }
}
