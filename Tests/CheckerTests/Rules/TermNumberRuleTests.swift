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

  @Test func oneEndMistyped() {
    let five = "Đại hội Hội Nông dân huyện Tân Hòa khóa XI, nhiệm kỳ 2018-2023 thành công.\n"
    #expect(verdicts(five + "Ban Chấp hành Hội Nông dân huyện Tân Hòa khóa XI, nhiệm kỳ 2016-2023.") == [.inconsistent])
    #expect(verdicts("Hội Nông dân huyện Tân Hòa khóa XI, nhiệm kỳ 2018-2025 họp.\n" + five) == [.inconsistent])
    #expect(verdicts(five + "Ban Chấp hành Hội Nông dân huyện Tân Hòa khóa XII, nhiệm kỳ 2016-2023.").isEmpty)
    #expect(verdicts(five + "Ban Chấp hành Hội Nông dân huyện Phú Lộc khóa XI, nhiệm kỳ 2016-2023.").isEmpty)
    #expect(verdicts(five + "Ban Chấp hành Hội Nông dân khóa XI, nhiệm kỳ 2016-2023.").isEmpty)
  }

  @Test("Hội đồng nhân dân từng được kéo dài nhiệm kỳ") func councilsMayBeProlonged() {
    let text = "HĐND huyện Tân Hòa khóa IX, nhiệm kỳ 2004-2009 bế mạc.\nHĐND huyện Tân Hòa khóa IX, nhiệm kỳ 2004-2011."
    #expect(verdicts(text) == [.unverifiable])
  }

  @Test("Hội ở trung ương và ở tỉnh mang tên gần nhau") func leaguesOfTwoLevels() {
    let text =
      "Hội Nông dân Việt Nam khóa VIII, nhiệm kỳ 2023-2028.\nHội Nông dân Việt Nam tỉnh khóa X, nhiệm kỳ 2023-2028."
    #expect(verdicts(text).isEmpty)
  }
}
