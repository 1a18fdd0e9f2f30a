import Figures
import Model
import Testing

@Suite struct ScorecardTests {
  private let before = Term(unit: "u", label: "2010-2015", period: Period(code: "2010-07-20/P5Y")!, assumed: true)
  private let now = Term(unit: "u", label: "2015-2020", period: Make.term, assumed: true)

  private func build(
    _ observations: [Observation], targets: [Target] = [], statements: [Statement] = [],
    indicators: [Indicator] = [Make.indicator()], period: LabelledPeriod? = nil, terms: [Term]? = nil
  ) -> Scorecard {
    ScorecardBuilder(
      ScorecardMaterial(
        unit: Make.unit(), period: period ?? LabelledPeriod(label: "2015-2020", period: Make.term), boundaries: .then,
        terms: terms ?? [before, now], units: ["u": Make.unit()],
        indicators: Dictionary(grouping: indicators, by: \.code), observations: observations, targets: targets,
        statements: statements)
    ).build()
  }

  private func statement(
    _ kind: Statement.Kind, _ printed: Quantity, against: Period? = nil, target: String? = nil, figure: String? = "F"
  ) -> Statement {
    Statement(
      id: "S", kind: kind, unit: "u", indicator: "D07", period: Make.term, figure: figure, against: against,
      baseline: nil, target: target, printed: printed, measure: nil, approximate: "", origin: Make.quotation,
      reason: "", note: "")
  }

