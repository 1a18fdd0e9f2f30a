import Checker
import Testing

@Suite("date.weekday")
struct WeekdayRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "date.weekday") }

  @Test(arguments: [
    "Thứ Bảy, ngày 4 tháng 7 năm 2020", "Họp vào sáng thứ Ba, ngày 20/8/2024.", "Ngày 10/3/2023 (thứ Sáu) sơ kết.",
    "Chủ nhật (25/8/2024), ra quân.", "(thứ năm, 10/10/2019 10:53:08)", "Thứ 2, ngày 27/08/2018",
  ])
  func rightDays(_ text: String) {
    #expect(Checking(text).verdicts(by: "date.weekday") == [.consistent])
  }

  @Test func aWrongDay() {
    #expect(said("Họp vào thứ Hai, ngày 20/8/2024.") == ["inconsistent 20/8/2024 → thứ Ba"])
    #expect(said("Chủ nhật (26/8/2024), ra quân.") == ["inconsistent 26/8/2024 → thứ Hai"])
    #expect(said("Ngày 20/8/2024 (thứ hai), họp.") == ["inconsistent 20/8/2024 → thứ Ba"])
  }

  @Test(arguments: [
    "Kỳ họp thứ Bảy, ngày 20/5/2024, khai mạc.", "Đại hội lần thứ hai, ngày 20/8/2024, bế mạc.",
    "Thứ hai, ngày 20/8/2024 phải xong báo cáo.", "Thứ Hai, ngày 31/4/2024, họp.",
  ])
  func orders(_ text: String) {
    #expect(said(text).isEmpty)
  }

  @Test func everyDayOfAWeekAcrossALeapDay() {
    let names = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
    let days = ["26/2/2024", "27/2/2024", "28/2/2024", "29/2/2024", "1/3/2024", "2/3/2024", "3/3/2024"]
    for (name, day) in zip(names, days) {
      #expect(said("Họp vào \(name), ngày \(day).").first?.hasPrefix("consistent") == true)
    }
  }

  @Test func behindAMeetingWithACapital() {
    let text = "Ban Chấp hành họp Thứ Năm, ngày 10/7/2025."
    #expect(Checking(text).verdicts(by: "date.weekday") == [.consistent])
    #expect(Checking("Phiên họp thứ năm, ngày 11/7/2025.").verdicts(by: "date.weekday").isEmpty)
  }
}
