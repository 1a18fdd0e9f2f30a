import Testing

@Suite("date.anniversary")
struct AnniversaryRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "date.anniversary") }

  @Test func theYearsLeadToTheYearOfTheText() {
    #expect(
      said("Năm 2025, các đơn vị thi đua chào mừng kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam.")
        == ["consistent 95 → ?"])
  }

  @Test func aYearOffIsAskedAbout() {
    #expect(
      said("Năm 2025, các đơn vị thi đua chào mừng kỷ niệm 94 năm Ngày thành lập Đảng Cộng sản Việt Nam.")
        == ["unverifiable 94 → ?"])
  }

  @Test func eventsThatAreNotInTheCalendarAreLeftAlone() {
    #expect(said("Năm 2025, công ty kỷ niệm 24 năm ngày thành lập Đảng bộ Khu công nghiệp.").isEmpty)
    #expect(said("Sau 95 năm thành lập Đảng Cộng sản Việt Nam, năm 2025 là năm bản lề.").isEmpty)
  }
}
