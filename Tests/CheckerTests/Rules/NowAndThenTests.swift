import Testing

/// Now and then in one fraction behind a change.
@Suite("Now and then in one fraction")
struct NowAndThenTests {
  private func said(_ text: String, _ rule: String) -> [String] { Checking(text).said(by: rule) }

  /// Of what is measured both numbers are rounded.
  @Test(arguments: [("108,5%", "consistent 108,5% → 108.4..108.6"), ("118,5%", "inconsistent 118,5% → 108.4..108.6")])
  func aRatio(_ ratio: String, _ expected: String) {
    #expect(said("Thu nội địa bằng \(ratio) so với cùng kỳ (1.736/1.600 tỷ đồng).", "change.ratio") == [expected])
  }

  @Test(arguments: [("8,5%", "consistent 8,5% → 8.4..8.6"), ("7,5%", "inconsistent 7,5% → 8.4..8.6")])
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

  /// What is called wrong, and what would be right.
  private func accused(_ text: String) -> [String?] {
    Checking(text).claims.filter { $0.verdict == .inconsistent }.map(\.expected)
  }

  /// An amount and its percentage before one fraction, and behind it.
  @Test(arguments: [
    ("27", "19,01%", []), ("29", "19,01%", ["27"]), ("27", "17,01%", ["19.01"]),
  ])
  func before(_ amount: String, _ growth: String, _ right: [String]) {
    #expect(accused("Số vụ cháy giảm \(amount) vụ, giảm \(growth) (115/142 vụ) so với 5 năm trước.") == right)
  }

  @Test(arguments: [("12", "30%", []), ("14", "30%", ["12"]), ("12", "36%", ["30.0"])])
  func inARow(_ amount: String, _ growth: String, _ right: [String]) {
    let text =
      "So với cùng kỳ, số vụ cháy tăng \(amount) vụ (52/40), tức tăng \(growth); số người chết tăng 2 người (6/4), tức "
      + "tăng 50% và tăng 5 người bị thương (20/15)."
    #expect(accused(text) == right)
  }

  /// The level itself is told with that of then.
  @Test(arguments: [
    ("Xảy ra 102/114 vụ, giảm 12 vụ (#).", "10,53%", "11,93%"),
    ("Xảy ra 102/114 vụ, giảm # vụ (10,53%).", "12", "15"),
    ("Xảy ra 102/114 vụ, giảm #, giảm 12 vụ so với cùng kỳ.", "10,53%", "11,93%"),
    ("Bắt giữ 138/120 vụ, tăng # vụ so với cùng kỳ năm trước.", "18", "15"),
    ("Bắt giữ 138/120 vụ, tăng # so với cùng kỳ năm trước.", "15%", "18%"),
  ])
  func aLevelWithThatOfThen(_ text: String, _ right: String, _ wrong: String) {
    #expect(accused(text.replacing("#", with: right)).isEmpty)
    #expect(accused(text.replacing("#", with: wrong)).count == 1)
  }

  /// What was done of what there was may have fallen from anything.
  @Test(arguments: [
    "Đã giải quyết 102/114 đơn, giảm 15 đơn so với cùng kỳ.",
    "Đã giải quyết 102/114 đơn, giảm 11,9% so với cùng kỳ.",
    "Đã giải quyết 102/114 đơn, tăng 15 đơn (17,24%) so với cùng kỳ.",
    "Có 45/62 xã đạt chuẩn, tăng 17 xã so với năm trước.",
  ])
  func whatWasDone(_ text: String) { #expect(accused(text).isEmpty) }
}
