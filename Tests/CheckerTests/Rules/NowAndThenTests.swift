import Testing

/// Now and then in one fraction behind a change.
@Suite("Now and then in one fraction")
struct NowAndThenTests {
  private func said(_ text: String, _ rule: String) -> [String] { Checking(text).said(by: rule) }

  @Test(arguments: [("108,5%", "consistent 108,5% → 108.5"), ("118,5%", "inconsistent 118,5% → 108.5")])
  func aRatio(_ ratio: String, _ expected: String) {
    #expect(said("Thu nội địa bằng \(ratio) so với cùng kỳ (1.736/1.600 tỷ đồng).", "change.ratio") == [expected])
  }

  @Test(arguments: [("8,5%", "consistent 8,5% → 8.5"), ("7,5%", "inconsistent 7,5% → 8.5")])
  func theGrowthSaidAgain(_ growth: String, _ expected: String) {
    let text = "Thu nội địa bằng 108,5% so với cùng kỳ (1.736/1.600 tỷ đồng), tăng \(growth)."
    #expect(said(text, "change.growth") == [expected])
  }

  @Test(arguments: [("27", "consistent 27 → 27"), ("31", "inconsistent 31 → 27")])
  func anAmount(_ change: String, _ expected: String) {
    let text = "So với cùng kỳ năm 2020, số vụ vi phạm giảm \(change) vụ (115/142 vụ)."
    #expect(said(text, "change.difference") == [expected])
  }

  /// What was done and what there was, printed alike.
  @Test(arguments: [
    "Công tác xét xử tăng 12% so với cùng kỳ (đã giải quyết 120/150 vụ).",
    "Số vụ thụ lý tăng 9% so với cùng kỳ (118/150 vụ được giải quyết).",
    "Tỷ lệ giải quyết tăng 4% (96/120 đơn).",
  ])
  func nothingIsAccused(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }
}
