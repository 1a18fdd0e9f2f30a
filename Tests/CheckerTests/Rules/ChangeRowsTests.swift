import Checker
import Testing

@Suite("change.beside: rates of two years told alike, and rows of changes whose levels are told behind")
struct ChangeRowsTests {
  private func accused(_ text: String) -> [String] { Checking(text).accused }

  private func years(_ rates: [String], _ end: String = "") -> String {
    "Năm 2021, cơ quan điều tra khởi tố mới 240 vụ, 520 bị can; viện kiểm sát truy tố 210 vụ, 455 bị can. Năm 2022, cơ quan điều tra khởi tố mới 180 "
      + "vụ, 390 bị can (giảm \(rates[0]) số vụ và \(rates[1]) số bị can\(end)); viện kiểm sát truy tố 190 vụ, 400 bị can (giảm \(rates[2]) số vụ và "
      + "\(rates[3]) số bị can\(end))."
  }

  @Test func ratesOnTheNewLevel() {
    let wrong = ["33,3%", "33,4%", "10,5%", "13,7%"]
    #expect(accused(years(wrong)) == wrong.filter { $0 != "33,4%" })
    #expect(accused(years(["25%", "25%", "9,5%", "12,1%"])).isEmpty)
  }

  @Test func twoDigitsExchanged() {
    #expect(accused(years(["25%", "25%", "9,5%", "21,1%"])) == ["21,1%"])
  }

  /// Held against another year, two years apart, another deed.
  @Test func notOfTheYearBefore() {
    #expect(accused(years(["33,3%", "33,3%", "10,5%", "13,7%"], " so với năm 2020")).isEmpty)
    #expect(accused(years(["33,3%", "33,3%", "10,5%", "13,7%"]).replacing("Năm 2021", with: "Năm 2019")).isEmpty)
    #expect(
      accused(
        "Năm 2021, khởi tố 240 vụ, 520 bị can. Năm 2022, truy tố 180 vụ, 390 bị can (giảm 33,3% số vụ và 33,3% số bị can)."
      ).isEmpty)
  }

  private func row(_ rates: [String]) -> String {
    """
    So với cùng kỳ, số vụ cháy giảm 12 vụ (\(rates[0])), giảm 6 người chết (\(rates[1])), tăng 3 người bị thương (\(rates[2])).
    Trong quý, toàn tỉnh xảy ra 50 vụ cháy, làm chết 31 người, bị thương 37 người.
    """
  }

  @Test func levelsToldBehind() {
    #expect(accused(row(["19,35%", "14,7%", "8,82%"])) == ["14,7%"])
    #expect(accused(row(["19,35%", "16,22%", "8,82%"])).isEmpty)
  }

  /// Where two do not fit, the levels are of another time.
  @Test func levelsOfAnotherTime() {
    #expect(accused(row(["18,35%", "14,7%", "8,82%"])).isEmpty)
  }
}
