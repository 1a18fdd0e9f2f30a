import Figures
import Language
import Model

extension RowReader {
  mutating func figure() -> Observation? {
    let id = code(.id)
    let unit = requiredReference(.unit, to: .units)
    let code = requiredReference(.indicator, to: .indicators)
    let period = requiredPeriod(.period, for: unit)?.period
    let closing = date(.closing)?.period.to
    let repetition: Repetition? = word(.over, default: .total)
    let calendar: ReportingCalendar? = word(.calendar, default: .unstated)
    let maturity: Maturity? = word(.maturity, default: .unstated)
    let printed = required(.value) == nil ? nil : quantity(.value, beside: .approximate)
    let inference = inference()
    let origin = requiredQuotation()
    let indicator = indicator(code, in: period)
    let usual = indicator.map { usualBasis(of: $0, seen: []) } ?? .inPeriod
    let basis: Basis? = word(.basis, default: usual)
    let value = inUnits(printed, of: indicator)
    guard !failed, let id, let unit, let code, let period, let repetition, let calendar, let maturity,
      let value,
      let origin, let basis
    else { return nil }
    if let indicator { warnOfRatio(value, of: indicator) }
    return Observation(
      id: id,
      fact: Fact(
        unit: unit, indicator: code, period: period, closing: closing, basis: basis, repetition: repetition,
        calendar: calendar, maturity: maturity, population: text(.population)),
      quantity: value, approximate: text(.approximate), inference: inference, state: .quoted, origin: origin,
      note: text(.note))
  }

  /// The version that the row is about; where its row was broken, nothing more is said here.
  mutating func indicator(_ code: String?, in period: Period?) -> Indicator? {
    guard let code, let period else { return nil }
    guard let indicator = context.scope.indicator(code, in: period) else {
      giveUp()
      return nil
    }
    return indicator
  }

  private mutating func inUnits(_ printed: Quantity?, of indicator: Indicator?) -> Quantity? {
    guard let indicator, let measure = measure(fitting: indicator.measure), let printed else { return nil }
    return scaled(printed, from: measure, to: indicator.measure, decimals: indicator.decimals, at: .value)
  }

  private mutating func warnOfRatio(_ quantity: Quantity, of indicator: Indicator) {
    guard indicator.nature == .ratio, indicator.measure.isPercent,
      quantity.interval?.isMore(than: ExactDecimal(100)) == .yes
    else { return }
    warn(.overHundredPercent(text(.value)), at: .value)
  }

  /// What a figure counts over where the row does not say: a stock is counted on a day, a flow in its period, and a
  /// ratio as what it is a part of.
  private func usualBasis(of indicator: Indicator, seen: Set<String>) -> Basis {
    switch indicator.nature {
    case .flow: return .inPeriod
    case .stock: return .stock
    case .ratio:
      guard let whole = indicator.denominator, !seen.contains(whole),
        let denominator = context.scope.indicators[whole]?.last
      else { return .inPeriod }
      return usualBasis(of: denominator, seen: seen.union([whole]))
    }
  }
}
