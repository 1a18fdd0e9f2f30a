import Testing

@Suite("change.ratio")
struct RatioRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "change.ratio") }

  @Test(arguments: [
    ("Năm 2019 có 50 dự án, năm 2020 có 70 dự án, bằng 140% so với năm 2019.", "consistent 140% → 140.0"),
    ("Năm 2019 có 50 dự án, năm 2020 có 70 dự án, bằng 140% năm 2019.", "consistent 140% → 140.0"),
    ("Năm 2019 có 50 dự án, năm 2020 có 70 dự án, bằng 40% so với năm 2019.", "inconsistent 40% → 140.0"),
    ("Năm 2019 có 50 dự án, năm 2020 có 70 dự án, bằng 104% so với năm 2019.", "inconsistent 104% → 140.0"),
    ("Năm 2019 có 48 dự án, năm 2020 có 57 dự án, bằng 118,7% so với năm 2019.", "rounded 118,7% → 118.8"),
    ("Vốn đạt 9,6 tỷ USD, bằng 140% so với nhiệm kỳ trước (6,9 tỷ USD).", "consistent 140% → 137.4..140.9"),
    ("Vốn đăng ký tăng 15% so với cùng kỳ, tức là bằng 115% so với cùng kỳ.", "consistent 115% → 114.5..115.5"),
    ("Vốn đăng ký tăng 15% so với cùng kỳ, tức là bằng 150% so với cùng kỳ.", "inconsistent 150% → 114.5..115.5"),
    ("Vốn đăng ký giảm 15% so với cùng kỳ, tức là bằng 85% so với cùng kỳ.", "consistent 85% → 84.5..85.5"),
  ])
  func ratios(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  @Test(arguments: [
    "Năm 2019 có 50 dự án, năm 2020 có 70 dự án với vốn bằng 125% so với năm 2019.",
    "Năm 2018 có 50 dự án, năm 2020 có 70 dự án, bằng 125% so với năm 2019.",
    "Vốn đăng ký tăng 15% so với cùng kỳ; vốn thực hiện bằng 120% so với cùng kỳ.",
    "Vốn đăng ký tăng 15% so với cùng kỳ, bằng 110% so với năm 2018.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func switchedOff() {
    let text = "Năm 2019 có 50 dự án, năm 2020 có 70 dự án, bằng 40% so với năm 2019."
    let checking = Checking(text, disabled: ["change.ratio"])
    #expect(checking.accused.isEmpty && checking.said(by: "change.ratio").isEmpty)
  }
}
