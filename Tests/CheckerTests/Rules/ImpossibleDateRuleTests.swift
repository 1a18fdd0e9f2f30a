import Testing

@Suite("date.impossible")
struct ImpossibleDateRuleTests {
  private func said(_ text: String) -> [String] { Checking(text).said(by: "date.impossible") }

  @Test(arguments: [
    "Ngày 31/4/2024, đoàn công tác đến làm việc.", "Sáng 31-9, chi bộ họp.", "Ngày 29/2/2023 là hạn cuối.",
    "Ngày 30/2 phải báo cáo.",
    "Từ ngày 31.6.2023 đến nay có 5 vụ.", "Ngày 31 tháng 6 năm 2023, hai bên ký kết.", "Tháng 13/2022 giải ngân chậm.",
    "Ngày 26/6/202, đoàn làm việc.",
  ])
  func noSuchDate(_ text: String) {
    #expect(Checking(text).verdicts(by: "date.impossible") == [.inconsistent])
  }

  @Test func aYearOfFiveDigits() {
    #expect(said("Ngày 26/6/20224, đoàn làm việc.") == ["inconsistent 26/6/20224 → 26/6/2024"])
  }

  @Test func monthAndDayInEachOthersPlace() {
    #expect(said("Chiều 05/13/2022, hội nghị bế mạc.") == ["inconsistent 05/13/2022 → 13/5/2022"])
  }

  @Test func theLeapDayOfALeapYear() {
    #expect(said("Ngày 29/2/2024 họp.") == ["consistent 29/2/2024 → 29/2/2024"])
  }

  @Test(arguments: [
    "Có 31/40 chi bộ, trong đó 30/2 là con số sai.", "Số 31/11/QĐ-UBND đã hết hiệu lực.", "Điện thoại 0225-3823-207.",
    "Phiên bản 3.13.2022 của phần mềm.", "Đạt 6/5, bằng 120%.", "Địa chỉ: 31/2/45 đường Nguyễn Trãi.",
  ])
  func noDateAtAll(_ text: String) {
    #expect(said(text).isEmpty)
  }

  /// A year far off that is one digit away from one told nearby.
  @Test(arguments: [
    ("Năm 2020 thu 12 tỷ đồng, giảm 4% so với năm 2919. Số hộ tăng so với năm 2019.", true),
    ("Năm 2020 thu 12 tỷ đồng, giảm 4% so với năm 2019.", false),
    // Things that are counted; a vision; nothing near it.
    ("Năm 2020 nhiều hơn năm 2019. Trong năm 2919 hộ thoát nghèo.", false),
    ("Tầm nhìn đến năm 2100, sau năm 2090.", false),
    ("Thu 12 tỷ đồng so với năm 2919, năm 2020.", false),
  ])
  func farYears(_ text: String, _ isWrong: Bool) {
    #expect(Checking(text).verdicts(by: "date.impossible").contains(.inconsistent) == isWrong)
  }
}
