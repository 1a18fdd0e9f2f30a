import Figures

/// The two levels between which a change may lie: what it was, and what it has become.
struct SeriesPair {
  var from: Int
  var to: Int
  /// Whether the words themselves say that one is the earlier and the other the later of one series.
  var isStructural: Bool
  /// Whether they are told as one thing at two times (``StatePairs``).
  var isOfStates = false
  /// Whether the words of the change alone make it plain (``PairEvidence``).
  var isPlain = true
  /// Whether the change says in so many words what it is against (``ToldBase``).
  var isTold = false

  /// Whether a wrong figure may be called wrong: beside levels that were only found by their names and times, one that
  /// is three times too large or too small is of something else, unless its digits are those of the right one.
  func accuses(_ result: Bounds, _ printed: Figure) -> Bool {
    guard isStructural else { return false }
    guard isOfStates, !isPlain else { return true }
    guard let value = printed.magnitude, value > .zero, let right = result.magnitude,
      let most = try? value.multiplied(by: ExactDecimal(3)), let most3 = try? right.multiplied(by: ExactDecimal(3)),
      let gap = try? right.subtracting(value)
    else { return false }
    if result.isExact, printed.exponent == 0, Slip.isTelling(printed: printed.value, right: result.lower) {
      return true
    }
    return right <= most && value <= most3 || printed.isCount && gap.magnitude < ExactDecimal(10)
  }
}

extension Bounds {
  /// The size of its middle, whichever way it points.
  fileprivate var magnitude: ExactDecimal? {
    (try? lower.adding(upper)).flatMap { try? $0.divided(by: ExactDecimal(2), places: 4) }.map(\.magnitude)
  }
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
    let states = StatePairs(sentence: sentence, change: change).pair()
    var pairs: [SeriesPair] = []
    let told = ToldBase(sentence: sentence, change: change).pair()
    if let told { pairs.append(SeriesPair(from: told.from, to: told.to, isStructural: true, isTold: true)) }
    if let states, told.map({ $0 != states }) ?? true {
      pairs.append(
        SeriesPair(
          from: states.from, to: states.to, isStructural: true, isOfStates: true,
          isPlain: isStructural(states.from, states.to, levels)))
    }
    for (position, to) in levels.enumerated().reversed() {
      for from in levels[..<position].reversed() where sentence[from].isLike(sentence[to]) {
        if let states, [states.from, states.to].contains(from), [states.from, states.to].contains(to) { continue }
        if let told, told == (from, to) || told == (to, from) { continue }
        pairs.append(SeriesPair(from: from, to: to, isStructural: isStructural(from, to, levels)))
        pairs.append(SeriesPair(from: to, to: from, isStructural: isStructural(to, from, levels)))
      }
    }
    // What is said in so many words leaves no room for figures that are merely near.
    if let told { pairs.removeAll { !$0.isStructural && $0.from != told.from } }
    return pairs.sorted { rank($0) < rank($1) }
  }

  private func rank(_ pair: SeriesPair) -> Int {
    let isHome = sentence.range.contains(pair.to) && sentence.range.contains(pair.from)
    return (pair.isTold ? -200 : pair.isOfStates ? -50 : pair.isStructural ? 0 : 100) + (isHome ? 0 : 50) + abs(
      change - pair.to) * 2
      + abs(pair.to - pair.from)
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
