import Testing

@Suite("stock.text")
struct StockTextRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "stock.text") }

  @Test func aFlowThatDoesNotExplainTheGrowthIsAskedAbout() {
    let text = "Nhiệm kỳ qua kết nạp 118 đảng viên.\nNăm 2015 có 204 đảng viên, hiện nay là 371 đảng viên."
    #expect(said(text) == ["unverifiable 371 → 322"])
  }

  @Test func namedBeforeTheNumbers() {
    let text = "Đã thành lập 25 tổ chức đảng.\nSố tổ chức đảng đầu nhiệm kỳ chỉ là 19, cuối nhiệm kỳ tăng thành 46."
    #expect(said(text) == ["unverifiable 46 → 44"])
  }

  @Test func otherThingsAreNotAdded() {
    let text = "Đã thành lập 25 công đoàn cơ sở.\nĐầu nhiệm kỳ có 19 đảng viên, đến nay có 46 đảng viên."
    #expect(said(text) == [])
  }
}
