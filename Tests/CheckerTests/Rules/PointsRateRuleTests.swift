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

  /// Between two levels that each have their year.
  @Test func datedLevels() {
    let lead = "Tỷ lệ hộ nghèo từ 8,24% năm 2016 giảm xuống còn 2,44% vào cuối năm 2020, bình quân "
    #expect(said(lead + "mỗi năm giảm 1,45%.") == ["consistent 1,45% → 1.45"])
    #expect(said(lead + "giảm 1,74%/năm.") == ["inconsistent 1,74% → 1.45"])
    let points = "Độ che phủ rừng tăng từ 41,2% năm 2018 lên 46,2% năm 2023, bình quân mỗi năm tăng 1,1 điểm phần trăm."
    #expect(said(points) == ["inconsistent 1,1 điểm phần trăm → 1.0"])
  }

  /// A year more or fewer; of what there was the year before; of other years; of another thing.
  @Test(arguments: [
    "bình quân mỗi năm giảm 1,16%.", "bình quân mỗi năm giảm 1,93%.", "bình quân mỗi năm giảm 26,2%.",
    "trong 3 năm cuối bình quân mỗi năm giảm 1,74%.", "hộ cận nghèo bình quân mỗi năm giảm 1,74%.",
  ])
  func otherYears(_ rest: String) {
    let lead = "Tỷ lệ hộ nghèo giảm từ 8,24% năm 2016 xuống còn 2,44% cuối năm 2020, "
    #expect(Checking(lead + rest).accused.isEmpty)
  }
}
