import Figures

/// "Toàn huyện có 1.012 lớp, 31.876 học sinh; so với năm học trước tăng 14 lớp (998 lớp), tăng 1.292 học sinh (30.584 học sinh)": changes one after
/// the other, each with what it was in a bracket of its own. Where one of them fits to the last digit, the others are told the same way.
struct BracketedRow {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  private struct Item {
    var change: Int
    var base: Int
    var level: Int
  }

  private static let reach = 12

  func drafts() -> [Draft] {
    let changes = sentence.range.filter { isChange($0) }
    guard changes.count > 1, let first = changes.first else { return [] }
    let items = changes.compactMap { change in
      level(like: change + 1, before: first).map { Item(change: change, base: change + 1, level: $0) }
    }
    let fits = items.map { item in
      difference(item).map { Agreement($0.result, with: line.figures[item.change]) == .exact } ?? false
    }
    guard items.count == changes.count, fits.contains(true) else { return [] }
    let claimant = Claimant(sentence: sentence, rule: rule)
    return zip(items, fits).compactMap { item, isRight in
      guard !isRight, let computation = difference(item), computation.result.upper > .zero else { return nil }
      let subject: Subject = line.figures[item.change].sign < 0 ? .decrease : .increase
      var draft = claimant.decide(
        item.change, [Trial(computation: computation, subject: subject, accuses: true, strength: .certain)])
      draft?.isToldInFull = true
      return draft
    }
  }

  /// An amount with nothing but its base in the bracket behind it.
  private func isChange(_ index: Int) -> Bool {
    let (its, base) = (line.figures[index], index + 1)
    guard its.role == .change, isAmount(index), its.bracket == 0, sentence.range.contains(base), isAmount(base),
      line.figures[base].bracket != 0, name(base) == name(index),
      [.base, .level].contains(line.figures[base].role)
    else { return false }
    let start = line.figures[base].tokens.lowerBound
    let next = base + 1
    return start > 0 && line.tokens[start - 1].isMark("(")
      && !(sentence.range.contains(next) && line.figures[next].bracket == line.figures[base].bracket)
  }

  private func level(like base: Int, before first: Int) -> Int? {
    (max(0, first - Self.reach)..<first).last { place in
      let its = line.figures[place]
      return isAmount(place) && its.bracket == 0 && its.sentence + 1 >= sentence.number && name(place) == name(base)
        && [.level, .total, .to].contains(its.role)
    }
  }

  private func difference(_ item: Item) -> Claimant.Computation? {
    let isFall = line.figures[item.change].sign < 0
    let (high, low) = isFall ? (item.base, item.level) : (item.level, item.base)
    guard let upper = line.figures[high].bounds(), let lower = line.figures[low].bounds(),
      let result = upper.minus(lower)
    else { return nil }
    let texts = [high, low].map { Writing.number(line.figures[$0], line) }
    return Claimant.Computation(
      result: result, formula: "\(texts[0]) − \(texts[1])", operands: [min(high, low), max(high, low)])
  }

  private func isAmount(_ index: Int) -> Bool {
    let its = line.figures[index]
    return !its.isPercent && !its.isDuration && its.upper == nil && its.whole == nil && its.unit != .points
      && its.unit != .times && its.approximation == .exact && (its.unit != nil || !its.noun.isEmpty)
  }

  private func name(_ index: Int) -> String {
    let its = line.figures[index]
    return its.unit.map { "\($0)" } ?? "\(its.noun.first ?? .none)"
  }
}
