import Testing

@Suite("table.index")
struct TableIndexRuleTests {
  private func accused(_ text: String) -> [String] {
    let checking = Checking(text)
    return checking.claims.filter { $0.rule == "table.index" && $0.verdict == .inconsistent }.map {
      checking.words($0.figure)
    }
  }

  private func years(_ last: String) -> String {
    """
    | 2019 | 812.400 | 203.100 | 609.300 |
    | 2020 | 820.524 | 209.193 | 611.331 |
    | 2021 | 836.934 | 217.561 | 619.373 |
    | Tỷ lệ tăng (%) |
    | 2020 | 1,00 | 3,00 | 0,33 |
    | 2021 | 2,00 | \(last) | 1,32 |
    """
  }

  @Test func yearsAsRows() {
    #expect(accused(years("4,00")).isEmpty)
    #expect(Checking(years("4,00")).said(by: "table.index").count == 6)
    #expect(accused(years("4,70")) == ["4,70"])
  }

  @Test func yearsAsColumns() {
    let table = """
      | Tiểu học | 3.417 | 3.588 | 3.696 |
      | Trung học | 1.829 | 1.938 | 1.996 |
      | Chỉ số phát triển (Năm trước = 100) - % |
      | Tiểu học | - | 105,00 | 103,01 |
      | Trung học | - | 105,96 | 102,99 |
      """
    #expect(Checking(table).said(by: "table.index").count == 4)
    #expect(accused(table).isEmpty)
    #expect(accused(table.replacing("102,99", with: "109,29")) == ["109,29"])
  }

  @Test func ratesOfOtherFiguresAreLeftAlone() {
    #expect(accused(years("4,00").replacing("| Tỷ lệ tăng (%) |", with: "| Tỷ lệ hộ nghèo (%) |")).isEmpty)
    // Nothing of it holds.
    #expect(
      Checking(
        years("4,00").replacing("2020 | 1,00 | 3,00 | 0,33", with: "2020 | 5,1 | 6,2 | 7,3")
          .replacing("2,00 | 4,00 | 1,32", with: "8,1 | 9,3 | 7,7")
      ).said(by: "table.index").isEmpty)
  }
}
