import Testing

@testable import Checker

@Suite("headline.body: số đếm ở tiêu đề")
struct HeadlineCountsTests {
  private func accused(_ text: String) -> [String] {
    Checking(text).said(by: "headline.body").filter { $0.hasPrefix("inconsistent") }
  }

  @Test("Tiêu đề gõ nhầm, hoặc “hơn” mà nội dung không tới")
  func wrong() {
    #expect(
      accused("Tặng 52 xe đạp cho học sinh nghèo\nSáng 5/9, Đoàn khối tặng 25 xe đạp cho học sinh nghèo.").count == 1)
    #expect(
      accused("Hơn 340 hộ dân được khám bệnh miễn phí\nSáng 7/4, bệnh viện khám bệnh cho 304 hộ dân tại xã.") == [
        "inconsistent 340 → 304"
      ])
    #expect(
      accused(
        "Xã Bình An: 46 thanh niên lên đường nhập ngũ\nXã có 146 thanh niên lên đường nhập ngũ, gồm 120 công dân vào "
          + "quân "
          + "đội và 26 công dân vào công an."
      ).count == 1)
  }

  @Test(
    "Tiêu đề gộp, hoặc nói của một phần",
    arguments: [
      "Trao 120 suất học bổng cho học sinh nghèo\nHội Khuyến học trao 102 suất học bổng cho học sinh nghèo vượt khó "
        + "và 18 "
        + "suất học bổng cho học sinh giỏi.",
      "Khen thưởng 45 tập thể, cá nhân\nTại hội nghị, tỉnh khen thưởng 15 tập thể và 30 cá nhân.",
      "Tuyên dương 45 công nhân tiêu biểu\nTỉnh tuyên dương công nhân tiêu biểu; trong đó có 35 công nhân trực tiếp "
        + "sản xuất.",
      "Hơn 340 hộ dân được khám bệnh miễn phí\nSáng 7/4, bệnh viện khám bệnh cho 346 hộ dân tại xã.",
    ])
  func right(_ text: String) { #expect(accused(text).isEmpty) }
}
