import Checker
import Testing

/// The dead and the injured are told in one noun; what the words say of them ties a change to its level.
@Suite("the dead and the injured") struct CasualtiesTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test("told in another order")
  func order() {
    func text(_ injured: String, _ dead: String) -> String {
      "Xảy ra 36 vụ cháy, làm chết 12 người và bị thương 30 người. So với cùng kỳ, số vụ cháy giảm 4 vụ (giảm 10%), số người bị thương "
        + "giảm 20 người (giảm \(injured)), số người chết giảm 3 người (giảm \(dead))."
    }
    #expect(accused(text("40%", "20%")).isEmpty)
    #expect(accused(text("44%", "20%")) == ["44%"])
  }

  @Test(
    "named before the figure or behind: `#` stands for the rate",
    arguments: [
      (
        "Xảy ra 36 vụ cháy, làm 12 người tử vong và bị thương 30 người; giảm 20 người bị thương (40%) và giảm 3 người tử vong (#) so với cùng kỳ.",
        "20%", "26%"
      ),
      (
        "Đường sắt xảy ra 36 vụ, làm chết 12 người, bị thương 30 người; so với cùng kỳ giảm 4 vụ (-10%), giảm 3 người chết (-#), giảm 20 người bị thương (-40%).",
        "20%", "25%"
      ),
      (
        "Xảy ra 30 vụ cháy, làm chết 9 người, bị thương 24 người, mất tích 3 người; so với cùng kỳ tăng 1 người mất tích (50%), giảm 6 người bị thương (#).",
        "20%", "22%"
      ),
    ])
  func named(_ text: String, _ right: String, _ wrong: String) {
    #expect(accused(text.replacing("#", with: right)).isEmpty)
    #expect(accused(text.replacing("#", with: wrong)) == [wrong])
  }

  /// Both together, and a part of them told between.
  @Test(
    "nothing is accused",
    arguments: [
      "Cháy làm chết 12 người và bị thương 30 người; so với cùng kỳ số người chết và bị thương giảm 8 người (giảm 16%).",
      "Cả nước cháy 40 vụ, làm chết 12 người. Trong đó, nhà ở 31 vụ, làm chết 9 người. So với cùng kỳ số người chết giảm 3 người (20%).",
      "Xảy ra 30 vụ cháy, làm 9 người chết và bị thương 24 người; so với cùng kỳ giảm 3 người chết (25%), giảm 6 người bị thương (20%).",
    ])
  func others(_ text: String) { #expect(accused(text).isEmpty) }
}
