import Figures

/// "Toàn quốc xảy ra 3.954 vụ …. So với cùng kỳ, giảm 146 vụ (-3,56%)": a change with its rate beside it, and some sentences
/// before the level it led to.
struct BracketedRate {
  let recent: RecentFigures
  let rule: RuleDescription

  /// What the rate at `index` fits with; or that it is the right rate with two digits exchanged.
  func draft(_ index: Int, _ line: LineView) -> Draft? {
    let rate = line.figures[index]
    guard rate.isPercent, rate.upper == nil, rate.decimals > 0, rate.tellingDigits > 1, index > 0 else { return nil }
    let change = line.figures[index - 1]
    let gap = change.tokens.upperBound..<rate.tokens.lowerBound
    guard change.sentence == rate.sentence, change.role == .change || change.role == .growth, !change.isPercent,
      change.upper == nil, isBeside(gap, rate, line), let amount = change.bounds()
    else { return nil }
    let isFall = change.sign < 0
    let levels = recent.last(24) { level in
      level.isOfKind(change) && level.upper == nil && level.whole == nil && ![.change, .growth].contains(level.role)
    }
    let place = RecentFigures.Place(view: line, index: index, line: recent.line)
    var slips: [Draft] = []
    for level in levels {
      guard let now = level.figure.bounds(), let then = isFall ? now.plus(amount) : now.minus(amount),
        then.lower > .zero, let result = amount.percent(of: then)
      else { continue }
      let (base, moved) = (level.stored, StoredFigure(index - 1, line))
      let formula = "\(moved.number) ÷ (\(base.number) \(isFall ? "+" : "−") \(moved.number)) × 100"
      func told(_ verdict: Verdict, _ strength: Draft.Strength) -> Draft {
        place.stored.draft(
          rule, of: [base, moved], result: result, formula: formula, subject: isFall ? .fall : .growth,
          verdict: verdict, strength: strength)
      }
      if Agreement(result, with: rate) == .exact { return told(.consistent, .possible) }
      if isExchanged(result, rate), level.words.intersection(wordsOf(index - 1, line)).count >= 3 {
        slips.append(told(.inconsistent, .sure))
      }
    }
    return slips.count == 1 ? slips[0] : nil
  }

  /// "(-3,56%)", ", 0,9% so với": nothing but a mark and a sign between.
  private func isBeside(_ gap: Range<Int>, _ rate: Figure, _ line: LineView) -> Bool {
    let marks = gap.filter { line.tokens[$0].kind == .mark }
    guard gap.count <= 24, let first = marks.first else { return false }
    if rate.bracket != 0 { return marks.allSatisfy { token in Self.signs.contains { line.tokens[token].isMark($0) } } }
    return line.tokens[first].isMark(",") && gap.upperBound - first <= 2
  }

  /// 7,25 for 7,52.
  private func isExchanged(_ result: Bounds, _ rate: Figure) -> Bool {
    guard let right = Writing.expected(result, like: rate).value, rate.tellingDigits > 2,
      case .digitsSwapped? = Slip(printed: rate.value, right: right)
    else { return false }
    return true
  }

  private static let signs = Array("(+-–,".unicodeScalars)

  private func wordsOf(_ index: Int, _ line: LineView) -> Set<Word> {
    RecentFigures.Place(view: line, index: index, line: 0).words
  }
}
