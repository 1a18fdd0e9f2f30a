import Testing

/// The aim of a year and the aim of all the years; what so many things come to.
@Suite("rate.years, rate.product: told side by side")
struct TermAimsTests {
  private func years(_ text: String) -> [String] { Checking(text).said(by: "rate.years") }
  private func products(_ text: String) -> [String] { Checking(text).said(by: "rate.product") }

  @Test func anAimOfAllTheYears() {
    #expect(
      years("Hội đề ra chỉ tiêu mỗi năm kết nạp 30 hội viên, cả nhiệm kỳ 160 hội viên.") == ["inconsistent 160 → 150"])
    #expect(
      years("Mỗi năm xã trồng 120 ha rừng, tức cả giai đoạn 5 năm là 592 ha.") == ["inconsistent 592 ha → 600"])
  }

  @Test func inTheNextSentence() {
    let text = "Mỗi năm bình quân mở 4 lớp và dạy 120 học viên. Cả khóa (5 năm), mục tiêu là mở 20 lớp và dạy "
    #expect(years(text + "600 học viên.") == ["consistent 20 → 20", "consistent 600 → 600"])
    #expect(years(text + "650 học viên.") == ["consistent 20 → 20", "inconsistent 650 → 600"])
  }

  /// What was done, what may be more, what is a range.
  @Test(arguments: [
    "Hội đề ra chỉ tiêu mỗi năm kết nạp 30 hội viên, cả nhiệm kỳ đã kết nạp 160 hội viên.",
    "Hội đề ra chỉ tiêu mỗi năm kết nạp 30 hội viên trở lên, cả nhiệm kỳ 160 hội viên.",
    "Hội đề ra chỉ tiêu mỗi năm kết nạp 30 - 35 hội viên, cả nhiệm kỳ 160 hội viên.",
  ])
  func anAimThatLeavesRoom(_ text: String) {
    #expect(Checking(text).accused.isEmpty)
  }

  @Test func aNameInQuotationMarks() {
    let text = "Xã trao 12 “Mái ấm tình thương”, mỗi căn 70 triệu đồng, tổng trị giá "
    #expect(products(text + "840 triệu đồng.") == ["consistent 840 triệu đồng → 840"])
    #expect(products(text + "860 triệu đồng.") == ["inconsistent 860 triệu đồng → 840"])
  }

  @Test func inBracketsBehindThePrice() {
    let text =
      "Xã xây 15 căn nhà với mức 70 triệu đồng/căn (1.150 triệu đồng) và sửa 8 căn với mức 30 triệu đồng/căn (240 triệu đồng)."
    #expect(products(text) == ["inconsistent 1.150 triệu đồng → 1050", "consistent 240 triệu đồng → 240"])
    #expect(products("Xã xây 15 căn nhà với mức 70 triệu đồng/căn (năm trước 60 triệu đồng).").isEmpty)
  }
}
