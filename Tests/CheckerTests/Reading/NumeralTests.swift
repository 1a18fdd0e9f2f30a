import Figures
import TestSupport
import Testing

@testable import Checker

@Suite struct NumeralTests {
  private func read(_ text: String, _ grouping: Grouping = .dots) -> String? {
    guard let numeral = Numeral(Array(text.utf8)[...], grouping: grouping) else { return nil }
    return numeral.value.plain + (numeral.alternative.map { "|\($0.plain)" } ?? "")
  }

  @Test(arguments: [
    ("1.142", "1142|1.142"), ("1,9", "1.9"), ("9,6", "9.6"), ("1.718,5", "1718.5"), ("100.000", "100000|100.000"),
    ("2492", "2492"), ("02", "2"), ("0", "0"), ("1,718", "1.718|1718"), ("4.0", "4.0"), ("0,75", "0.75"),
    ("0.123", "0.123"), ("1.234.567", "1234567"), ("1,234,567", "1234567"), ("1,718.5", "1718.5"),
    ("1.234.567,89", "1234567.89"), ("12.34", "12.34"), ("3.684,6", "3684.6"),
    ("999999999999999999", "999999999999999999"),
  ])
  func shapes(_ text: String, _ expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("1,142", "1142|1.142"), ("1.718", "1.718|1718"), ("1,718.5", "1718.5"), ("9.6", "9.6"), ("9,6", "9.6"),
  ])
  func whereCommasGroup(_ text: String, _ expected: String) {
    #expect(read(text, .commas) == expected)
  }

  @Test(arguments: [
    "26.6.2024", "1.2.3", "1.23.456", "1234.567.890", "1.234,567.8", "0.123.456", "1234567890123456789", "1,2,3",
  ])
  func noNumbers(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func whatIsRemembered() throws {
    let padded = try #require(Numeral(Array("02".utf8)[...], grouping: .dots))
    #expect(padded.isPadded && padded.isPlain && padded.digits == 2)
    let decimal = try #require(Numeral(Array("1.718,50".utf8)[...], grouping: .dots))
    #expect(!decimal.isPadded && !decimal.isPlain && decimal.decimals == 2 && decimal.digits == 6)
  }

  /// Whatever is written as documents print it is read back as the same value; where it may be read in two ways, that
  /// is the reading taken first.
  @Test(arguments: UInt64(0)..<500)
  func writtenAndRead(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let digits = Int.random(in: 1...15, using: &random)
    var limit: Int64 = 1
    for _ in 0..<digits { limit *= 10 }
    let number = ExactDecimal(
      coefficient: Int64.random(in: 0..<limit, using: &random), scale: Int.random(in: 0...6, using: &random))
    let text = VietnameseNumber.write(number)
    let numeral = try #require(Numeral(Array(text.utf8)[...], grouping: .dots))
    #expect(numeral.value == number, "\(text)")
    #expect(numeral.decimals == number.scale)
  }
}
