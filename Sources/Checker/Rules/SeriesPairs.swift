import Figures

/// The two levels between which a change may lie: what it was, and what it has become.
struct SeriesPair {
  var from: Int
  var to: Int
  /// Whether the words themselves say that one is the earlier and the other the later of one series.
  var isStructural: Bool
}

/// Finds, for a figure that states a change, the levels it may rest on.
struct SeriesPairs {
  let sentence: SentenceView
  /// The change: an amount or a percentage.
  let change: Int

  private static let reach = 8

  /// Nearest first. Levels are like `kind`, the change itself where that is an amount.
  func pairs(like kind: Figure?) -> [SeriesPair] {
    let levels = candidates(like: kind)
    var pairs: [SeriesPair] = []
    for (position, to) in levels.enumerated().reversed() {
      for from in levels[..<position].reversed() where sentence[from].isLike(sentence[to]) {
        pairs.append(SeriesPair(from: from, to: to, isStructural: isStructural(from, to, levels)))
        pairs.append(SeriesPair(from: to, to: from, isStructural: isStructural(to, from, levels)))
      }
    }
    return pairs.sorted { rank($0) < rank($1) }
  }

  private func rank(_ pair: SeriesPair) -> Int {
    let isHome = sentence.range.contains(pair.to) && sentence.range.contains(pair.from)
    return (pair.isStructural ? 0 : 100) + (isHome ? 0 : 50) + abs(change - pair.to) * 2 + abs(pair.to - pair.from)
  }

  /// Figures around the change that can be levels of a series.
  private func candidates(like kind: Figure?) -> [Int] {
    // Back into the sentences before, within the paragraph; ahead only within the sentence.
    let low = max(0, change - Self.reach * 2)
    let high = min(sentence.range.upperBound, change + 4)
    return (low..<high).filter { index in
      guard index != change else { return false }
      let figure = sentence[index]
      let isRate =
        figure.isPercent && (figure.role == .attained || figure.role == .ratio) && sentence[change].unit == .points
      guard isRate || Self.levelRoles.contains(figure.role),
        !figure.isDuration || figure.role == .from || figure.role == .to,
        figure.whole == nil, figure.upper == nil,
        figure.rates.isEmpty || kind == nil || kind!.rates.isEmpty || kind!.rates == figure.rates
      else { return false }
      guard let kind else { return true }
      return figure.isLike(kind)
    }
  }

  static let levelRoles: Set<Role> = [.level, .from, .to, .base, .total, .plan, .average, .share, .remaining, .part]

  private func isStructural(_ from: Int, _ to: Int, _ levels: [Int]) -> Bool {
    PairEvidence(sentence: sentence, change: change, from: from, to: to).isPlain
  }
}
