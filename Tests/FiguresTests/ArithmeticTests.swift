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
