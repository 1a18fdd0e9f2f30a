import Testing

@Suite("rate.points")
struct PointsRateRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "rate.points") }

  private let first = "Từ năm 2016 - 2019, tỷ lệ hộ nghèo giảm từ 32,20% xuống 11,60%, bình quân mỗi năm giảm 5,15%."

  @Test func withTheFirstYearOrWithoutIt() {
    #expect(said(first) == ["consistent 5,15% → 5.15"])
    #expect(said(first.replacing("5,15%", with: "6,87%")) == ["consistent 6,87% → 6.86..6.87"])
  }

  @Test func aYearMoreThanThereAre() {
    let second =
      "\nTừ năm 2016 - 2019, tỷ lệ hộ nghèo vùng cao giảm từ 50,40% xuống 19,60%, bình quân mỗi năm giảm 6,16%."
    #expect(said(first + second).contains { $0.hasPrefix("inconsistent 6,16%") })
    // Alone it may count the year before the first.
    #expect(said(second).isEmpty)
    // Of another period.
    #expect(!said(first + second.replacing("2016 - 2019", with: "2015 - 2019")).contains { $0.hasPrefix("inc") })
  }
}
