import Figures
import Language
import Model

/// Writes a target back as a sentence that means the same.
///
/// The sentence is made from the target's parts alone, never from the words it was read from: if a part were wrong, the
/// sentence would say something else.
public struct TargetSentence {
  private let target: Target
  private let indicator: Indicator?
  private let tongue: Tongue

  /// - Parameter indicator: the version in force; nil for qualitative targets.
  public static func write(_ target: Target, indicator: Indicator?, _ tongue: Tongue) -> String {
    TargetSentence(target: target, indicator: indicator, tongue: tongue).sentence
  }

  /// The same without the name of what is measured: "từ 5 đến 7 tổ chức đảng mỗi năm, nhiệm kỳ 2020-2025".
  public static func predicate(_ target: Target, indicator: Indicator?, _ tongue: Tongue) -> String {
    let sentence = TargetSentence(target: target, indicator: indicator, tongue: tongue)
    guard target.aspect != .qualitative else { return sentence.window ?? Phrases.Targets.noWindow[tongue] }
    return sentence.numeric
  }

  private var sentence: String {
    if target.aspect == .qualitative {
      return name + " (" + (window ?? Phrases.Targets.noWindow[tongue]) + ")"
    }
    return name + ": " + numeric
  }

  private var name: String {
    let own = tongue == .vi ? target.subject : target.subjectEnglish
    guard own.isEmpty, let indicator else { return own.isEmpty ? target.subject : own }
    return tongue == .vi ? indicator.name : indicator.nameEnglish
  }

  private var window: String? {
    target.window.map { PeriodSentence.say(LabelledPeriod(label: target.windowLabel, period: $0))[tongue] }
  }

  private var numeric: String {
    let window = window ?? Phrases.Targets.noWindow[tongue]
    switch target.over {
    case .total: return staged + " " + Phrases.Targets.inWindow(window)[tongue]
    case .atEnd: return staged + " " + Phrases.Targets.atEnd(of: window)[tongue]
    case .eachYear:
      let isNone = target.bound == .atMost && target.values.first?.isZero == true
      return (isNone ? Phrases.Targets.noneInAnyYear : Phrases.Targets.perYear(staged))[tongue] + ", " + window
    case .yearlyAverage: return Phrases.Targets.yearlyAverage(staged)[tongue] + ", " + window
    case .averageGrowth: return Phrases.Targets.averageGrowth(bounded(rate: true))[tongue] + ", " + window
    case .overBase: return Phrases.Targets.growth(bounded(), over: base)[tongue] + ", " + window
    }
  }

  /// The bound, and the stage that is to be reached.
  private var staged: String {
    let stage = tongue == .vi ? target.stage : target.stageEnglish
    return stage.isEmpty ? bounded() : bounded() + " " + stage
  }

  private var base: String {
    if let value = target.base?.value, let measure = indicator?.measure {
      return Phrases.Targets.level(QuantitySentence.values([value], measure, tongue)[0])[tongue]
    }
    guard let period = target.base?.period else { return Phrases.Targets.valueNotStated[tongue] }
    return PeriodSentence.say(LabelledPeriod(label: PeriodLabel.of(period), period: period))[tongue]
  }

  private func bounded(rate: Bool = false) -> String {
    guard let measure = target.measure, !target.values.isEmpty else { return unstated }
    if target.bound == .between { return range(in: measure) }
    var first = QuantitySentence.values(target.values, measure, tongue)[0]
    if rate { first = Phrases.Targets.ratePerYear(first)[tongue] }
    switch target.bound {
    case .atLeast:
      // Growth is said as it is printed: "tăng bình quân 6%/năm".
      if target.aspect == .growth, target.statedPlainly { return first }
      return Phrases.Targets.atLeast(first, plainly: target.statedPlainly, tongue)
    case .moreThan: return Phrases.Targets.moreThan(first)[tongue]
    case .atMost:
      return target.values[0].isZero ? Phrases.Targets.noneAtAll[tongue] : Phrases.Targets.atMost(first)[tongue]
    case .lessThan: return Phrases.Targets.lessThan(first)[tongue]
    case .exactly: return Phrases.Targets.exactly(first)[tongue]
    case .between, .none: return Phrases.Targets.valueNotStated[tongue]
    }
  }

  /// "từ 5 đến 7 tổ chức đảng": the unit once, but the percent sign at both ends, as officials write.
  private func range(in measure: Measure) -> String {
    let texts = QuantitySentence.values(target.values, measure, tongue)
    guard texts.count == 2 else { return Phrases.Targets.valueNotStated[tongue] }
    let low = measure.isPercent ? texts[0] : String(texts[0].prefix { $0 != " " })
    return Phrases.Targets.between(low, texts[1])[tongue]
  }

  private var unstated: String {
    let said: Phrase? =
      switch target.bound {
      case .atLeast: Phrases.Targets.atLeastUnstated
      case .moreThan: Phrases.Targets.moreThanUnstated
      default: nil
      }
    let unknown = Phrases.Targets.valueNotStated[tongue]
    return said.map { "\($0[tongue]) (\(unknown))" } ?? unknown
  }
}
