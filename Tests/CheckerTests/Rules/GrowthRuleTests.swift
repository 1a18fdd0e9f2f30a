import Testing

@Suite("change.growth")
struct GrowthRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "change.growth") }

  @Test(arguments: [
    ("Số dự án tăng từ 50 lên 70 dự án, tăng 40%.", "consistent 40% → 40.0"),
    ("Số dự án tăng từ 50 lên 70 dự án, tăng 41%.", "inconsistent 41% → 40.0"),
    ("Số dự án tăng từ 48 lên 57 dự án, tăng 18,75%.", "consistent 18,75% → 18.75"),
    ("Số dự án tăng từ 48 lên 57 dự án, tăng 18,8%.", "consistent 18,8% → 18.8"),
    ("Số dự án tăng từ 48 lên 57 dự án, tăng 18,7%.", "rounded 18,7% → 18.8"),
    ("Số dự án tăng từ 48 lên 57 dự án, tăng 18,6%.", "inconsistent 18,6% → 18.8"),
    ("Số vụ giảm từ 48 xuống còn 39 vụ, giảm 18,8%.", "consistent 18,8% → 18.8"),
    ("Số vụ giảm từ 48 xuống còn 39 vụ, giảm 23,1%.", "inconsistent 23,1% → 18.8"),
    ("Số dự án tăng từ 50 lên 70 dự án, tăng hơn 35%.", "consistent 35% → 40.0"),
    ("Số dự án tăng từ 50 lên 70 dự án, tăng gần 45%.", "consistent 45% → 40.0"),
    ("Số dự án tăng từ 50 lên 70 dự án, tăng hơn 45%.", "inconsistent 45% → 40.0"),
  ])
  func fromAndTo(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  /// Measured levels leave the growth an interval.
  @Test(arguments: [
    ("12%", "consistent 12% → 11.9..12.1"), ("15%", "inconsistent 15% → 11.9..12.1"),
  ])
  func measuredLevels(_ growth: String, _ expected: String) {
    let text = "Năm 2019 thu ngân sách đạt 1.250 tỷ đồng, năm 2020 đạt 1.400 tỷ đồng, tăng \(growth) so với năm 2019."
    #expect(said(text) == [expected])
  }

  /// The growth of a rate is told in per cent or, loosely, in points.
  @Test(arguments: ["2,1%", "40,4%"])
  func ratesOfRates(_ growth: String) {
    let text = "Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,1%, giảm \(growth)."
    #expect(Checking(text).verdicts(by: "change.growth") == [.consistent])
  }

  @Test(arguments: [
    "Số dự án tăng từ 50 lên 70 dự án; vốn đăng ký tăng 25%.",
    "Năm 2020 thu hút 70 dự án, tăng 40% so với năm 2018; năm 2019 thu hút 60 dự án.",
    "Năm 2018 có 50 dự án, năm 2019 có 60 dự án, năm 2020 có 70 dự án, tăng 40% so với năm 2018.",
    "Năm 2018 có 50 dự án, năm 2019 có 60 dự án, năm 2020 có 70 dự án, tăng 16,7%.",
    "Số dự án tăng từ 50 lên 70 dự án, bình quân mỗi năm tăng 7%.",
    "Số dự án tăng từ 50 lên 70 dự án, tăng 7%/năm.",
    "Đến nay có 24/31 chi bộ đạt trong sạch, tăng 5%.",
    "Năm 2019 có 50 dự án với vốn 80 triệu USD, năm 2020 có 70 dự án với vốn 90 triệu USD, tăng 12,5%.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func switchedOff() {
    let text = "Số dự án tăng từ 50 lên 70 dự án, tăng 41%."
    let checking = Checking(text, disabled: ["change.growth"])
    #expect(checking.accused.isEmpty && checking.said(by: "change.growth").isEmpty)
  }
}
