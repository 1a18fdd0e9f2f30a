import Figures

/// "thụ lý 84 vụ …, tăng 14 vụ, 6 bị cáo so với năm trước, tỷ lệ tăng 20%", and "giảm 154 vụ (28,79%), giảm 73 người chết (24,1%)" above the levels:
/// a change told with its rate, and the level it led to. Says only what fits.
struct ChangeRates {
  private struct Pair {
    let change: RecentFigures.Place
    let rate: RecentFigures.Place
  }

  /// Those whose level is not told yet.
  private var waiting: [Pair] = []
  private let rule: RuleDescription

  private static let limit = 8
  private static let levels = 8

  init(rule: RuleDescription) { self.rule = rule }

  /// What the figure at `index` fits with: as a rate, the levels before it; as a level, the rates before it.
  mutating func draft(_ index: Int, _ line: LineView, _ recent: RecentFigures) -> Draft? {
    let place = RecentFigures.Place(view: line, index: index, line: recent.line)
    let figure = place.figure
    if figure.isPercent {
      guard figure.tellingDigits > 1, figure.upper == nil, let change = change(before: index, line) else { return nil }
      let pair = Pair(change: RecentFigures.Place(view: line, index: change, line: recent.line), rate: place)
      let levels = recent.last(Self.levels) { Self.isLevel($0, pair.change.figure) }
      for level in levels {
        if let draft = draft(pair, level) { return draft }
      }
      if waiting.count == Self.limit { waiting.removeFirst() }
      waiting.append(pair)
      return nil
    }
    for (order, pair) in waiting.enumerated().reversed()
    where pair.rate.line + 3 >= recent.line && Self.isLevel(figure, pair.change.figure) {
      guard let draft = draft(pair, place) else { continue }
      waiting.remove(at: order)
      return draft
    }
    return nil
  }

  private func draft(_ pair: Pair, _ level: RecentFigures.Place) -> Draft? {
    let (change, rate) = (pair.change.figure, pair.rate.figure)
    guard let now = level.figure.bounds(), let by = change.bounds(),
      let base = change.sign < 0 ? now.plus(by) : now.minus(by), base.lower > .zero, let result = by.percent(of: base),
      Agreement(result, with: rate) == .exact, rate.decimals > 0 || level.line == pair.rate.line,
      let width = try? result.upper.subtracting(result.lower), width <= Self.finest
    else { return nil }
    let (one, two) = (pair.change.stored, level.stored)
    return pair.rate.stored.draft(
      rule, of: [two, one], result: result,
      formula: "\(one.number) ÷ (\(two.number) \(change.sign < 0 ? "+" : "−") \(one.number)) × 100",
      subject: change.sign < 0 ? .fall : .growth, verdict: .consistent, strength: .possible)
  }

  /// One of the two figures right before the rate.
  private func change(before index: Int, _ line: LineView) -> Int? {
    (max(0, index - 2)..<index).first { before in
      let figure = line.figures[before]
      return figure.role == .change && figure.sign != 0 && figure.whole == nil && figure.upper == nil
        && !figure.isPercent && figure.sentence == line.figures[index].sentence
        && (figure.unit != nil || !figure.noun.isEmpty)
    }
  }

  private static func isLevel(_ figure: Figure, _ change: Figure) -> Bool {
    guard Terms.isAmount(figure), figure.whole == nil, [.level, .total, .to, .part].contains(figure.role),
      figure.value > change.value || figure.exponent > change.exponent
    else { return false }
    return figure.isOfKind(change)
      || figure.unit == nil && change.unit == nil && NounKinship.arePeople(figure.noun, change.noun)
  }

  private static let finest = ExactDecimal(coefficient: 3, scale: 1)
}
