import Figures

/// "Năm nay đặt mục tiêu doanh thu 640 tỷ đồng, lợi nhuận 80 tỷ đồng. … đã hoàn thành 45% và 60% chỉ tiêu doanh thu và lợi nhuận": how far a
/// plan was met, by the name of what was planned, held against a plan and a result of that name told before. Says only what fits.
struct NamedAttainment {
  let recent: RecentFigures
  let rule: RuleDescription

  /// Words back from a figure in which a plan is named.
  private static let reach = 40

  func draft(_ index: Int, _ line: LineView) -> Draft? {
    let stated = line.figures[index]
    guard stated.upper == nil, stated.approximation == .exact, let name = name(index, line) else { return nil }
    let levels = recent.last(12) { isAmount($0) }.filter { isNamed($0, name) }
    let plans = levels.filter { isPlan($0) }
    for plan in plans {
      for done in levels where done.spot != plan.spot && !isPlan(done) && done.figure.unit == plan.figure.unit {
        guard let size = done.figure.bounds(), let goal = plan.figure.bounds(), goal.lower > .zero,
          let result = stated.role == .excess ? size.growth(over: goal) : size.percent(of: goal),
          Agreement(result, with: stated) == .exact
        else { continue }
        return told(index, line, done.stored, plan.stored, result)
      }
    }
    return nil
  }

  private func told(
    _ index: Int, _ line: LineView, _ done: StoredFigure, _ plan: StoredFigure, _ result: Bounds
  ) -> Draft {
    let isExcess = line.figures[index].role == .excess
    var draft = StoredFigure(index, line).draft(
      rule, of: [done, plan], result: result,
      formula: isExcess ? "(\(done.number) ÷ \(plan.number) − 1) × 100" : "\(done.number) ÷ \(plan.number) × 100",
      subject: isExcess ? .excess : .attainment, verdict: .consistent, strength: .possible)
    draft.relation = .ratio
    return draft
  }

  private func isAmount(_ figure: Figure) -> Bool {
    figure.unit?.isMoney == true && figure.upper == nil && figure.whole == nil && figure.bracket == 0
      && [.level, .to, .total, .plan, .part].contains(figure.role)
  }

  // MARK: What was planned

  /// "74% mục tiêu về doanh thu"; of "46% và 51% chỉ tiêu doanh thu và lợi nhuận" each has its own.
  private func name(_ index: Int, _ line: LineView) -> [[Word]]? {
    let figures = line.figures
    var (first, last) = (index, index)
    while first > 0, isJoined(first - 1, line) { first -= 1 }
    while last + 1 < figures.count, isJoined(last, line) { last += 1 }
    let start = figures[last].tokens.upperBound
    let words = line.tokens[start..<min(line.tokens.count, start + 12)].prefix { $0.isWord }.map(\.word)
    guard words.count > 2, Self.plans.contains(words[1]) else { return nil }
    let names = words[2...].split(separator: Self.and)
    guard first < last ? names.count == last - first + 1 : !names.isEmpty else { return nil }
    let own = names[index - first].drop { Self.links.contains($0) }
    if Self.profit.contains(where: { own.starts(with: $0) }) { return Self.profit }
    return own.count > 1 ? [Array(own.prefix(2))] : nil
  }

  private func isJoined(_ index: Int, _ line: LineView) -> Bool {
    let (one, next) = (line.figures[index], line.figures[index + 1])
    let gap = one.tokens.upperBound..<max(one.tokens.upperBound, next.tokens.lowerBound)
    return one.isPercent && next.isPercent && gap.count == 1 && line.tokens[gap.lowerBound].word == Self.and
  }

  // MARK: What was told

  /// Named right behind, or before it, back over rates to the figure before.
  private func isNamed(_ place: RecentFigures.Place, _ name: [[Word]]) -> Bool {
    let (view, figure) = (place.view, place.figure)
    let tokens = view.sentences[figure.sentence].tokens
    let behind = figure.tokens.upperBound..<min(tokens.upperBound, figure.tokens.upperBound + 2)
    let words = ListWords(line: view)
    if name.contains(where: { words.has($0, in: behind) }) { return true }
    var before = place.index - 1
    while before >= 0, view.figures[before].isPercent, view.figures[before].sentence == figure.sentence { before -= 1 }
    let isHome = before >= 0 && view.figures[before].sentence == figure.sentence
    let start = isHome ? view.figures[before].tokens.upperBound : tokens.lowerBound
    let lead = max(start, figure.tokens.lowerBound - Self.reach)..<figure.tokens.lowerBound
    return name.contains { words.has($0, in: lead) }
  }

  private func isPlan(_ place: RecentFigures.Place) -> Bool {
    if place.figure.role == .plan { return true }
    let end = place.figure.tokens.lowerBound
    return (max(1, end - Self.reach)..<max(1, end)).contains {
      Self.plans.contains(place.view.tokens[$0].word) && Self.setting.contains(place.view.tokens[$0 - 1].word)
    }
  }

  private static let and = Word("và")
  private static let links = LineReader.words("về của tổng")
  private static let profit = ["lợi nhuận", "lãi", "LNST", "LNTT"].map(Word.phrase)
  /// Of mục tiêu, chỉ tiêu, kế hoạch.
  private static let plans = LineReader.words("tiêu hoạch")
  private static let setting = LineReader.words("mục chỉ kế")
}
