import Testing

/// Lengths of time near the days and years they run between: told where they fit.
@Suite("told spans")
struct ToldSpansTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "date.span") }

  @Test func betweenTwoDays() {
    #expect(said("Trong 4 tháng qua (từ ngày 15/01/2024 đến 14/5/2024) xảy ra 12 vụ.") == ["consistent 4 → 4"])
    #expect(said("Đợt nghỉ 9 ngày, từ ngày 25/01 đến hết ngày 02/02/2025.") == ["consistent 9 → 9"])
    #expect(said("Đợt cao điểm 2 tuần, từ ngày 15/02/2024 đến ngày 28/02/2024.") == ["consistent 2 → 2"])
    #expect(said("Đợt nghỉ 9 ngày, từ ngày 25/01 đến hết ngày 12/02/2025.").isEmpty)
    #expect(said("Trong 7 tháng qua (từ ngày 15/01/2024 đến 14/5/2024) xảy ra 12 vụ.").isEmpty)
  }

  @Test func betweenTheYearsOfASentence() {
    #expect(
      said("Tỷ lệ giảm trong 20 năm qua, từ 21% năm 1999 xuống 16% năm 2009 và 8% năm 2019.") == ["consistent 20 → 20"])
    #expect(said("Tỷ lệ giảm trong 20 năm qua, từ 21% năm 2004 xuống 16% năm 2009 và 8% năm 2019.").isEmpty)
  }

  @Test func besideAPeriodOfTheLineBefore() {
    let years = "Kỷ luật 310 đảng viên trong 5 năm qua"
    #expect(said(years + "\nBáo cáo nhiệm kỳ 2015 - 2020 nêu rõ kết quả.") == ["consistent 5 → 5"])
    #expect(said("Báo cáo nhiệm kỳ 2015 - 2020 nêu rõ kết quả.\n" + years) == ["consistent 5 → 5"])
    #expect(said(years + "\nBáo cáo nhiệm kỳ 2010 - 2020 nêu rõ kết quả.").isEmpty)
    #expect(said("Thời hạn thuê 5 năm.\nBáo cáo nhiệm kỳ 2015 - 2020 nêu rõ kết quả.").isEmpty)
  }
}
