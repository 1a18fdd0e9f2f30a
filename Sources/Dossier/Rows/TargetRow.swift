import Figures
import Language
import Model

extension RowReader {
  mutating func target() -> Target? {
    let id = code(.id)
    let version = whole(.version, from: 1, default: 1)
    let owner = requiredReference(.owner, to: .units)
    let measuredOn = optional(.measuredOn) == nil ? owner : reference(.measuredOn, to: .units)
    let aspect: Target.Aspect? = word(.quantity)
    let over: Target.Over? = word(.over, default: .total)
    let bound: Target.Bound? = word(.bound, default: aspect == .qualitative ? Target.Bound.none : nil)
    let statedPlainly = word(.stated, default: Stated.bound) == .equal
    let window = window(of: aspect, owner: owner)
    let code = reference(.indicator, to: .indicators)
    checkSubject(of: aspect)
    if aspect == .stage { _ = required(.stage) }
    let indicator = indicator(code, in: window?.period)
    let measure = measure(of: aspect, indicator)
    let values = values(bound: bound, aspect: aspect, indicator, measure)
    let base = base(over: over, owner: owner, indicator)
    let directive = reference(.directive, to: .directives)
    let inference = inference()
    let origin = requiredQuotation()
    guard !failed, let id, let version, let owner, let measuredOn, let aspect, let over, let bound, let origin
    else {
      return nil
    }
    return Target(
      id: id, group: optional(.group), version: version, owner: owner, measuredOn: measuredOn,
      indicator: code,
      subject: text(.subject), subjectEnglish: text(.subjectEn), aspect: aspect, over: over, bound: bound,
      statedPlainly: statedPlainly, values: values, measure: measure.map(\.kept), base: base,
      stage: text(.stage),
      stageEnglish: text(.stageEn), window: window?.period, windowLabel: window?.label ?? "",
      directive: directive,
      article: text(.article), inference: inference, origin: origin, note: text(.note))
  }

  private enum Stated: String, CaseIterable { case equal, bound }

  /// The unit that values are written in, and the one they are kept in.
  private struct TargetMeasure {
    let printed: Measure
    let kept: Measure
  }

  private mutating func window(of aspect: Target.Aspect?, owner: String?) -> LabelledPeriod? {
    let text = text(.window)
    guard text.isEmpty || text == "unspecified" else { return period(.window, for: owner) }
    if let aspect, aspect != .qualitative { report(.targetWithoutWindow(), at: .window) }
    return nil
  }

  private mutating func checkSubject(of aspect: Target.Aspect?) {
    guard let aspect else { return }
    if aspect == .qualitative {
      if optional(.indicator) != nil { report(.qualitativeWithIndicator(), at: .indicator) }
      if optional(.subject) == nil { report(.qualitativeWithoutSubject(), at: .subject) }
    } else if optional(.indicator) == nil {
      report(.indicatorMissing(), at: .indicator)
    }
  }

  private mutating func measure(of aspect: Target.Aspect?, _ indicator: Indicator?) -> TargetMeasure? {
    switch aspect {
    case .value, .stage:
      guard let indicator else { return nil }
      return measure(fitting: indicator.measure).map { TargetMeasure(printed: $0, kept: indicator.measure) }
    case .share, .growth:
      return measure(fitting: Measure("%")).map { TargetMeasure(printed: $0, kept: $0) }
    case .qualitative, nil: return nil
    }
  }

  private mutating func values(
    bound: Target.Bound?, aspect: Target.Aspect?, _ indicator: Indicator?, _ measure: TargetMeasure?
  ) -> [ExactDecimal] {
    let lower = number(.value)
    let upper = number(.upper)
    if let bound {
      let isRange = bound == .between
      if isRange, optional(.value) == nil || optional(.upper) == nil {
        report(.betweenWithoutUpper(), at: optional(.upper) == nil ? .upper : .value)
      }
      if !isRange, optional(.upper) != nil { report(.upperWithoutBetween(bound.rawValue), at: .upper) }
    }
    if let lower, let upper, upper < lower {
      report(.boundsUpsideDown(lower: text(.value), upper: text(.upper)), at: .upper)
    }
    return [(lower, Column.value), (upper, Column.upper)].compactMap { number, column in
      number.flatMap { kept($0, aspect, indicator, measure, at: column) }
    }
  }

  /// Values and stages are kept in the indicator's unit; shares and growth as they are printed.
  private mutating func kept(
    _ number: ExactDecimal, _ aspect: Target.Aspect?, _ indicator: Indicator?, _ measure: TargetMeasure?,
    at column: Column
  ) -> ExactDecimal? {
    guard aspect == .value || aspect == .stage else { return number }
    guard let indicator, let measure else { return nil }
    return scaled(
      .exact(number), from: measure.printed, to: measure.kept, decimals: indicator.decimals, at: column)?
      .exactValue
  }

  private mutating func base(over: Target.Over?, owner: String?, _ indicator: Indicator?) -> Target.Base? {
    let period = period(.base, for: owner)?.period
    let value = number(.baseValue).flatMap { number in
      indicator.flatMap {
        kept(number, .value, $0, TargetMeasure(printed: $0.measure, kept: $0.measure), at: .baseValue)
      }
    }
    let named = optional(.base) != nil || optional(.baseValue) != nil
    if over == .overBase, !named { report(.growthWithoutBase(), at: .base) }
    return named ? Target.Base(period: period, value: value) : nil
  }
}
