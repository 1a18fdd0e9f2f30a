import Testing

@Suite("target.previous")
struct PreviousTargetRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "target.previous") }

  @Test func aTargetBelowTheResult() {
    let checking = Checking(
      "Nhiệm kỳ qua, Đảng bộ kết nạp 617 đảng viên.\nPhấn đấu đến cuối nhiệm kỳ kết nạp 600 đảng viên.")
    #expect(checking.said(by: "target.previous") == ["consistent 600 → ?"])
    #expect(checking.claims.contains { $0.summary.vi.contains("thấp hơn kết quả") })
  }

  @Test func ofAList() {
    #expect(
      said("Đã kết nạp 317 đảng viên mới.\nMột số chỉ tiêu chủ yếu:\n- Kết nạp 350 đảng viên mới.") == [
        "consistent 350 → ?"
      ])
  }

  @Test(arguments: [
    "Đã thành lập 25 tổ chức đảng.\nPhấn đấu thành lập 30 tổ chức công đoàn.",
    "Đã kết nạp 317 đảng viên.\nPhấn đấu hằng năm kết nạp 70 đảng viên.",
  ])
  func anotherThingOrAYear(_ text: String) {
    #expect(said(text).isEmpty)
  }

  @Test func yearlyAims() {
    let text =
      "5 năm qua, Đảng bộ thành lập được 24 chi bộ doanh nghiệp.\nMục tiêu nhiệm kỳ tới:\n- Hằng năm thành lập từ 3 đến 4 "
      + "chi bộ doanh nghiệp."
    #expect(Checking(text).verdicts(by: "target.previous") == [.consistent])
  }
}
