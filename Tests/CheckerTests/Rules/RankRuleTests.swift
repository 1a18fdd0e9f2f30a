import Testing

@Suite("change.rank")
struct RankRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "change.rank") }

  @Test func aMoveThatFits() {
    #expect(said("Chỉ số PCI xếp thứ 12, tăng 8 bậc so với năm 2021 (thứ 20).") == ["consistent 8 → 8"])
    #expect(said("Tỉnh từ vị trí thứ 41 lên vị trí thứ 26, tăng 15 bậc.") == ["consistent 15 → 15"])
  }

  @Test func aMoveThatDoesNotFit() {
    #expect(said("Tỉnh từ hạng 41 lên hạng 26, tăng 25 bậc.") == ["inconsistent 25 → 15"])
  }

  @Test func onePlaceProvesNothing() {
    #expect(said("Chỉ số PCI xếp thứ 12, tăng 8 bậc so với năm 2021.").isEmpty)
    #expect(said("Xếp thứ 5/21 sở, ngành, thứ 11 về điểm số, thứ 3 về tiến bộ, tăng 6 bậc.").isEmpty)
  }

  @Test func aPlaceMayBeWrittenWithItsField() {
    #expect(said("Xếp thứ 5/21 sở, ngành, tăng 6 bậc so với năm trước (thứ 11).") == ["consistent 6 → 6"])
  }
}
