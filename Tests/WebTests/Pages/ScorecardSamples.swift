import Figures
import Language
import Testing

@testable import Model
@testable import Workflows

/// A committee in a term, made by hand: every kind of line that a scorecard may have.
enum ScorecardSamples {
  static let unit = "khu"
  static let party = "dang-bo"

  static func answer(boundaries: Boundaries = .then, empty: Bool = false) throws -> ScorecardAnswer {
    let terms = try terms()
    let next = LabelledPeriod(label: "2020-2025", period: try period("2020-07-20/P5Y"))
    let named = [next] + terms.reversed().map { LabelledPeriod(label: $0.label, period: $0.period) }
    let period = named[1]
    let material = ScorecardMaterial(
      unit: try organisation(unit, "Khu kinh tế Biển", short: "KKT Biển"), period: period,
      boundaries: boundaries,
      terms: terms,
      units: [
        unit: try organisation(unit, "Khu kinh tế Biển", short: "KKT Biển"),
        party: try organisation(party, "Đảng bộ Khu kinh tế Biển", short: "Đảng bộ Biển"),
      ],
      indicators: Dictionary(grouping: indicators, by: \.code),
      observations: empty ? [] : try observations(), targets: empty ? [] : try targets(),
      statements: empty ? [] : try statements())
    return ScorecardAnswer(
      scorecard: ScorecardBuilder(material).build(), sources: [:], owners: [:], periods: named,
      asOf: "2026-11-21T08:00:00Z")
  }

  static func terms() throws -> [Term] {
    try [("2010-2015", "2010-07-20/P5Y"), ("2015-2020", "2015-07-20/P5Y")].map {
      Term(unit: unit, label: $0.0, period: try period($0.1), assumed: false)
    }
  }

  static func period(_ code: String) throws -> Period { try #require(Period(code: code)) }

  static func organisation(_ code: String, _ name: String, short: String) throws -> OrganisationUnit {
    try #require(
      OrganisationUnit(
        code: code,
        versions: [
          .init(
            kind: .authority, level: "", name: name, nameEnglish: "", short: short, validity: .always,
            note: "")
        ]))
  }

  static let indicators = [
    indicator("I07", "Tổng vốn FDI thu hút", "triệu USD", .state),
    indicator("L18", "Số KCN phát triển thêm", "KCN", .state),
    indicator("D06", "Tổng số đảng viên", "đảng viên", .party),
    indicator("D07", "Số đảng viên kết nạp mới", "đảng viên", .party),
    indicator("U02N", "Số đoàn viên công đoàn phát triển mới", "đoàn viên", .union),
  ]

  static func indicator(_ code: String, _ name: String, _ unit: String, _ line: Line) -> Indicator {
    Indicator(
      code: code, validity: .always, name: name, nameEnglish: "", measure: Measure(unit), decimals: 0,
      direction: .up, nature: .flow, across: .sum, numerator: nil, denominator: nil, line: line,
      definition: "",
      source: "", note: "")
  }

  private static func quote(_ words: String) -> Quotation {
    Quotation(source: "bai", place: "đoạn 1", words: words)
  }

  private static func observation(
    _ id: String, _ value: String, of indicator: String, on unit: String = unit,
    in code: String = "2015-07-20/P5Y",
    basis: Basis = .inPeriod, closing: String? = nil, maturity: Maturity = .unstated, inferred: String? = nil
  ) throws -> Observation {
    Observation(
      id: id,
      fact: Fact(
        unit: unit, indicator: indicator, period: try period(code),
        closing: closing.flatMap { CalendarDate(iso: $0) },
        basis: basis, repetition: .total, calendar: .unstated, maturity: maturity, population: ""),
      quantity: .exact(number(value)), approximate: "",
      inference: inferred.map { Inference(arithmetic: $0, arithmeticEnglish: "") }, state: .quoted,
      origin: quote(value), note: "")
  }

  private static func observations() throws -> [Observation] {
    let before = "2010-07-20/P5Y"
    return [
      try observation("F1", "9600", of: "I07", maturity: .estimate),
      try observation("F2", "155", of: "D07", on: party),
      try observation("F3", "80", of: "D07", on: party, in: before, inferred: "155 − 75 = 80"),
      try observation("F4", "482", of: "D06", on: party, basis: .stock, closing: "2020-07-19"),
      try observation("F5", "462", of: "D06", on: party, basis: .stock, closing: "2020-07-19"),
      try observation("F6", "191", of: "D06", on: party, in: before, basis: .stock),
      try observation("F7", "110", of: "D06", on: party, in: "2010", basis: .stock),
      try observation("F8", "86273", of: "U02N"),
    ]
  }

  static func target(
    _ id: String, _ values: [String], of indicator: String?, on unit: String = unit, group: String? = nil,
    stage: String = "", window: String = "2015-07-20/P5Y", label: String = "2015-2020",
    inferred: String? = nil
  ) throws -> Target {
    Target(
      id: id, group: group, version: 1, owner: party, measuredOn: unit, indicator: indicator,
      subject: indicator == nil ? "Việc chăm lo nhà ở <công nhân>" : "", subjectEnglish: "",
      aspect: indicator == nil ? .qualitative : stage.isEmpty ? .value : .stage,
      over: stage.isEmpty ? .total : .atEnd,
      bound: indicator == nil ? .none : .atLeast, statedPlainly: true, values: values.map(number),
      measure: indicators.first { $0.code == indicator }?.measure, base: nil, stage: stage, stageEnglish: "",
      window: try period(window), windowLabel: label, directive: nil, article: "",
      inference: inferred.map { Inference(arithmetic: $0, arithmeticEnglish: "") }, origin: quote("…"),
      note: "")
  }

  private static func targets() throws -> [Target] {
    [
      try target("T1", ["200"], of: "D07", on: party, group: "G1"),
      try target("T2", ["30000"], of: "U02N", group: "G1", inferred: "86.273 − 56.273 = 30.000"),
      try target("T3.1", ["15"], of: "L18", group: "T3"),
      try target("T3.2", ["10"], of: "L18", group: "T3", stage: "đã khởi công"),
      try target("T4", [], of: nil),
      try target("T5", [], of: nil, on: party, window: "2026-01-01/P5Y", label: "2026-2030"),
    ]
  }

  static func statement(
    _ id: String, _ kind: Statement.Kind, _ words: String, _ printed: String, figure: String,
    baseline: String? = nil,
    target: String? = nil
  ) throws -> Statement {
    Statement(
      id: id, kind: kind, unit: nil, indicator: nil, period: nil, figure: figure, against: nil,
      baseline: baseline,
      target: target, printed: .exact(number(printed)), measure: Measure("%"), approximate: "",
      origin: quote(words), reason: "", note: "")
  }

  private static func statements() throws -> [Statement] {
    [
      try statement("S1", .attainment, "đạt 78% chỉ tiêu", "78", figure: "F2", target: "T1"),
      try statement("S2", .excessPercent, "tương đương 187%", "187", figure: "F8", target: "T2"),
      try statement("S3", .difference, "tăng 300 đảng viên", "300", figure: "F4", baseline: "F6"),
    ]
  }
}
