import Figures

/// A paragraph that begins with "Trong đó" and tells the parts of a total in the paragraph before.
struct CarriedParts {
  let line: LineView
  let rule: RuleDescription
  private var terms: Terms { Terms(line: line) }
  private var words: ListWords { ListWords(line: line) }

  /// Figures of the first sentence that are looked at.
  private static let window = 16

  /// Nil where the line does not go on with the one before.
  init?(_ line: LineView, rule: RuleDescription) {
    guard let first = line.sentences.first, !first.figures.isEmpty,
      Self.openings.contains(where: { PhraseScan(line: line).begins(first.tokens, with: $0) })
    else { return nil }
    self.line = line
    self.rule = rule
  }

  /// What is said of the totals before, the nearest first; of one kind once.
  func drafts(of totals: [StoredFigure]) -> [Draft] {
    for (place, total) in totals.enumerated().reversed() {
      let parts = line.sentences[0].figures.prefix(Self.window).filter { isPart($0, of: total) }
      guard parts.count > 1, let (bounds, printed) = StoredFigure.sum(parts.map { StoredFigure($0, line) }) else {
        continue
      }
      let agreement = Agreement(bounds, with: total.figure)
      if agreement.holds, isNear(printed, total) { return [draft(total, parts, printed, agreement.verdict)] }
      let isLast = totals[(place + 1)...].allSatisfy { Terms.fit($0.figure, to: total.figure) < .bare }
      if isLast, isTooMuch(bounds, printed, parts, total) { return [draft(total, parts, printed, .inconsistent)] }
    }
    return []
  }

  private func isPart(_ index: Int, of total: StoredFigure) -> Bool {
    let figure = line.figures[index]
    return Terms.isTerm(figure, withChanges: true) && figure.bracket == 0 && figure.whole == nil
      && !terms.isGrade(index)
      && Terms.fit(figure, to: total.figure) == .sure
  }

  /// "hơn 3,8 tỷ" stands for much; what is said of it should not lie at its far end.
  private func isNear(_ sum: Bounds, _ total: StoredFigure) -> Bool {
    guard let whole = total.figure.magnitude, let share = sum.percent(of: Bounds(whole)) else { return false }
    return share.lower > ExactDecimal(88) && share.upper < ExactDecimal(112)
  }

  /// Parts that exclude each other cannot make more than their total.
  private func isTooMuch(_ sum: Bounds, _ printed: Bounds, _ parts: [Int], _ total: StoredFigure) -> Bool {
    let range = line.figures[parts[0]].tokens.lowerBound..<line.figures[parts.last!].tokens.upperBound
    guard (parts.map { line.figures[$0] } + [total.figure]).allSatisfy({ $0.approximation == .exact }),
      let whole = total.figure.bounds(), sum.lower > whole.upper, let share = printed.percent(of: whole),
      share.lower < ExactDecimal(120), !words.overlaps(in: range), !words.leavesOut(in: range)
    else { return false }
    let right = Writing.expected(printed, like: total.figure).value
    let isTelling = right.map { Slip.isTelling(printed: total.figure.value, right: $0) } ?? false
    return isTelling || PartMarks(line: line, parts: parts).areApart
  }

  private func draft(_ total: StoredFigure, _ parts: [Int], _ sum: Bounds, _ verdict: Verdict) -> Draft {
    total.draft(
      rule, of: parts.map { StoredFigure($0, line) }, result: sum, formula: terms.formula(parts[...]), subject: .total,
      verdict: verdict)
  }

  private static let openings = ["trong đó", "trong số đó", "trong số này", "cụ thể", "bao gồm", "gồm"].map(Word.phrase)
}