  @Test func theTermBeforeIsSetBeside() throws {
    let line = try #require(
      build([
        Make.observation("F", Make.exact(155)),
        Make.observation("G", Make.exact(80), period: before.period, inferred: true),
      ]).lines.first)
    let previous = try #require(line.previous)
    #expect(previous.period.label == "2010-2015")
    #expect(previous.change == ExactDecimal(75))
    #expect(previous.changePercent?.plain == "93.8")
    #expect(previous.marks == [.inferred])
  }

  @Test func twoValuesOfOneFactAreBothShownAndSettledByNobody() throws {
    let rivals = [
      Make.observation("F1", Make.exact(462), closing: "2020-07-19", basis: .stock),
      Make.observation("F2", Make.exact(482), closing: "2020-07-19", basis: .stock),
    ]
    let scorecard = build(rivals, targets: [Make.target(values: [470], over: .atEnd)])
    let line = try #require(scorecard.lines.first)
    #expect(Set([line.actual?.id, line.competing.first?.id]) == ["F1", "F2"])
    #expect(line.targets.first?.assessment.status == .unknown)
    #expect(line.targets.first?.assessment.reason == .contradiction)
  }

  @Test func ofTwoRivalsTheOneMorePlacesGiveIsShownFirst() throws {
    let voices = [("F1", 462), ("F2", 482), ("F3", 482)].map {
      Make.observation($0.0, Make.exact(Int64($0.1)), closing: "2020-07-19", basis: .stock)
    }
    let line = try #require(build(voices).lines.first)
    #expect(line.actual?.id == "F2")
    #expect(line.repeated.map(\.id) == ["F3"])
    #expect(line.competing.map(\.id) == ["F1"])
  }

  @Test func aContradictionThatChangesNothingIsNoObstacle() {
    let rivals = [
      Make.observation("F1", Make.exact(462), closing: "2020-07-19", basis: .stock),
      Make.observation("F2", Make.exact(482), closing: "2020-07-19", basis: .stock),
    ]
    let scorecard = build(rivals, targets: [Make.target(values: [400], over: .atEnd)])
    #expect(scorecard.lines.first?.targets.first?.assessment.status == .exceeded)
  }

  @Test func growthFromNothingHasNoPercentage() throws {
    let line = try #require(
      build([Make.observation("F", Make.exact(5)), Make.observation("G", Make.exact(0), period: before.period)])
        .lines.first)
    #expect(line.previous?.change == ExactDecimal(5))
    #expect(line.previous?.changePercent == nil)
  }

  @Test func ratesChangeInPointsAndNotInPerCent() throws {
    let rate = Make.indicator(unit: "%", decimals: 1, nature: .ratio)
    let line = try #require(
      build(
        [
          Make.observation("F", Make.exact(712, scale: 1), basis: .stock),
          Make.observation("G", Make.exact(600, scale: 1), period: before.period, basis: .stock),
        ], indicators: [rate]
      ).lines.first)
    #expect(line.previous?.change == ExactDecimal(coefficient: 112, scale: 1))
    #expect(line.previous?.changePercent == nil)
  }

  @Test func definitionsThatChangedAreMarked() throws {
    let old = Make.indicator(nature: .stock, to: "2018-12-31")
    let new = Make.indicator(nature: .stock, from: "2019-01-01")
    let line = try #require(
      build(
        [Make.observation("F", Make.exact(5)), Make.observation("G", Make.exact(4), period: before.period)],
        indicators: [old, new]
      ).lines.first)
    #expect(line.previous?.marks == [.definition])
  }

  @Test func calendarYearsBelongToTheTermTheyMostlyLieIn() {
    let years = Make.observation("F", Make.exact(5), period: Period(code: "2016-01-01/P5Y")!)
    #expect(build([years]).lines.first?.actual?.id == "F")
    let single = Make.observation("F", Make.exact(5), period: Period(code: "2018")!)
    #expect(build([single]).lines.isEmpty, "one year of a flow is not the term's figure")
    let later = Make.observation("F", Make.exact(5), period: Period(code: "2021-01-01/P5Y")!)
    #expect(build([later]).lines.isEmpty)
  }

  @Test func aUnitWithoutTermsShowsWhatItHasMarked() {
    let june = LabelledPeriod(label: "2024-M06", period: Period(code: "2024-M06")!)
    let earlier = Make.observation("F", Make.exact(5), period: Period(code: "2023")!)
    let line = build([earlier], period: june, terms: []).lines.first
    #expect(line?.timing == .earlier)
    #expect(line?.period?.label == "2023")
  }

  @Test(arguments: [
    (78, 0, PrintedReading.Agreement.agrees), (775, 1, .agrees), (77, 0, .truncated), (79, 0, .differs),
    (7750, 2, .agrees),
  ])
  func attainmentsThatSourcesPrintAreRecomputed(digits: Int, scale: Int, agreement: PrintedReading.Agreement) {
    let line = build(
      [Make.observation("F", Make.exact(155))], targets: [Make.target(values: [200])],
      statements: [statement(.attainment, Make.exact(Int64(digits), scale: scale), target: "T")]
    ).lines.first
    #expect(line?.printed.first?.agreement == agreement)
    #expect(line?.targets.first?.printed?.printed == Make.exact(Int64(digits), scale: scale))
  }

  @Test func whatWasWorkedOutFromAStatementDoesNotProveIt() {
    let line = build(
      [
        Make.observation("F", Make.exact(155)),
        Make.observation("G", Make.exact(80), period: before.period, inferred: true),
      ],
      statements: [statement(.difference, Make.exact(75), against: before.period)]
    ).lines.first
    #expect(line?.printed.first?.agreement == .circular)
    #expect(line?.printed.first?.recomputed == ExactDecimal(75))
  }

  @Test func aWrongDifferenceIsFound() {
    let line = build(
      [Make.observation("F", Make.exact(202)), Make.observation("G", Make.exact(42), period: before.period)],
      statements: [statement(.difference, Make.exact(155), against: before.period)]
    ).lines.first
    #expect(line?.printed.first?.agreement == .differs)
    #expect(line?.printed.first?.recomputed == ExactDecimal(160))
  }

  @Test func aStockHasAPathOverTime() {
    let points = [("2012", 248, nil), ("2016-M04", 760, "2016-04-13"), ("2015-07-20/P5Y", 1142, "2020-07-19")]
    let line = build(
      points.map {
        Make.observation($0.0, Make.exact(Int64($0.1)), period: Period(code: $0.0)!, closing: $0.2, basis: .stock)
      }
    ).lines.first
    #expect(line?.actual?.quantity == Make.exact(1142))
    #expect(line?.series.map(\.quantity) == [Make.exact(248), Make.exact(760), Make.exact(1142)])
  }
}
