import Testing

@Suite("plan.attained")
struct AttainmentRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "plan.attained") }

  /// 155 of 200 are 77,5 per cent.
  @Test(arguments: [
    ("77,5%", "consistent 77,5% → 77.5"), ("78%", "consistent 78% → 77.5"), ("77%", "rounded 77% → 77.5"),
    ("79%", "inconsistent 79% → 77.5"), ("75,7%", "inconsistent 75,7% → 77.5"),
  ])
  func fraction(_ percent: String, _ expected: String) {
    #expect(said("Kết nạp 155/200 đảng viên, đạt \(percent) chỉ tiêu.") == [expected])
  }

  @Test(arguments: [
    ("Kế hoạch 200 đảng viên, kết nạp 155 đảng viên, đạt 77,5% kế hoạch.", "consistent 77,5% → 77.5"),
    ("Kế hoạch 200 đảng viên, kết nạp 155 đảng viên, đạt 75,7% kế hoạch.", "inconsistent 75,7% → 77.5"),
    ("Kế hoạch giao 30.000 đoàn viên, kết nạp 86.273 đoàn viên, vượt 187,6% kế hoạch.", "consistent 187,6% → 187.6"),
    ("Kế hoạch giao 30.000 đoàn viên, kết nạp 86.273 đoàn viên, vượt 187% kế hoạch.", "rounded 187% → 187.6"),
    ("Kế hoạch giao 30.000 đoàn viên, kết nạp 86.273 đoàn viên, vượt 287,6% kế hoạch.", "inconsistent 287,6% → 187.6"),
    ("Kế hoạch 200 đảng viên, kết nạp 230 đảng viên, vượt 30 đảng viên so với kế hoạch.", "consistent 30 → 30"),
    ("Kế hoạch 200 đảng viên, kết nạp 230 đảng viên, vượt 35 đảng viên so với kế hoạch.", "inconsistent 35 → 30"),
    ("Thu ngân sách đạt 1.150 tỷ đồng, đạt 115% kế hoạch (1.000 tỷ đồng).", "consistent 115% → 114.9..115.1"),
    ("Thu ngân sách đạt 1.150 tỷ đồng, đạt 151% kế hoạch (1.000 tỷ đồng).", "inconsistent 151% → 114.9..115.1"),
  ])
  func planAndActual(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  @Test(arguments: [
    "Kế hoạch 200 đảng viên, kết nạp 155 đảng viên; thu ngân sách đạt 85% kế hoạch.",
    "Kế hoạch 200 đảng viên, kết nạp 155 đảng viên, thu ngân sách đạt 85% kế hoạch.",
    "Kế hoạch cả nhiệm kỳ 200 đảng viên; năm 2020 kết nạp 45 đảng viên, đạt 90% kế hoạch năm.",
    "Chỉ tiêu 5-8% mỗi năm, kết nạp 230 đảng viên, đạt 115% chỉ tiêu.",
    "Kế hoạch 200 đảng viên, kết nạp 155 đảng viên, tăng 12 đảng viên so với cùng kỳ.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func switchedOff() {
    let text = "Kế hoạch 200 đảng viên, kết nạp 230 đảng viên, vượt 35 đảng viên so với kế hoạch."
    let checking = Checking(text, disabled: ["plan.attained"])
    #expect(checking.accused.isEmpty && checking.said(by: "plan.attained").isEmpty)
  }
}
