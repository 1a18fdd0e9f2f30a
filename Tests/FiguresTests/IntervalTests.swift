import Figures
import TestSupport
import Testing

@Suite struct IntervalTests {
  private let sixty = ExactDecimal(60)

  @Test func moreThanSixtyIsAtLeastSixtyAndUndecidedAboutSeventy() {
    let above = Interval.above(sixty)
    #expect(above.isAtLeast(sixty) == .yes)
    #expect(above.isMore(than: sixty) == .yes)
    #expect(above.isAtLeast(ExactDecimal(70)) == .undecided)
    #expect(!above.contains(sixty))
  }

  @Test func nearlySixtyIsNeverSixty() {
    let below = Interval.below(sixty)
    #expect(below.isAtLeast(sixty) == .no)
    #expect(below.isMore(than: sixty) == .no)
  }

  @Test func endsTheWrongWayRoundAreNoInterval() {
    #expect(Interval(from: sixty, to: ExactDecimal(50)) == nil)
    #expect(Interval(from: sixty, to: sixty, lowerOpen: true) == nil)
    #expect(Interval(from: sixty, to: sixty) != nil)
  }

  /// A judgement of an interval must hold for each number in it.
  @Test func judgementsHoldForEveryMember() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<3000 {
      let ends = [Int64.random(in: 0...20, using: &generator), Int64.random(in: 0...20, using: &generator)].sorted()
      guard
        let interval = Interval(
          from: ExactDecimal(ends[0]), to: ExactDecimal(ends[1]), lowerOpen: Bool.random(using: &generator),
          upperOpen: Bool.random(using: &generator))
      else { continue }
      let bound = ExactDecimal(Int64.random(in: 0...20, using: &generator))
      let members = (0...40).map { ExactDecimal(coefficient: Int64($0) * 5, scale: 1) }.filter(interval.contains)
      if interval.isAtLeast(bound) == .yes { #expect(members.allSatisfy { $0 >= bound }) }
      if interval.isAtLeast(bound) == .no { #expect(members.allSatisfy { $0 < bound }) }
      if interval.isMore(than: bound) == .yes { #expect(members.allSatisfy { $0 > bound }) }
      if interval.isMore(than: bound) == .no { #expect(members.allSatisfy { $0 <= bound }) }
    }
  }
}
