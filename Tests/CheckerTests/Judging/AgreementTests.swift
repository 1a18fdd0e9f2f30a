import Figures
import Testing

@testable import Checker

@Suite struct AgreementTests {
  private func agreement(_ lower: String, _ upper: String, _ printed: String) throws -> Agreement {
    func number(_ text: String) throws -> ExactDecimal {
      let numeral = Numeral(Array(text.drop { $0 == "-" }.utf8)[...], grouping: .dots)
      let value = try #require(numeral).value
      return text.hasPrefix("-") ? try ExactDecimal.zero.subtracting(value) : value
    }
    let figures = ReadText("Là \(printed).").line.figures
    return Agreement(Bounds(try number(lower), try number(upper)), with: try #require(figures.first))
  }

  /// 155 of 200 are 77,5 per cent: rounded half up that is 78, cut off 77.
  @Test(
    arguments: [
      ("77,5", "78%", .exact), ("77,5", "77%", .cutOff), ("77,5", "79%", .none), ("77,5", "76%", .none),
      ("77,5", "77,5%", .exact),
      ("77,5", "77,50%", .exact), ("77,4", "77%", .exact), ("77,4", "78%", .none), ("187,57", "187,5%", .cutOff),
      ("187,57", "187,6%", .exact), ("187,57", "187%", .cutOff), ("187,57", "188%", .exact), ("77,999", "77%", .cutOff),
      ("78", "77%", .none),
    ] as [(String, String, Agreement)])
  func halfUpAndCutOff(_ computed: String, _ printed: String, _ expected: Agreement) throws {
    #expect(try agreement(computed, computed, printed) == expected)
  }

  @Test(arguments: [
    ("152,4", "hơn 150%", true), ("150", "hơn 150%", true), ("149,9", "hơn 150%", false), ("210", "hơn 150%", false),
    ("148", "gần 150%", true), ("150,1", "gần 150%", false), ("100", "gần 150%", false), ("155", "khoảng 150%", true),
    ("145", "khoảng 150%", true), ("170", "khoảng 150%", false), ("120", "khoảng 150%", false), ("6", "5-8%", true),
    ("4,6", "5-8%", true), ("8,4", "5-8%", true), ("9", "5-8%", false), ("4", "5-8%", false),
    ("152", "ít nhất 150%", true),
    ("140", "ít nhất 150%", false), ("160", "không quá 150%", false), ("140", "không quá 150%", true),
  ])
  func approximations(_ computed: String, _ printed: String, _ holds: Bool) throws {
    #expect(try agreement(computed, computed, printed).holds == holds)
  }

  /// A count stands for itself.
  @Test(arguments: [("155", "155 người", true), ("155,4", "155 người", false), ("154", "155 người", false)])
  func counts(_ computed: String, _ printed: String, _ holds: Bool) throws {
    #expect(try agreement(computed, computed, printed).holds == holds)
  }

  /// What is computed of rounded figures is as wide as they leave it.
  @Test(arguments: [
    ("77,2", "77,9", "78%", Agreement.exact), ("76,1", "76,4", "78%", .none), ("95", "96,2", "96,4%", .none),
    ("95", "96,36", "96,4%", .exact),
  ])
  func stretches(_ lower: String, _ upper: String, _ printed: String, _ expected: Agreement) throws {
    #expect(try agreement(lower, upper, printed) == expected)
  }

  /// Figures are compared in single units: 9,6 tỷ stands for 9.550 to 9.650 millions.
  @Test(arguments: [
    ("9.550.000.000", true), ("9.649.999.999", true), ("9.549.999.999", false), ("9.700.000.000", false),
  ])
  func scales(_ computed: String, _ holds: Bool) throws {
    #expect((try agreement(computed, computed, "9,6 tỷ USD") == .exact) == holds)
  }

  /// A fall is no rise of the same size.
  @Test func signs() throws {
    #expect(try agreement("-12", "-11", "12%") == .none)
  }

  @Test func verdicts() {
    #expect(Agreement.exact.verdict == .consistent && Agreement.exact.holds)
    #expect(Agreement.cutOff.verdict == .rounded && Agreement.cutOff.holds)
    #expect(Agreement.none.verdict == .inconsistent && !Agreement.none.holds)
  }

  /// Rounded to one place and written with two.
  @Test func aZeroPutBehind() throws {
    // Rounded to 15,35 first, and then again; 15,344 is not.
    #expect(try agreement("15,349", "15,349", "15,4%") == .cutOff)
    #expect(try agreement("15,344", "15,344", "15,4%") == .none)
    #expect(try agreement("24,46", "24,46", "25%") == .cutOff)
    #expect(try agreement("24,44", "24,44", "25%") == .none)
    #expect(try agreement("36,694", "36,694", "36,70%") == .cutOff)
    #expect(try agreement("36,694", "36,694", "36,71%") == .none)
  }
}
