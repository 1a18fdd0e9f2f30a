import Figures
import Model

/// Short ways to say an indicator, a target and an observation in tests.
enum Make {
  static let term = Period(code: "2015-07-20/P5Y")!
  static let quotation = Quotation(source: "A", place: "đoạn 1", words: "…")

  static func indicator(
    _ code: String = "D07", unit: String = "đảng viên", decimals: Int = 0, direction: Indicator.Direction = .up,
    nature: Indicator.Nature = .flow, line: Line = .party, from: String? = nil, to: String? = nil
  ) -> Indicator {
    Indicator(
      code: code,
      validity: Validity(from: from.flatMap { CalendarDate(iso: $0) }, to: to.flatMap { CalendarDate(iso: $0) })!,
      name: "Chỉ số \(code)", nameEnglish: "Indicator \(code)", measure: Measure(unit), decimals: decimals,
      direction: direction, nature: nature, across: .sum, numerator: nil, denominator: nil, line: line, definition: "",
      source: "", note: "")
  }

  static func observation(
    _ id: String, _ quantity: Quantity, unit: String = "u", indicator: String = "D07", period: Period = term,
    closing: String? = nil, basis: Basis = .inPeriod, repetition: Repetition = .total,
    maturity: Maturity = .unstated, population: String = "", inferred: Bool = false
  ) -> Observation {
    Observation(
      id: id,
      fact: Fact(
        unit: unit, indicator: indicator, period: period, closing: closing.flatMap { CalendarDate(iso: $0) },
        basis: basis, repetition: repetition, calendar: .unstated, maturity: maturity, population: population),
      quantity: quantity, approximate: "",
      inference: inferred ? Inference(arithmetic: "…", arithmeticEnglish: "…") : nil, state: .quoted,
      origin: quotation, note: "")
  }

  static func target(
    _ id: String = "T", bound: Target.Bound = .atLeast, values: [Int64] = [200], aspect: Target.Aspect = .value,
    over: Target.Over = .total, window: Period? = term, unit: String = "đảng viên", indicator: String? = "D07",
    base: Target.Base? = nil, inferred: Bool = false
  ) -> Target {
    Target(
      id: id, group: nil, version: 1, owner: "u", measuredOn: "u", indicator: indicator,
      subject: indicator == nil ? "Nhà ở công nhân" : "", subjectEnglish: "", aspect: aspect, over: over, bound: bound,
      statedPlainly: true, values: values.map { ExactDecimal($0) }, measure: Measure(unit), base: base, stage: "",
      stageEnglish: "", window: window, windowLabel: "2015-2020", directive: nil, article: "",
      inference: inferred ? Inference(arithmetic: "…", arithmeticEnglish: "…") : nil, origin: quotation, note: "")
  }

  static func unit(_ code: String = "u") -> OrganisationUnit {
    OrganisationUnit(
      code: code,
      versions: [
        .init(
          kind: .authority, level: "", name: "Khu \(code)", nameEnglish: "Zone \(code)", short: "",
          validity: .always, note: "")
      ])!
  }

  static func exact(_ value: Int64) -> Quantity { .exact(ExactDecimal(value)) }
  static func exact(_ digits: Int64, scale: Int) -> Quantity { .exact(ExactDecimal(coefficient: digits, scale: scale)) }
}
