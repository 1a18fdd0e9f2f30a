import Checker
import Testing

@Suite("date.term")
struct TermNumberRuleTests {
  private func verdicts(_ text: String) -> [Verdict] { Checking(text).verdicts(by: "date.term") }

  private let first = "Đại hội Đảng bộ Khu Kinh tế Vân Sơn lần thứ V, nhiệm kỳ 2020-2025 khai mạc.\n"

  @Test func oneNumberOneTerm() {
    #expect(
      verdicts(first + "Ban Chấp hành Đảng bộ Khu Kinh tế Vân Sơn khóa 5, nhiệm kỳ 2020 - 2025.") == [.consistent])
    #expect(verdicts(first + "Nghị quyết Đại hội Đảng bộ Khu Kinh tế lần thứ IV, nhiệm kỳ 2015-2020.") == [.consistent])
    #expect(
      verdicts(first + "Ban Chấp hành Đảng bộ Khu Kinh tế Vân Sơn khóa IV, nhiệm kỳ 2020-2025.") == [.inconsistent])
    #expect(
      verdicts(first + "Đại hội Đảng bộ Khu Kinh tế Vân Sơn lần thứ V, nhiệm kỳ 2015-2020.") == [.inconsistent])
  }

  @Test(
    "Tổ chức khác, không có tên, không có nhiệm kỳ",
    arguments: [
      "Đại hội Đảng bộ Công ty Sao Mai lần thứ IX, nhiệm kỳ 2020-2025.",
      "Đại hội Công đoàn Khu Kinh tế Vân Sơn lần thứ II, nhiệm kỳ 2020-2025.",
      "Đại hội lần thứ II, nhiệm kỳ 2020-2025.", "Đại hội Đảng bộ Khu Kinh tế Vân Sơn lần thứ IV thành công.",
    ])
  func otherBodies(_ text: String) { #expect(verdicts(first + text).isEmpty) }
}
