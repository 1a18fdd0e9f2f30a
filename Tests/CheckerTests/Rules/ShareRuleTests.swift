import Testing

@Suite("share.percent")
struct ShareRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "share.percent") }

  @Test(arguments: [
    ("Có 312 dự án, trong đó 125 dự án FDI, chiếm 40,1%.", "consistent 40,1% → 40.1"),
    ("Có 312 dự án, trong đó 125 dự án FDI, chiếm 40%.", "consistent 40% → 40.1"),
    ("Có 312 dự án, trong đó 126 dự án FDI, chiếm 40,3%.", "rounded 40,3% → 40.4"),
    ("Có 312 dự án, trong đó 125 dự án FDI, chiếm 41,1%.", "inconsistent 41,1% → 40.1"),
    ("Trong 312 dự án có 125 dự án FDI, chiếm 41,1%.", "inconsistent 41,1% → 40.1"),
    ("Tổng số 312 dự án, trong đó có 125 dự án FDI, chiếm 14,1%.", "inconsistent 14,1% → 40.1"),
    ("Thành lập tổ chức đảng ở 53/59 cụm (89,8%).", "consistent 89,8% → 89.8"),
    ("Thành lập tổ chức đảng ở 53/59 cụm (98,8%).", "inconsistent 98,8% → 89.8"),
    ("Tỷ lệ đạt 89,8% (53/59 cụm).", "consistent 89,8% → 89.8"),
  ])
  func shares(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  /// The whole may be another than the one printed: a question, no error.
  @Test(arguments: [
    "Có 48/48 đại biểu có mặt biểu quyết tán thành, đạt 90,57% tổng số đại biểu.",
    "Có 312 dự án, trong đó 125 dự án FDI, chiếm 55,2% tổng vốn đăng ký.",
  ])
  func questions(_ text: String) {
    #expect(Checking(text).verdicts(by: "share.percent") == [.unverifiable])
  }

  @Test(arguments: [
    "Có 53/59 cụm công nghiệp hoạt động, tỷ lệ lấp đầy 71,22%.",
    "Tổng số 312 dự án, trong đó vốn FDI chiếm 45%.",
    "Có 312 dự án, 125 doanh nghiệp đã thành lập tổ chức đảng, lao động nữ chiếm 60%.",
    "Kết nạp 155 đảng viên, trong đó nữ 70 người, dân tộc thiểu số 30 người, tuổi bình quân 28, tăng 5%.",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func switchedOff() {
    let text = "Thành lập tổ chức đảng ở 53/59 cụm (98,8%)."
    let checking = Checking(text, disabled: ["share.percent"])
    #expect(checking.accused.isEmpty && checking.said(by: "share.percent").isEmpty)
  }
}
