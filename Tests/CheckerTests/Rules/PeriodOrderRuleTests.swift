import Testing

@Suite("period.order")
struct PeriodOrderRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "period.order") }

  @Test func onePeriodFollowsAnother() {
    #expect(
      said("Kết quả giai đoạn 2021-2025 là nền tảng cho kế hoạch giai đoạn 2026-2030.") == ["consistent 2026-2030 → ?"])
    #expect(
      said("Nhiệm kỳ 2020-2025 kế thừa kết quả của nhiệm kỳ 2015-2020.") == ["consistent 2015-2020 → ?"])
  }

  @Test func gapsAndOverlapsAreLeftAlone() {
    #expect(said("Đề án giai đoạn 2016-2020 và chiến lược giai đoạn 2022-2026 được rà soát.").isEmpty)
    #expect(said("Quy hoạch thời kỳ 2021-2030 và kế hoạch giai đoạn 2021-2025 được rà soát.").isEmpty)
  }

  @Test func aPeriodIsToldOnce() {
    let text = "Giai đoạn 2016-2020 tăng chậm.\nGiai đoạn 2021-2025 tăng nhanh.\nGiai đoạn 2021-2025 còn vướng mắc."
    #expect(said(text).count == 1)
  }
}
