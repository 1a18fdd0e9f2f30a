import Figures
import Language
import Model

extension RowReader {
  mutating func statement() -> Statement? {
    let id = code(.id)
    let kind: Statement.Kind? = word(.kind)
    let unit = reference(.unit, to: .units)
    let code = reference(.indicator, to: .indicators)
    let figure = reference(.figure, to: .figures)
    let baseline = reference(.baseline, to: .figures)
    let target = reference(.target, to: .targets)
    let home =
      unit ?? figure.flatMap { context.owners.figures[$0] } ?? target.flatMap { context.owners.targets[$0] }
    let period = period(.period, for: home)?.period
    let against = self.period(.against, for: home)?.period
    let printed = quantity(.printed, beside: .approximate)
    let measure = optional(.measure).map(Measure.init)
    let origin = requiredQuotation()
    if let kind { checkNeeds(of: kind) }
    guard !failed, let id, let kind, let origin else { return nil }
    return Statement(
      id: id, kind: kind, unit: unit, indicator: code, period: period, figure: figure, against: against,
      baseline: baseline, target: target, printed: printed, measure: measure ?? kind.usualMeasure,
      approximate: text(.approximate), origin: origin, reason: text(.reason), note: text(.note))
  }

  /// What each kind needs so that it can be recomputed, or told apart from a slip.
  private mutating func checkNeeds(of kind: Statement.Kind) {
    switch kind {
    case .attainment, .excess, .excessPercent: need(kind, [[.target], [.printed]])
    case .difference, .growth, .ratioTo:
      need(kind, [[.figure, .unit], [.figure, .indicator], [.figure, .period], [.against], [.printed]])
    case .claim: need(kind, [[.target, .indicator]])
    case .omitted: need(kind, [[.reason]])
    case .remark: break
    }
  }

  /// Of each group, one cell must be filled in.
  private mutating func need(_ kind: Statement.Kind, _ groups: [[Column]]) {
    let missing = groups.filter { group in group.allSatisfy { optional($0) == nil } }
    guard let first = missing.first?.first else { return }
    report(.statementIncomplete(kind: kind.rawValue, needs: missing.map { $0.map(\.name) }), at: first)
  }
}

extension Statement.Kind {
  /// What a number of this kind is in where the row does not say.
  fileprivate var usualMeasure: Measure? {
    switch self {
    case .attainment, .excessPercent, .growth, .ratioTo: Measure("%")
    case .excess, .difference, .claim, .remark, .omitted: nil
    }
  }
}
