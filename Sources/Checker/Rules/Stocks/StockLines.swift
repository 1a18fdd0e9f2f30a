import Figures

/// "- Đầu quý: 1.102 đảng viên", "- Kết nạp: 27", "- Chuyển đi: 41", "- Cuối quý: 1.088 đảng viên": an account told line by
/// line, one number on each, from what there was to what there is.
struct StockLines {
  private struct Account {
    var opening: StoredFigure
    var flows: [(figure: StoredFigure, isOutward: Bool)] = []
  }

  /// Lines of one account.
  private static let limit = 16

  private var account: Account?
  private(set) var drafts: [Draft] = []

  mutating func read(_ line: LineView, _ rule: RuleDescription) {
    guard !line.tokens.isEmpty else { return }
    guard let (kind, figure) = Self.entry(line) else {
      account = nil
      return
    }
    switch kind {
    case .opening: account = Account(opening: figure)
    case .inward, .outward:
      account?.flows.append((figure, kind == .outward))
      if account?.flows.count ?? 0 > Self.limit { account = nil }
    case .closing:
      if let account, let draft = Self.draft(account, figure, rule) { drafts.append(draft) }
      account = nil
    }
  }

  /// The one number of a line, and what its label says of it.
  private static func entry(_ line: LineView) -> (StockWords, StoredFigure)? {
    if case .cell = line.kind { return nil }
    guard line.figures.count == 1, let figure = line.figures.first, figure.isCount, Terms.isAmount(figure),
      figure.whole == nil, figure.approximation == .exact
    else { return nil }
    let start = ListMarker.leading(line)?.end ?? 0
    let label = start..<max(start, figure.tokens.lowerBound)
    let end = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    guard (1...12).contains(label.count), line.tokens.count - end <= 2,
      let kind = StockWords(label.map { line.tokens[$0].word })
    else { return nil }
    return (kind, StoredFigure(0, line))
  }

  /// What came and what went are both told: nothing else is, between the first line and the last.
  private static func draft(_ account: Account, _ end: StoredFigure, _ rule: RuleDescription) -> Draft? {
    let figures = [account.opening] + account.flows.map(\.figure)
    let isOneKind = figures.allSatisfy { Terms.fit($0.figure, to: end.figure) >= .bare }
    guard !account.flows.isEmpty, isOneKind, var result = account.opening.figure.magnitude,
      let stated = end.figure.magnitude
    else { return nil }
    var formula = account.opening.number
    for (flow, isOutward) in account.flows {
      guard let amount = flow.figure.magnitude,
        let next = isOutward ? try? result.subtracting(amount) : try? result.adding(amount)
      else { return nil }
      result = next
      formula += (isOutward ? " − " : " + ") + flow.number
    }
    let isTold = account.flows.contains { $0.isOutward } && account.flows.contains { !$0.isOutward }
    let share = Bounds(result).percent(of: Bounds(stated))
    let isNear = share.map { $0.lower > ExactDecimal(80) && $0.upper < ExactDecimal(125) } ?? false
    return end.draft(
      rule, of: figures, result: Bounds(result), formula: formula, subject: .stock,
      verdict: result == stated ? .consistent : isTold && isNear ? .inconsistent : .unverifiable)
  }
}
