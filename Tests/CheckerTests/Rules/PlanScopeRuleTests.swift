import Testing

@Suite("plan.scope")
struct PlanScopeRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "plan.scope") }

  @Test func halfAYearBesideATerm() {
    #expect(
      said("Đơn vị phát triển 35 đoàn viên, đạt 70% chỉ tiêu nhiệm kỳ, tăng 9,4% so với cùng kỳ năm trước.") == [
        "unverifiable chỉ tiêu nhiệm kỳ → ?"
      ])
  }

  @Test(
    "Kế hoạch năm, phần nhỏ của nhiệm kỳ, số lũy kế, không so cùng kỳ",
    arguments: [
      "Đơn vị phát triển 35 đoàn viên, đạt 70% chỉ tiêu năm, tăng 9,4% so với cùng kỳ năm trước.",
      "Đơn vị phát triển 35 đoàn viên, đạt 14% chỉ tiêu nhiệm kỳ, tăng 9,4% so với cùng kỳ năm trước.",
      "Lũy kế phát triển 350 đoàn viên, đạt 70% chỉ tiêu nhiệm kỳ, tăng 9,4% so với cùng kỳ năm trước.",
      "Đơn vị phát triển 350 đoàn viên, đạt 70% chỉ tiêu nhiệm kỳ.",
    ])
  func leftAlone(_ text: String) { #expect(said(text).isEmpty) }
}
