import Figures
import Language
import Model

/// Targets that cannot be meant together: plans set at different times, or a slip of the pen. Both stay, and somebody
/// is told.
enum TargetsRule: DossierRule {
  /// What two targets must share so that one can contradict the other.
  private struct Subject: Hashable {
    let owner: String
    let measuredOn: String
    let indicator: String
    let window: Period
    let aspect: Target.Aspect
    let bound: Target.Bound
    let stage: String
    let version: Int

    init?(_ target: Target) {
      guard let indicator = target.indicator, let window = target.window, !target.values.isEmpty else {
        return nil
      }
      owner = target.owner
      measuredOn = target.measuredOn
      self.indicator = indicator
      self.window = window
      aspect = target.aspect
      bound = target.bound
      stage = target.stage
      version = target.version
    }
  }

  static func check(_ input: RuleInput) {
    var groups: [Subject: [Located<Target>]] = [:]
    for target in input.contents.flatMap(\.targets) {
      if let subject = Subject(target.value) { groups[subject, default: []].append(target) }
    }
    for (subject, group) in groups where group.count > 1 {
      let byOver = Dictionary(grouping: group, by: \.value.over)
      for same in byOver.values { compareEqual(same, input) }
      guard subject.aspect == .value, subject.bound == .atLeast || subject.bound == .moreThan,
        let yearly = byOver[.eachYear]?.first, let total = byOver[.total]?.first
      else { continue }
      compare(yearly, total, over: subject.window, input)
    }
  }

  private static func compareEqual(_ targets: [Located<Target>], _ input: RuleInput) {
    guard let first = targets.first else { return }
    for target in targets.dropFirst()
    where target.value.values != first.value.values && target.value.base == first.value.base {
      input.report(
        .differentTargets(
          value: target.row.printedRange, otherValue: first.row.printedRange, other: first.value.id,
          otherPlace: first.row.reference),
        at: target.row, .value)
    }
  }

  /// 110 in each of five years makes 550, more than 500 for the term.
  private static func compare(
    _ yearly: Located<Target>, _ total: Located<Target>, over window: Period, _ input: RuleInput
  ) {
    let years = window.wholeYears ?? max(1, (window.days + 182) / 365)
    guard let each = yearly.value.values.first, let whole = total.value.values.first,
      let sum = try? each.multiplied(by: ExactDecimal(Int64(years))), sum > whole
    else { return }
    let measure = total.value.measure.map { " " + $0.printed } ?? ""
    input.report(
      .yearlyOverTotal(
        yearly: each.shortest + measure, years: years, sum: sum.shortest, total: whole.shortest,
        other: total.value.id, otherPlace: total.row.reference),
      at: yearly.row, .value)
  }
}

extension CSVRow {
  fileprivate var printedRange: String {
    let range = [text(.value), text(.upper)].filter { !$0.isEmpty }.joined(separator: "..")
    return [range, text(.measure)].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
