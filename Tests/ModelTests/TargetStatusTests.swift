import Figures
import Model
import Testing

/// Targets over a whole window: the edge rules of attainment and status.
@Suite struct TargetStatusTests {
  private func assess(
    _ target: Target, _ quantity: Quantity, direction: Indicator.Direction = .up
  ) -> TargetAssessment {
    TargetEvaluator(period: Make.term).assess(
      target, indicator: Make.indicator(direction: direction), observations: [Make.observation("F", quantity)])
  }

  @Test func missedWithItsPercentage() {
    let result = assess(Make.target(values: [200]), Make.exact(155))
    #expect(result.status == .missed)
    #expect(result.attained?.plain == "77.5")
    #expect(result.excess == ExactDecimal(-45))
    #expect(result.reason == .final)
  }

  @Test func exceededWithItsExcess() {
    let result = assess(Make.target(values: [30_000]), Make.exact(86_273))
    #expect(result.status == .exceeded)
    #expect(result.attained?.plain == "287.6")
    #expect(result.excess == ExactDecimal(56_273))
  }

  @Test(arguments: [
    (Target.Bound.atLeast, [25], 25, TargetStatus.met), (.atLeast, [25], 26, .exceeded), (.atLeast, [25], 24, .missed),
    (.moreThan, [60], 60, .missed), (.moreThan, [60], 61, .met), (.atMost, [5], 5, .met), (.atMost, [5], 3, .met),
    (.atMost, [5], 6, .missed), (.atMost, [0], 0, .met), (.atMost, [0], 1, .missed), (.lessThan, [5], 5, .missed),
    (.lessThan, [5], 4, .met), (.between, [5, 7], 4, .missed), (.between, [5, 7], 5, .met),
    (.between, [5, 7], 7, .met),
    (.between, [5, 7], 8, .exceeded), (.exactly, [5], 5, .met), (.exactly, [5], 6, .missed),
  ])
  func boundsDecide(bound: Target.Bound, values: [Int], actual: Int, status: TargetStatus) {
    #expect(
      assess(Make.target(bound: bound, values: values.map(Int64.init)), Make.exact(Int64(actual))).status == status)
  }

  @Test(arguments: [
    (Target.Bound.atMost, [5], 3, TargetStatus.exceeded), (.atMost, [0], 0, .met), (.between, [5, 7], 4, .exceeded),
    (.between, [5, 7], 8, .missed),
  ])
  func whereFewerIsBetterTheVerdictIsReversed(
    bound: Target.Bound, values: [Int], actual: Int, status: TargetStatus
  ) {
    #expect(
      assess(Make.target(bound: bound, values: values.map(Int64.init)), Make.exact(Int64(actual)), direction: .down)
        .status == status)
  }

  @Test func aTargetOfZeroHasNoPercentage() {
    let result = assess(Make.target(bound: .atMost, values: [0]), Make.exact(2))
    #expect(result.status == .missed)
    #expect(result.attained == nil)
  }

  @Test func aRangeHasBothPercentages() {
    let result = assess(Make.target(bound: .between, values: [15, 20]), Make.exact(18))
    #expect(result.attained?.plain == "120.0")
    #expect(result.attainedOfUpper?.plain == "90.0")
  }

  @Test func whatIsOnlyKnownRoughlyIsNotFlattered() {
    let more = Quantity.interval(.above(ExactDecimal(200)))
    let nearly = Quantity.interval(.below(ExactDecimal(200)))
    #expect(assess(Make.target(), more).status == .met)
    #expect(assess(Make.target(values: [150]), more).status == .exceeded)
    #expect(assess(Make.target(), nearly).status == .missed)
    #expect(assess(Make.target(values: [150]), nearly).status == .unknown)
    #expect(assess(Make.target(values: [150]), nearly).reason == .undecided)
    #expect(assess(Make.target(), more).attained == nil)
  }

  @Test func whatCannotBeJudgedSaysWhy() {
    let none = TargetEvaluator(period: Make.term)
      .assess(Make.target(), indicator: Make.indicator(), observations: [])
    #expect(none.status == .unknown && none.reason == .noFigure)
    #expect(assess(Make.target(values: []), Make.exact(1)).reason == .valueNotStated)
    #expect(assess(Make.target(aspect: .qualitative, indicator: nil), Make.exact(1)).reason == .qualitative)
    #expect(assess(Make.target(), .nothing).status == .unknown)
  }

  @Test func sharesAreReadFromPartAndWhole() {
    let target = Make.target(values: [90], aspect: .share, over: .atEnd, unit: "%")
    let result = TargetEvaluator(period: Make.term).assess(
      target, indicator: Make.indicator(unit: "KCN", nature: .stock),
      observations: [Make.observation("F", .part(ExactDecimal(53), of: ExactDecimal(59)), basis: .stock)])
    #expect(result.evaluated == .exact(ExactDecimal(coefficient: 898, scale: 1)))
    #expect(result.status == .missed)
  }
}
