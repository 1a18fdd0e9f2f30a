import Checker
import Testing

/// A rate, and the one it exceeds in the bracket behind.
@Suite("a rate above its aim") struct RatesAboveTests {
  @Test(
    "points or growth: `#` stands for the excess",
    arguments: [
      ("Tỷ lệ rác được thu gom đạt 72,06%, vượt # so với chỉ tiêu Nghị quyết đề ra (72%).", "0,06%", "0,84%"),
      ("Tỷ lệ rác được thu gom đạt 75,6%, vượt # so với chỉ tiêu Nghị quyết đề ra (72%).", "5%", "4,2%"),
      ("Tỷ lệ lãnh đạo nữ đạt 31,5%, vượt # so với nhiệm kỳ trước (27%).", "4,5%", "6,5%"),
    ])
  func excess(_ text: String, _ right: String, _ wrong: String) {
    #expect(Checking(text.replacing("#", with: right)).verdicts(by: "plan.attained") == [.consistent])
    #expect(Checking(text.replacing("#", with: wrong)).accused == [wrong])
  }
}
