import Testing

@Suite("headline.body: things counted, and what they are worth")
struct HeadlineWorthTests {
  private func accused(_ body: String) -> [String] {
    Checking("Hội Phụ nữ tặng 56 suất hỗ trợ, quà trị giá hơn 90 triệu đồng\n" + body).said(by: "headline.body").filter
    {
      $0.hasPrefix("inconsistent")
    }
  }

  @Test func oneWorthTwoCounts() {
    #expect(accused("Từ đầu năm, Hội đã giúp hội viên tổng số 54 suất, tổng giá trị hơn 91 triệu đồng.").count == 1)
    #expect(accused("Từ đầu năm, Hội đã giúp hội viên tổng số 56 suất, tổng giá trị hơn 91 triệu đồng.").isEmpty)
    // Of another worth; and the title's number is printed too.
    #expect(accused("Từ đầu năm, Hội đã giúp hội viên tổng số 54 suất, tổng giá trị hơn 120 triệu đồng.").isEmpty)
    #expect(
      accused("Hội tặng 56 suất. Các chi hội giúp hội viên tổng số 54 suất, tổng giá trị hơn 91 triệu đồng.").isEmpty)
  }
}
