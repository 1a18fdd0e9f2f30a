import Figures
import TestSupport
import Testing

@testable import Checker

@Suite struct BoundsTests {
  private func bounds(_ text: String) throws -> Bounds {
    let figures = ReadText(text).line.figures
    return try #require(figures[0].bounds())
  }

  private func number(_ coefficient: Int64, _ scale: Int = 0) -> ExactDecimal {
    ExactDecimal(coefficient: coefficient, scale: scale)
  }

  /// What a printed figure may stand for, in single units.
  @Test(arguments: [
    ("Có 155 đảng viên.", "155", "155"),
    ("Cho thuê 25,7 ha.", "25.65", "25.75"),
    ("Cho thuê 25 ha.", "24.5", "25.5"),
    ("Vốn 9,6 tỷ USD.", "9550000000", "9650000000"),
    ("Vốn 12 nghìn tỷ đồng.", "11500000000000", "12500000000000"),
    ("Đạt 78%.", "77.5", "78.5"),
    ("Đạt 77,50%.", "77.495", "77.505"),
    ("Tăng 5-8%.", "5", "8"),
    ("Có hơn 100 người.", "100", "110"),
    ("Có gần 100 người.", "90", "100"),
    ("Có khoảng 100 người.", "95", "105"),
    ("Gấp 2 lần.", "2", "2"),
    ("Gấp 2,5 lần.", "2.45", "2.55"),
  ])
  func whatAPrintedFigureStandsFor(_ text: String, _ lower: String, _ upper: String) throws {
    let bounds = try bounds(text)
    #expect(bounds.lower.shortest == lower)
    #expect(bounds.upper.shortest == upper)
  }

  @Test func theOtherReadingOfANumber() throws {
    let figures = ReadText("Vốn 1,718 tỷ USD.").line.figures
    #expect(try #require(figures[0].bounds()).upper.shortest == "1718500000")
    #expect(try #require(figures[0].bounds(alternative: true)).lower.shortest == "1717999500000")
  }

  @Test func endsComeInOrder() {
    #expect(Bounds(number(5), number(3)) == Bounds(number(3), number(5)))
    #expect(Bounds(number(3)).isExact)
  }

  @Test func nothingIsDividedByWhatMayBeZero() {
    #expect(Bounds(number(5)).over(Bounds(number(-1), number(1))) == nil)
    #expect(Bounds(number(5)).over(Bounds(.zero)) == nil)
    #expect(Bounds(number(6)).over(Bounds(number(-3), number(-2))) == Bounds(number(-3), number(-2)))
  }

  @Test func tooManyDigitsAreNoResult() {
    let huge = Bounds(number(Int64.max))
    #expect(huge.plus(huge) == nil)
    #expect(huge.times(huge) == nil)
  }

  @Test func overlap() {
    let bounds = Bounds(number(3), number(5))
    #expect(
      bounds.overlaps(number(5), number(9)) && bounds.overlaps(number(1), number(3))
        && bounds.overlaps(number(4), number(4)))
    #expect(!bounds.overlaps(number(6), number(9)) && !bounds.overlaps(number(1), number(2)))
  }

  private func random(_ random: inout SeededGenerator) -> Bounds {
    func one() -> ExactDecimal {
      number(Int64.random(in: -9_999...9_999, using: &random), Int.random(in: 0...3, using: &random))
    }
    return Bounds(one(), one())
  }

  /// A number between the ends, with five decimals.
  private func member(_ bounds: Bounds, _ random: inout SeededGenerator) throws -> ExactDecimal {
    let low = try bounds.lower.shifted(by: 5).normalized.coefficient
    let high = try bounds.upper.shifted(by: 5).normalized.coefficient
    return number(Int64.random(in: low...high, using: &random), 5)
  }

  /// Whatever two numbers the figures stand for, the result of the two lies in the computed bounds; where it is a
  /// quotient, but for the last decimals, which are cut.
  @Test(arguments: UInt64(0)..<1_000)
  func resultsLieWithin(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (first, second) = (self.random(&random), self.random(&random))
    let (one, other) = (try member(first, &random), try member(second, &random))
    expect(first.plus(second), has: try one.adding(other))
    expect(first.minus(second), has: try one.subtracting(other))
    expect(first.times(second), has: try one.multiplied(by: other))
    expect(first.negated, has: try ExactDecimal.zero.subtracting(one))
    guard let quotient = first.over(second) else {
      #expect(second.lower <= .zero && second.upper >= .zero)
      return
    }
    let slack = number(1, 3)
    expect(quotient, has: try one.divided(by: other, places: 6), slack: slack)
    let percent = try one.divided(by: other, places: 6).multiplied(by: ExactDecimal(100))
    expect(first.percent(of: second), has: percent, slack: slack)
    expect(first.growth(over: second), has: try percent.subtracting(ExactDecimal(100)), slack: slack)
  }

  private func expect(_ bounds: Bounds?, has result: ExactDecimal, slack: ExactDecimal = .zero) {
    guard let bounds, let low = try? bounds.lower.subtracting(slack), let high = try? bounds.upper.adding(slack) else {
      Issue.record("no bounds for \(result)")
      return
    }
    #expect(low <= result && result <= high)
  }
}
