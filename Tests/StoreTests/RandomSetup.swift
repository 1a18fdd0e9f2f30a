import Figures
import Model
import Store
import TestSupport

/// Odd but possible contents of a dossier, the same for each seed.
struct RandomSetup {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &generator) }
  private mutating func chance() -> Bool { .random(using: &generator) }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

  private mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
    chance() ? value(&self) : nil
  }

  mutating func text() -> String {
    pick([
      "", " ", "Đảng ủy", "uỷ\u{309}", "'\"; DROP TABLE x; --", "$1", "a\nb", "𝔸🏭", "0", "null", "x y  z",
    ])
  }

  mutating func date() -> CalendarDate {
    CalendarDate(year: number(1...9999), month: number(1...12), day: number(1...28))!
  }

  mutating func period() -> Period {
    let ends = [date(), date()].sorted()
    return pick([
      Period(from: ends[0], to: ends[1])!, Period(from: ends[0], to: ends[0])!, Period(code: "2009-S1")!,
    ])
  }

  mutating func validity() -> Validity {
    let ends = [date(), date()].sorted()
    return Validity(from: maybe { _ in ends[0] }, to: maybe { _ in ends[1] })!
  }

  mutating func stated() -> StatedDate {
    StatedDate(pick([date().iso, String(date().iso.prefix(7)), String(date().iso.prefix(4))]))!
  }

  mutating func decimal(scale: Int? = nil) -> ExactDecimal {
    let digits = pick([
      0, 1, -1, Int64(number(-999_999...999_999)), Int64(number(-99_999_999_999...99_999_999_999)),
    ])
    return ExactDecimal(coefficient: digits, scale: scale ?? number(0...6))
  }

  mutating func quantity() -> Quantity {
    let ends = [decimal(), decimal()].sorted()
    switch number(0...5) {
    case 0: return .exact(decimal())
    case 1: return .part(decimal(), of: decimal())
    case 2: return .nothing
    case 3: return .interval(.above(decimal()))
    case 4: return .interval(.below(decimal()))
    default:
      return .interval(
        Interval(from: ends[0], to: ends[1], lowerOpen: chance(), upperOpen: chance()) ?? .point(ends[0]))
    }
  }

  mutating func quotation() -> Quotation { Quotation(source: text(), place: text(), words: text()) }
  mutating func inference() -> Inference { Inference(arithmetic: text(), arithmeticEnglish: text()) }
  mutating func measure() -> Measure {
    Measure(pick(["đảng viên", "tỷ USD", "tỉ đồng", "%", "", "nghìn", "ha"]))
  }

  mutating func unit(_ code: String) -> OrganisationUnit {
    let first = version(Validity(from: nil, to: CalendarDate(iso: "2000-01-01"))!)
    let second = version(
      Validity(from: CalendarDate(iso: "2000-01-02"), to: maybe { _ in .init(iso: "2020-01-01")! })!)
    return OrganisationUnit(code: code, versions: chance() ? [first] : [first, second])!
  }

  private mutating func version(_ validity: Validity) -> OrganisationUnit.Version {
    OrganisationUnit.Version(
      kind: pick(UnitKind.allCases), level: text(), name: text(), nameEnglish: text(), short: text(),
      validity: validity, note: text())
  }

  mutating func edge(_ number: Int) -> Edge {
    Edge(
      line: pick(Line.allCases), child: "c\(number)", parent: text(), validity: validity(),
      decision: maybe { $0.text() }, note: text())
  }

  mutating func reorganisation(_ id: String) -> Reorganisation {
    Reorganisation(
      id: id, kind: pick(Reorganisation.Kind.allCases), date: stated(),
      units: pick([[], ["b", "a", "b"], ["a"]]),
      results: pick([[], ["z", "y"]]), decision: maybe { $0.text() }, title: text(), titleEnglish: text(),
      origin: maybe { $0.quotation() }, note: text())
  }

  mutating func indicator(_ code: String) -> Indicator {
    Indicator(
      code: code, validity: validity(), name: text(), nameEnglish: text(), measure: measure(),
      decimals: number(0...6),
      direction: pick(Indicator.Direction.allCases), nature: pick(Indicator.Nature.allCases),
      across: pick(Indicator.Across.allCases), numerator: maybe { $0.text() },
      denominator: maybe { $0.text() },
      line: pick(Line.allCases), definition: text(), source: text(), note: text())
  }

  mutating func directive(_ id: String) -> Directive {
    let parents = Directive.Relation.allCases.filter { _ in chance() }
      .map { Directive.Parent(directive: "n\(number(0...9))", relation: $0) }
    return Directive(
      id: id, type: text(), number: text(), sign: text(), issuer: text(), issuerUnit: maybe { $0.text() },
      issued: maybe { $0.stated() }, level: text(), title: text(),
      parents: parents.shuffled(using: &generator),
      origin: maybe { $0.quotation() }, note: text())
  }

  mutating func target(_ id: String) -> Target {
    let scale = number(0...6)
    let values = (0..<number(0...2)).map { _ in decimal(scale: scale) }
    return Target(
      id: id, group: maybe { $0.text() }, version: number(0...3), owner: text(), measuredOn: text(),
      indicator: maybe { $0.text() }, subject: text(), subjectEnglish: text(),
      aspect: pick(Target.Aspect.allCases), over: pick(Target.Over.allCases),
      bound: pick(Target.Bound.allCases),
      statedPlainly: chance(), values: values, measure: maybe { $0.measure() },
      base: pick([
        nil, Target.Base(period: period(), value: nil), Target.Base(period: nil, value: decimal()),
        Target.Base(period: period(), value: decimal()),
      ]),
      stage: text(), stageEnglish: text(), window: maybe { $0.period() }, windowLabel: text(),
      directive: maybe { $0.text() }, article: text(), inference: maybe { $0.inference() },
      origin: quotation(),
      note: text())
  }

  mutating func observation(_ id: String) -> Observation {
    Observation(
      id: id,
      fact: Fact(
        unit: text(), indicator: text(), period: period(), closing: maybe { $0.date() },
        basis: pick(Basis.allCases), repetition: pick(Repetition.allCases),
        calendar: pick(ReportingCalendar.allCases), maturity: pick(Maturity.allCases), population: text()),
      quantity: quantity(), approximate: text(), inference: maybe { $0.inference() },
      state: pick(FigureState.allCases), origin: quotation(), note: text())
  }

  mutating func statement(_ id: String) -> Statement {
    Statement(
      id: id, kind: pick(Statement.Kind.allCases), unit: maybe { $0.text() }, indicator: maybe { $0.text() },
      period: maybe { $0.period() }, figure: maybe { $0.text() }, against: maybe { $0.period() },
      baseline: maybe { $0.text() }, target: maybe { $0.text() }, printed: maybe { $0.quantity() },
      measure: maybe { $0.measure() }, approximate: text(), origin: quotation(), reason: text(), note: text())
  }

  mutating func contents(_ code: String, rows: Int) -> SetupBatch {
    let names = (0..<rows).map { String("\(1000 + $0)") }
    var contents = SetupBatch(
      dossier: DossierDescription(
        code: code, name: text(), nameEnglish: text(), requires: pick([[], ["a", "b"]]),
        headline: maybe { .init(unit: $0.text(), period: $0.text()) }))
    contents.sources = names.map {
      Source(
        code: $0, title: text(), publisher: text(), published: maybe { $0.stated() }, author: text(),
        note: text())
    }
    contents.units = names.map { unit($0) }
    contents.edges = (0..<rows).map { edge($0) }
    contents.terms = names.map { Term(unit: $0, label: text(), period: period(), assumed: chance()) }
    contents.reorganisations = names.map { reorganisation($0) }
    contents.indicators = names.map { indicator($0) }
    contents.directives = names.map { directive($0) }
    contents.targets = names.map { target($0) }
    contents.observations = names.map { observation($0) }
    contents.statements = names.map { statement($0) }
    contents.inventory = names.map {
      InventoryItem(id: $0, kind: pick(InventoryItem.Kind.allCases), source: text(), words: text())
    }
    contents.accounts = names.map { Account(item: $0, outcome: pick(Account.Outcome.allCases), row: text()) }
    return contents
  }
}
