import Testing

@Suite("date.event")
struct EventDayRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "date.event") }

  @Test func theDayToldIsTheDayOfTheText() {
    #expect(
      said("Thứ Năm, 14/11/2024 | 10:30\nSáng 14/11, Ban Quản lý tổ chức hội nghị giao ban.") == [
        "consistent 14/11 → ?"
      ])
    #expect(
      said("Ngày đăng: 03/12/2024\nChiều ngày 28/11, Đảng ủy các khu công nghiệp họp phiên thường kỳ.")
        == ["consistent 28/11 → ?"])
  }

  @Test func daysFarOffAreLeftAlone() {
    #expect(said("Ngày đăng: 03/12/2024\nNgày 05/3, Ban Quản lý đã ban hành kế hoạch.").isEmpty)
    #expect(said("Ngày đăng: 03/12/2024\nNgày 20/12, Ban Quản lý sẽ tổ chức tổng kết.").isEmpty)
  }

  @Test func aDateInALongSentenceIsNotThatOfTheText() {
    let text = """
      Thực hiện kế hoạch ban hành ngày 10/6/2024 của Đảng ủy Khối về việc tổ chức hội nghị chuyên đề quý II, các chi bộ \
      đã đăng ký nội dung.
      Sáng 12/6, hội nghị được tổ chức tại hội trường Ban Quản lý.
      """
    #expect(said(text).isEmpty)
  }
}
