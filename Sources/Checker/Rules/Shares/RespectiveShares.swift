import Figures

/// Percentages told in the order of their parts: "trong 500 công nhân thì 300 người ở trọ, 120 người … và 80 người …,
/// tỷ lệ tương ứng 60%, 24% và 16%". Where the others of the row hold with one whole, each is known to be of it.
struct RespectiveShares {
  let sentence: SentenceView
  /// One of the percentages.
  let index: Int
  private static let limit = 8

  /// Whether the percentage stands in such a row.
  var isOne: Bool { row.count > 1 && isTold(row[0]) }

  func trial() -> Trial? {
    let row = row
    guard row.count > 1, isTold(row[0]), let place = row.firstIndex(of: index) else { return nil }
    let amounts = amounts(before: row[0])
    let parts = Array(amounts.filter { sentence[$0].role != .total }.suffix(row.count))
    guard parts.count == row.count, parts.allSatisfy({ sentence[$0].isLike(sentence[parts[0]]) }) else { return nil }
    for whole in amounts.reversed() where !parts.contains(whole) && sentence[whole].isLike(sentence[parts[0]]) {
      let all = ShareSearch.Whole(index: whole, side: .figure)
      let others = row.indices.filter { $0 != place }
      let right = others.filter { holds(parts[$0], all, row[$0]) }
      // One more may be wrong where the parts make no more than the whole: there is none for each of them.
      let most = mayHold(parts, whole) ? 1 : 0
      guard right.count >= max(1, others.count - most),
        right.contains(where: { sentence[row[$0]].decimals > 0 }) || right.count > 1 || makeAll(parts, whole),
        let (result, formula) = ShareSearch.percent(sentence, parts[place], all)
      else { continue }
      return Trial(
        computation: Claimant.Computation(result: result, formula: formula(), operands: [parts[place], whole]),
        subject: .share, accuses: true, strength: .certain)
    }
    return nil
  }

  private func mayHold(_ parts: [Int], _ whole: Int) -> Bool {
    guard let all = sentence[whole].magnitude, let sum = sum(parts) else { return false }
    return sum <= all
  }

  private func makeAll(_ parts: [Int], _ whole: Int) -> Bool {
    sum(parts).map { $0 == sentence[whole].magnitude } ?? false
  }

  private func sum(_ parts: [Int]) -> ExactDecimal? {
    parts.reduce(ExactDecimal?.some(.zero)) { sum, part in
      sum.flatMap { total in sentence[part].magnitude.flatMap { try? total.adding($0) } }
    }
  }

  private func holds(_ part: Int, _ whole: ShareSearch.Whole, _ share: Int) -> Bool {
    ShareSearch.percent(sentence, part, whole).map { Agreement($0.result, with: sentence[share]) == .exact } ?? false
  }

  /// The percentages that stand side by side with this one.
  private var row: [Int] {
    var first = index
    while first - 1 >= sentence.range.lowerBound, index - first < Self.limit, areJoined(first - 1, first) { first -= 1 }
    var last = index
    while sentence.range.contains(last + 1), last - index < Self.limit, areJoined(last, last + 1) { last += 1 }
    return Array(first...last)
  }

  private func areJoined(_ one: Int, _ next: Int) -> Bool {
    let gap = sentence.between(one, next)
    return sentence[one].isPercent && sentence[next].isPercent && sentence[one].upper == nil
      && sentence[one].bracket == sentence[next].bracket && gap.count <= 2
      && gap.allSatisfy { token in
        let its = sentence.line.tokens[token]
        return its.isMark(",") || its.isMark(";") || its.isMark("-") || its.word == Self.and
      }
  }

  /// tương ứng, lần lượt
  private func isTold(_ first: Int) -> Bool {
    sentence[first].comparison == .none && ![.growth, .excess].contains(sentence[first].role)
      && (sentence[first].leads.contains { $0.cue == .respectively || $0.cue == .equivalent } || isNoted(first))
  }

  /// "2.304 người đi xe máy, 608 người đi xe đưa đón, 288 người đi bộ (72% - 19% - 9%)": alone in a bracket behind them.
  private func isNoted(_ first: Int) -> Bool {
    let tokens = sentence.line.tokens
    let start = sentence[first].tokens.lowerBound
    return sentence[first].bracket != 0 && start > 0 && tokens[start - 1].isMark("(")
      && row.last.map { sentence[$0].tokens.upperBound }.map { $0 < tokens.count && tokens[$0].isMark(")") } ?? false
  }

  /// The amounts before the row, in the sentence or, where it begins with the row, in the one before.
  private func amounts(before first: Int) -> [Int] {
    let low = max(0, first - 3 * Self.limit / 2)
    return (low..<first).filter { place in
      let its = sentence[place]
      return its.sentence + 1 >= sentence[first].sentence && !its.isPercent && !its.isDuration && its.upper == nil
        && its.whole == nil && its.approximation == .exact && its.bracket == 0 && its.unit != .times
        && its.unit != .points && [.level, .total, .part, .remaining, .to].contains(its.role)
    }
  }

  private static let and = Word("và")
}
