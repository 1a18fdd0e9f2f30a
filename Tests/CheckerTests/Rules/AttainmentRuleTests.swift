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

  /// The plan stands elsewhere: named first, in the sentence before or behind, in the clause before.
  @Test(arguments: [
    ("So với mục tiêu 2.000 lao động, toàn huyện đào tạo 1.700 lao động, bằng 58%.", "inconsistent 58% → 85.0"),
    ("Kế hoạch năm là 120 đảng viên. Đến nay đã kết nạp 84 đảng viên (60%).", "inconsistent 60% → 70.0"),
    ("Chỉ tiêu của xã là 120 đảng viên; đến nay đã kết nạp 84 đảng viên, đạt 60%.", "inconsistent 60% → 70.0"),
    (
      "Đến nay thu 1.400 triệu đồng, bằng 60% dự toán. Dự toán năm được giao là 2.000 triệu đồng.",
      "inconsistent 60% → 70.0"
    ),
    (
      "Chỉ tiêu thu hút 20 dự án, vốn 500 triệu USD. Kết quả thu hút vốn 350 triệu USD, đạt 60% kế hoạch.",
      "inconsistent 60% → 69.8..70.2"
    ),
    ("Kết nạp 48 đảng viên, trong đó nữ 20 đồng chí; đạt 70% kế hoạch (60 đồng chí).", "inconsistent 70% → 80.0"),
    ("Kế hoạch trồng rừng của 4 xã là 120 ha. Đã trồng 84 ha, bằng 60% kế hoạch.", "inconsistent 60% → 69.3..70.7"),
    ("Thu đoàn phí đạt 18,4 tỷ đồng/20,0 tỷ đồng dự toán, bằng 82%.", "inconsistent 82% → 92.0"),
    (
      "Còn phải kết nạp 6 đảng viên (chỉ tiêu 60, đã kết nạp 54, đạt 80%), lập 1 chi bộ (chỉ tiêu 5).",
      "inconsistent 80% → 90.0"
    ),
    ("Hoàn thành 14/20 chỉ tiêu Nghị quyết đề ra, đạt 60%.", "inconsistent 60% → 70.0"),
    ("Đã có 52/50 hộ đăng ký tham gia, đạt 100% kế hoạch.", "inconsistent 100% → 104.0"),
  ])
  func plansElsewhere(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  @Test(arguments: [
    "Năm 2023 kết nạp 60 đảng viên, đạt 100% chỉ tiêu. Năm 2024, chỉ tiêu kết nạp là 65 đảng viên.",
    "Kế hoạch năm là 120 đảng viên. Đến nay đã kết nạp 84 đảng viên (60% là nữ).",
    "Kế hoạch năm là 120 đảng viên. Đến nay đã kết nạp 84 đảng viên (trong đó nữ 60%).",
    "Chỉ tiêu là 150 đảng viên. Đến nay đã kết nạp 165 đồng chí, vượt 15 đồng chí so với chỉ tiêu, tương ứng 10%.",
    "Xây dựng 63 nhà, kế hoạch là 60 căn, vượt 5%.",
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

  /// The ratio printed for the excess, of a plan told a sentence before.
  @Test func exceededByTheRatio() {
    let text = "Công ty được giao kết nạp 800 đoàn viên. Đến nay đã phát triển 1.002 đoàn viên, vượt "
    #expect(Checking(text + "125,3% kế hoạch.").verdicts(by: "plan.attained").contains(.inconsistent))
    #expect(!Checking(text + "118,4% kế hoạch.").verdicts(by: "plan.attained").contains(.inconsistent))
  }

  @Test func anExcessAgainInItsBracket() {
    let text = "Vận động được 2.940 triệu đồng, vượt 540 triệu đồng so với mức giao 2.400 triệu đồng "
    #expect(Checking(text + "(vượt 22,5%).").accused.isEmpty)
    #expect(Checking(text + "(vượt 25,2%).").accused == ["25,2%"])
  }

  /// A plan of a longer time, told elsewhere; an excess over what is no plan, or over another plan.
  @Test(arguments: [
    ("Quý I trồng 310 ha rừng, đạt 103,3% kế hoạch. Kế hoạch năm của huyện là 1.200 ha rừng.", false),
    ("Chín tháng kết nạp 60 đảng viên, bằng 93,8% kế hoạch; kế hoạch cả năm là 85 đảng viên.", false),
    ("Đến nay kết nạp 60 đảng viên, bằng 93,8% kế hoạch. Kế hoạch cả năm là 85 đảng viên.", true),
    ("Chín tháng kết nạp 60 đảng viên, bằng 93,8% kế hoạch năm. Kế hoạch cả năm là 85 đảng viên.", true),
    ("Xuất khẩu đạt 860 triệu USD, vượt 20 triệu USD so với ước tính và bằng 107,5% kế hoạch (800 triệu USD).", false),
    ("Thu ngân sách đạt 540 tỷ đồng, vượt 45 tỷ đồng so với dự toán và bằng 108% kế hoạch năm (500 tỷ đồng).", false),
    ("Thu ngân sách đạt 540 tỷ đồng, vượt 45 tỷ đồng so với kế hoạch năm (500 tỷ đồng).", true),
  ])
  func ofItsOwnPlan(_ text: String, _ isWrong: Bool) {
    #expect(Checking(text).verdicts(by: "plan.attained").contains(.inconsistent) == isWrong)
  }

  /// What the next sentence plans is the next season's where it is far off.
  @Test func plansOfTheNextSentence() {
    let text =
      "Diện tích lúa 24.100 ha (đạt 98,2% so kế hoạch), năng suất 60 tạ/ha. Vụ tới đặt chỉ tiêu gieo trồng 11.300 ha."
    #expect(Checking(text).accused.isEmpty)
    #expect(Checking("Diện tích lúa 24.100 ha, đạt 98,2% kế hoạch. Kế hoạch là 25.600 ha.").accused == ["98,2%"])
  }
}
