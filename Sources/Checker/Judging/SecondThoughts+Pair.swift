import Figures

extension SecondThoughts {
  /// A judged figure and the two it is worked out from.
  struct Pair {
    enum Relation { case part, ratio, growth, fall, times, difference }

    let relation: Relation
    let stated: Int
    /// What is spoken of, and what it is held against: part and whole, later and earlier.
    var level: Int
    var base: Int

    init?(_ draft: Draft, in line: LineView) {
      let figures = draft.operands.compactMap { line.figure(at: $0.spot) }
      guard figures.count == 3, draft.operands.count == 3, case .arithmetic(let subject, _, _, _, _) = draft.wording
      else { return nil }
      stated = figures[2]
      let (first, second) = (figures[0], figures[1])
      switch (draft.rule.identifier, subject) {
      case ("share.percent", .share): (relation, level, base) = (.part, first, second)
      case ("share.percent", .ratio), ("plan.attained", .attainment): (relation, level, base) = (.ratio, first, second)
      case ("plan.attained", .excess):
        guard line.figures[stated].isPercent else { return nil }
        (relation, level, base) = (.growth, first, second)
      case ("change.ratio", _): (relation, level, base) = (.ratio, second, first)
      // "217.587 người, tăng 12.407 người (tăng 6,05%)": a level and its change are no two levels.
      case ("change.growth", _) where line.figures[second].role == .change: return nil
      case ("change.growth", .growth): (relation, level, base) = (.growth, second, first)
      case ("change.growth", .fall): (relation, level, base) = (.fall, second, first)
      // "tăng 187 hộ (28,5%)" beside two levels; beside a level and the amount, it is no pair.
      case ("change.equivalent", _) where [first, second].contains { line.figures[$0].role == .change }: return nil
      case ("change.equivalent", .growth): (relation, level, base) = (.growth, second, first)
      case ("change.equivalent", .fall): (relation, level, base) = (.fall, second, first)
      case ("ratio.multiple", _): (relation, level, base) = (.times, second, first)
      case ("change.difference", _):
        // The operands stand in the order of the text; what is not spoken of is the base.
        let isBehind = second > stated || line.figures[second].role == .base || line.figures[second].role == .from
        (relation, level, base) = (.difference, isBehind ? first : second, isBehind ? second : first)
      default: return nil
      }
    }

    init(_ pair: Pair, level: Int? = nil, base: Int? = nil) {
      self = pair
      if let level { self.level = level }
      if let base { self.base = base }
    }

    func result(in line: LineView) -> Bounds? {
      guard let now = line.figures[level].bounds(), let then = line.figures[base].bounds(), then.lower > .zero else {
        return nil
      }
      switch relation {
      case .part, .ratio: return now.percent(of: then)
      case .growth: return now.growth(over: then)
      case .fall: return now.growth(over: then)?.negated
      case .times: return now.over(then)
      case .difference: return now.lower > then.lower ? now.minus(then) : then.minus(now)
      }
    }
  }

  /// "lãi 96 tỷ đồng, tăng 540% so với năm 2016 (15 tỷ đồng); tổng tài sản 2.415 tỷ đồng, tăng 1.530 tỷ đồng": what a bracket tells right
  /// behind a change is the base of that change, and of none behind the semicolon.
  func isUsedUp(_ pair: Pair) -> Bool {
    guard pair.relation != .part, pair.base > 0, pair.base < pair.level, line.figures[pair.base].bracket != 0 else {
      return false
    }
    let (before, base, level) = (line.figures[pair.base - 1], line.figures[pair.base], line.figures[pair.level])
    return before.bracket == 0 && before.sentence == base.sentence && before.comparison != .none
      && [.change, .growth, .multiple, .ratio].contains(before.role) && level.bracket == 0
      && (level.sentence != base.sentence
        || line.hasMark(";", in: base.tokens.upperBound..<level.tokens.lowerBound))
  }

  /// "còn 7 phòng và 2 đơn vị, giảm 5 đầu mối so với 14 đầu mối trước đây": of both together.
  func isOfTwoTogether(_ pair: Pair, _ draft: Draft) -> Bool {
    let other = pair.level - 1
    guard pair.relation == .difference, other >= 0, !draft.isToldInFull, line.figures[other].isCount,
      line.figures[pair.level].isCount,
      line.figures[other].clause == line.figures[pair.level].clause,
      line.figures[pair.stated].noun.isEmpty || line.figures[pair.stated].noun != line.figures[pair.level].noun,
      line.figures[other].sentence == line.figures[pair.level].sentence, other != pair.base,
      let both = line.figures[other].bounds().flatMap({ line.figures[pair.level].bounds()?.plus($0) }),
      let then = line.figures[pair.base].bounds(),
      let result = both.lower > then.lower ? both.minus(then) : then.minus(both)
    else { return false }
    return Agreement(result, with: line.figures[pair.stated]) == .exact
  }
}
