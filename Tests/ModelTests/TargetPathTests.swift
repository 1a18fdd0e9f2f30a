import Figures
import Model
import Testing

/// Targets whose window is not over, and those that look at years, growth or averages.
@Suite struct TargetPathTests {
  private let year = Period(code: "2009")!
  private let half = Period(code: "2009-S1")!

  @Test func halfAYearIsSetAgainstTheEvenPath() {
    let target = Make.target(values: [90], window: year)
    func status(_ value: Int64) -> TargetAssessment {
      TargetEvaluator(period: half).assess(
        target, indicator: Make.indicator(), observations: [Make.observation("F", Make.exact(value), period: half)])
    }
    #expect(status(62).status == .onTrack)
    #expect(status(62).attained?.plain == "68.9")
    #expect(status(62).expected?.plain == "44.6")
    #expect(status(40).status == .atRisk)
    #expect(status(90).status == .met)
    #expect(status(95).status == .exceeded)
  }

  @Test func aYearThatIsOverAndHalfKnownIsNotJudged() {
    let result = TargetEvaluator(period: year).assess(
      Make.target(values: [90], window: year), indicator: Make.indicator(),
      observations: [Make.observation("F", Make.exact(62), period: half)])
    #expect(result.status == .unknown && result.reason == .incomplete)
  }

  @Test func piecesThatFollowOnOneAnotherAddUp() {
    let quarters = [20, 25, 30, 15].enumerated().map {
      Make.observation("F\($0.offset)", Make.exact($0.element), period: Period(code: "2009-Q\($0.offset + 1)")!)
    }
    let target = Make.target(values: [90], window: year)
    let whole = TargetEvaluator(period: year).assess(target, indicator: Make.indicator(), observations: quarters)
    #expect(whole.evaluated == Make.exact(90) && whole.status == .met && whole.basis.count == 4)
    // A gap ends the sum: what lies behind it does not count.
    let gap = TargetEvaluator(period: year).assess(
      target, indicator: Make.indicator(), observations: [quarters[0], quarters[2]])
    #expect(gap.evaluated == Make.exact(20))
  }

  @Test func laterFiguresDoNotReachBack() {
    let result = TargetEvaluator(period: half).assess(
      Make.target(values: [90], window: year), indicator: Make.indicator(),
      observations: [Make.observation("F", Make.exact(95), period: year)])
    #expect(result.reason == .noFigure)
  }

  @Test func oneBadYearFailsAPromiseForEachYear() {
    func years(_ values: [Int64]) -> TargetAssessment {
      TargetEvaluator(period: Make.term).assess(
        Make.target(values: [50], over: .eachYear), indicator: Make.indicator(),
        observations: values.enumerated().map {
          Make.observation("F\($0.offset)", Make.exact($0.element), period: Period.year(2016 + $0.offset)!)
        })
    }
    #expect(years([60, 50, 70]).status == .unknown)
    #expect(years([60, 40, 70]).status == .missed)
    #expect(years([60, 40, 70]).evaluated == Make.exact(40))
    #expect(years([60, 51, 70, 55, 52]).status == .exceeded)
    #expect(years([60, 50, 70, 55, 52]).status == .met)
  }

  @Test func aFigureForEachYearSpeaksOfAllOfThem() {
    let each = Make.observation(
      "F", .interval(Interval(from: ExactDecimal(85), to: ExactDecimal(90))!), repetition: .eachYear)
    let result = TargetEvaluator(period: Make.term).assess(
      Make.target(values: [85], over: .eachYear), indicator: Make.indicator(), observations: [each])
    #expect(result.status == .met)
  }

  @Test func averageGrowthIsTheRootOfTheWholeGrowth() {
    let observations = [(2020, 1000), (2025, 1338)].map {
      Make.observation("F\($0.0)", Make.exact(Int64($0.1)), period: Period.year($0.0)!)
    }
    let window = Period(code: "2020-08-02/P5Y")!
    let result = TargetEvaluator(period: window).assess(
      Make.target(values: [6], aspect: .growth, over: .averageGrowth, window: window, unit: "%"),
      indicator: Make.indicator(unit: "triệu USD"), observations: observations)
    // 1338 ÷ 1000 = 1,338; fifth root 1,05997…
    #expect(result.evaluated == Make.exact(60, scale: 1))
  }

  @Test func growthOverABaseNeedsTheBase() {
    let target = Make.target(
      bound: .moreThan, values: [5], aspect: .growth, over: .overBase, window: Period(code: "2021"), unit: "%",
      base: .init(period: Period(code: "2020"), value: nil))
    let now = Make.observation("F1", Make.exact(106), period: Period(code: "2021")!)
    let base = Make.observation("F0", Make.exact(100), period: Period(code: "2020")!)
    let evaluator = TargetEvaluator(period: Period(code: "2021")!)
    #expect(evaluator.assess(target, indicator: Make.indicator(), observations: [now]).reason == .noBase)
    let both = evaluator.assess(target, indicator: Make.indicator(), observations: [now, base])
    #expect(both.evaluated == Make.exact(60, scale: 1) && both.status == .met)
  }
}
