import Testing

@Suite("date.horizon")
struct HorizonRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "date.horizon") }

  @Test func aVisionLiesBehindItsPlan() {
    #expect(said("Đề án đến năm 2030, tầm nhìn đến năm 2045 được thông qua.") == ["consistent 2045 → ?"])
    #expect(said("Đề án đến năm 2030, tầm nhìn đến năm 2025 được thông qua.") == ["inconsistent 2025 → ?"])
  }

  @Test func anOddYearIsAskedAbout() {
    #expect(said("Đề án đến năm 2030, tầm nhìn đến năm 2046 được thông qua.") == ["unverifiable 2046 → ?"])
  }

  @Test func yearsWithoutAVisionAreLeftAlone() {
    #expect(said("Từ năm 2030 lùi về năm 2021, số liệu được rà soát lại.").isEmpty)
  }
}
