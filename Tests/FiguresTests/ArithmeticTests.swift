import Figures
import TestSupport
import Testing

@Suite struct ArithmeticTests {
  private func random(_ generator: inout SeededGenerator) -> ExactDecimal {
    ExactDecimal(
      coefficient: Int64.random(in: -1_000_000_000...1_000_000_000, using: &generator),
      scale: Int.random(in: 0...6, using: &generator))
  }

  @Test func additionCommutesAndAssociates() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let (a, b, c) = (random(&generator), random(&generator), random(&generator))
      #expect(try a.adding(b) == b.adding(a))
      #expect(try a.adding(b).adding(c) == a.adding(b.adding(c)))
      #expect(try a.adding(b).subtracting(b) == a)
    }
  }

  /// Short numbers are reckoned in one width, long ones in twice that: both as whole numbers wide enough for all.
  @Test func numbersOfEveryLengthAreReckonedAlike() throws {
    var generator = SeededGenerator(seed: 3)
    func power(_ exponent: Int) -> Int128 { (0..<exponent).reduce(1) { power, _ in power * 10 } }
    func number() -> ExactDecimal {
      let most = Int64(power(Int.random(in: 1...18, using: &generator)))
      return ExactDecimal(
        coefficient: Int64.random(in: -most...most, using: &generator), scale: Int.random(in: 0...12, using: &generator)
      )
    }
    for _ in 0..<5000 {
      let (a, b) = (number(), number())
      let scale = max(a.scale, b.scale)
      let (left, right) = (
        Int128(a.coefficient) * power(scale - a.scale), Int128(b.coefficient) * power(scale - b.scale)
      )
      #expect((a < b) == (left < right) && (a == b) == (left == right))
      if let sum = Int64(exactly: left + right) {
        #expect(try a.adding(b) == ExactDecimal(coefficient: sum, scale: scale))
      }
      if let difference = Int64(exactly: left - right) {
        #expect(try a.subtracting(b) == ExactDecimal(coefficient: difference, scale: scale))
      }
      if a.scale + b.scale <= 12, let product = Int64(exactly: Int128(a.coefficient) * Int128(b.coefficient)) {
        #expect(try a.multiplied(by: b) == ExactDecimal(coefficient: product, scale: a.scale + b.scale))
      }
      guard right != 0, left.magnitude < UInt128(power(30)) else { continue }
      let places = Int.random(in: 0...6, using: &generator)
      let doubled = 2 * left.magnitude * UInt128(power(places))
      let size = Int128((doubled + right.magnitude) / (2 * right.magnitude))
      if let quotient = Int64(exactly: (left < 0) == (right < 0) ? size : -size), quotient != .min {
        let found = try? a.divided(by: b, places: places)
        #expect(found == nil || found == ExactDecimal(coefficient: quotient, scale: places))
      }
    }
  }

  @Test func equalNumbersHashAlikeWhateverTheirScale() {
    let written = ExactDecimal(coefficient: 150, scale: 2)
    let short = ExactDecimal(coefficient: 15, scale: 1)
    #expect(written == short)
    #expect(Set([written, short]).count == 1)
    #expect(written.plain == "1.50")
    #expect(written.shortest == "1.5")
  }

  @Test func divisionRoundsHalfUpAwayFromZero() throws {
    let eight = ExactDecimal(8)
    #expect(try ExactDecimal(1).divided(by: eight, places: 2).plain == "0.13")
    #expect(try ExactDecimal(-1).divided(by: eight, places: 2).plain == "-0.13")
    #expect(try ExactDecimal(155).percent(of: ExactDecimal(200), places: 1).plain == "77.5")
    #expect(try ExactDecimal(86273).percent(of: ExactDecimal(30000), places: 1).plain == "287.6")
    #expect(try ExactDecimal(62).percent(of: ExactDecimal(90), places: 1).plain == "68.9")
  }

  @Test func roundingAndCuttingDiffer() {
    let value = ExactDecimal(coefficient: 187_576, scale: 3)
    #expect(value.rounded(to: 0).plain == "188")
    #expect(value.rounded(to: 0, .truncating).plain == "187")
    #expect(value.rounded(to: 5).plain == "187.57600")
  }

  @Test func whatDoesNotFitIsAnErrorAndNoWrappedNumber() {
    let large = ExactDecimal(Int64.max)
    #expect(throws: ArithmeticError.overflow) { try large.adding(ExactDecimal(1)) }
    #expect(throws: ArithmeticError.overflow) { try large.multiplied(by: large) }
    #expect(throws: ArithmeticError.overflow) { try large.shifted(by: 9) }
    #expect(throws: ArithmeticError.divisionByZero) { try large.percent(of: .zero, places: 1) }
  }

  @Test func quotientTimesDivisorIsWithinHalfAUnitOfTheDividend() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<2000 {
      let (a, b) = (random(&generator), random(&generator))
      guard !b.isZero else { continue }
      let quotient = try a.divided(by: b, places: 3)
      let back = try quotient.multiplied(by: b).subtracting(a).magnitude
      let halfUnit = try b.magnitude.multiplied(by: ExactDecimal(coefficient: 5, scale: 4))
      #expect(back <= halfUnit)
    }
  }
}
