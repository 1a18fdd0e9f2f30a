import Testing

@Suite("change.beside: changes told year by year, by the words of their levels")
struct NamedYearsTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  @Test func twoDigitsExchanged() {
    func text(_ change: String) -> String {
      "Năm 2021, toàn ngành thụ lý 4.126 vụ, giải quyết 3.905 vụ. Năm 2022, thụ lý 4.683 vụ, giải quyết 4.217 vụ; so với năm trước thụ lý tăng "
        + "\(change) vụ, giải quyết tăng 312 vụ."
    }
    #expect(accused(text("575")) == ["575"])
    #expect(accused(text("557")).isEmpty)
  }

  @Test func anotherYearShowsHowItIsMeant() {
    func text(_ change: String) -> String {
      "Năm 2020, kiểm tra 812 đơn vị, xử lý 96 đơn vị. Năm 2021, kiểm tra 940 đơn vị, xử lý 121 đơn vị, so với năm trước xử lý tăng 25 đơn vị. Năm "
        + "2022, kiểm tra 1.015 đơn vị, xử lý 140 đơn vị, so với năm trước xử lý tăng \(change) đơn vị."
    }
    #expect(accused(text("73")) == ["73"])
    #expect(accused(text("19")).isEmpty)
  }

  /// Of what the change is said, no level, or two, are told; or the years do not follow each other.
  @Test(arguments: [
    "Năm 2021, thụ lý 4.126 vụ, giải quyết 3.905 vụ. Năm 2022, thụ lý 4.683 vụ, giải quyết 4.217 vụ; so với năm trước hòa giải tăng 575 vụ.",
    "Năm 2019, thụ lý 4.126 vụ. Năm 2022, thụ lý 4.683 vụ; so với năm trước thụ lý tăng 575 vụ.",
    "Năm 2021, thụ lý 4.126 vụ hình sự, thụ lý 812 vụ hành chính. Năm 2022, thụ lý 4.683 vụ; so với năm trước thụ lý tăng 575 vụ.",
  ])
  func notTied(_ text: String) {
    #expect(accused(text).isEmpty)
  }

  /// The year, term or school year before is not told.
  @Test(arguments: [
    "Năm 2019, có 4.126 vụ. Năm 2022, có 4.683 vụ, tăng 612 vụ so với năm trước.",
    "Nhiệm kỳ 2010 - 2015 kết nạp 412 đảng viên. Nhiệm kỳ 2020 - 2025 kết nạp 518 đảng viên, tăng 36 đảng viên so với nhiệm kỳ trước.",
    "Năm học 2019 - 2020 có 1.214 học sinh. Năm học 2022 - 2023 có 1.362 học sinh, tăng 48 học sinh so với năm học trước.",
  ])
  func aYearBetween(_ text: String) {
    #expect(accused(text).isEmpty)
  }

  @Test func theYearBefore() {
    #expect(accused("Năm 2021, có 4.126 vụ. Năm 2022, có 4.683 vụ, tăng 612 vụ so với năm trước.") == ["612"])
    #expect(
      accused(
        "Nhiệm kỳ 2015 - 2020 kết nạp 412 đảng viên. Nhiệm kỳ 2020 - 2025 kết nạp 518 đảng viên, tăng 36 đảng viên so với nhiệm kỳ trước."
      )
        == ["36"])
  }
}
