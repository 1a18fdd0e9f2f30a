import Figures

/// "Tổng tài sản 4.210 tỷ đồng, nợ phải trả 2.560 tỷ đồng, vốn chủ sở hữu 1.650 tỷ đồng": what a firm's accounts make of each other by
/// definition. What a firm owns is what it owes and what is its own; gross profit is revenue less the cost of what was sold; a margin is
/// profit per cent of revenue.
struct AccountRule: LineByLineRule {
  static let description = RuleDescription(
    "account.identity", .sum, vi: "Tài sản, nguồn vốn, lợi nhuận gộp, biên lợi nhuận của doanh nghiệp",
    en: "Assets, equity and debts, gross profit and margins of a firm")

  var drafts: [Draft] = []
  private var told: [Told] = []
  private var line = 0

  /// A named figure, with the number of its line.
  private struct Told {
    var named: AccountNames.Named
    var view: LineView
    var line: Int

    var figure: Figure { view.figures[named.figure] }
    var stored: StoredFigure { StoredFigure(named.figure, view) }
  }

  private struct Identity {
    var stated: AccountItem
    var first: AccountItem
    var second: AccountItem
  }

  init() {}

  mutating func read(_ view: LineView) {
    if case .cell = view.kind { return }
    line += 1
    guard view.figures.count > 0, AccountNames.mayOccur(in: view) else { return }
    let new = AccountNames(line: view).all().map { Told(named: $0, view: view, line: line) }
    guard !new.isEmpty else { return }
    told = (told.filter { $0.line + Self.lines >= line } + new).suffix(Self.kept)
    var hasWrongProfit = false
    for identity in Self.identities {
      // A margin of a profit that is itself wrong proves nothing.
      guard let draft = right(identity) ?? (hasWrongProfit ? nil : wrong(identity)) else { continue }
      hasWrongProfit = hasWrongProfit || identity.stated == .gross && draft.verdict == .inconsistent
      drafts.append(draft)
    }
  }

  // MARK: What is right

  /// Three figures of the last few lines of which one at least is new.
  private func right(_ identity: Identity) -> Draft? {
    // A margin has few digits: only of what was told last.
    let count = identity.stated.isMargin ? 1 : Self.alternatives
    for stated in last(count, of: identity.stated) {
      for first in last(count, of: identity.first) {
        for second in last(count, of: identity.second)
        where [stated, first, second].contains(where: { $0.line == line }) {
          guard let (result, formula) = result(identity, first, second) else { continue }
          let agreement = Agreement(result, with: stated.figure)
          guard agreement.holds else { continue }
          return draft(
            identity, stated, [first, second], result, formula, agreement.verdict,
            identity.stated.isMargin ? .likely : .sure)
        }
      }
    }
    return nil
  }

  private func last(_ count: Int, of item: AccountItem) -> [Told] {
    Array(told.filter { $0.named.item == item }.suffix(count).reversed())
  }

  // MARK: What is wrong

  /// One figure of each in one paragraph, of one time, and near what they should be. Not a net margin: profit may be told of the parent
  /// firm alone.
  private func wrong(_ identity: Identity) -> Draft? {
    guard identity.stated != .netMargin else { return nil }
    let items = [identity.stated, identity.first, identity.second]
    let here = items.map { item in told.filter { $0.line == line && $0.named.item == item } }
    guard here.allSatisfy({ $0.count == 1 }) else { return nil }
    let (stated, first, second) = (here[0][0], here[1][0], here[2][0])
    let all = [stated, first, second]
    guard
      all.allSatisfy({
        $0.named.isTied && !$0.named.isLoose && $0.figure.approximation == .exact && !$0.figure.isAmbiguous
      }),
      let (result, formula) = result(identity, first, second), Agreement(result, with: stated.figure) == .none,
      Claimant.isNear(result, stated.figure, 10), areOfOneTime(all)
    else { return nil }
    return draft(identity, stated, [first, second], result, formula, .inconsistent, .certain)
  }

  /// "Quý II … doanh thu 310 tỷ đồng; 6 tháng, lợi nhuận gộp 96 tỷ đồng" are not; what comes behind "so với" is no time of theirs.
  private func areOfOneTime(_ all: [Told]) -> Bool {
    let view = all[0].view
    let figures = all.map(\.figure)
    guard let start = figures.map({ view.sentences[$0.sentence].tokens.lowerBound }).min(),
      let end = figures.map(\.tokens.upperBound).max()
    else { return false }
    let times = (start..<end).filter { token in
      view.tokens[token].isWord && Self.times.contains(view.tokens[token].word)
        && !(max(start, token - 4)..<token).contains { view.tokens[$0].word == Self.with }
    }
    return times.count < 2
  }

  // MARK: Reckoning

  private func result(_ identity: Identity, _ first: Told, _ second: Told) -> (Bounds, String)? {
    guard let one = first.figure.bounds(), let two = second.figure.bounds() else { return nil }
    let (left, right) = (first.stored.number, second.stored.number)
    let reckoned: (Bounds?, String) =
      switch identity.stated {
      case .assets: (one.plus(two), "\(left) + \(right)")
      case .gross: (one.minus(two), "\(left) − \(right)")
      default: (one.percent(of: two), "\(left) ÷ \(right) × 100")
      }
    return reckoned.0.map { ($0, reckoned.1) }
  }

  private func draft(
    _ identity: Identity, _ stated: Told, _ terms: [Told], _ result: Bounds, _ formula: String, _ verdict: Verdict,
    _ strength: Draft.Strength
  ) -> Draft {
    let subject: Subject = identity.stated.isMargin ? .share : identity.stated == .gross ? .profit : .total
    var draft = stated.stored.draft(
      Self.description, of: terms.map(\.stored), result: result, formula: formula, subject: subject, verdict: verdict,
      strength: strength)
    if identity.stated != .assets { draft.relation = identity.stated == .gross ? .difference : .share }
    return draft
  }

  private static let identities = [
    Identity(stated: .assets, first: .debts, second: .equity), Identity(stated: .gross, first: .revenue, second: .cost),
    Identity(stated: .grossMargin, first: .gross, second: .revenue),
    Identity(stated: .netMargin, first: .net, second: .revenue),
  ]
  private static let lines = 3
  private static let kept = 24
  private static let alternatives = 3
  private static let times = LineReader.words("quý tháng năm ngày kỳ lũy")
  private static let with = Word("với")
}
