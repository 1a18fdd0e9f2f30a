import Figures

/// "xảy ra 7 vụ với 3.416 lượt người tham gia, giảm 5 vụ và 4.814 lượt người so với cùng kỳ (12 vụ, 8.230 lượt người)": several things, each with
/// its level, its change and, in one bracket, what it was. Where one of them fits to the last digit, the others are told
/// the same way.
struct ListedBases {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  /// One thing: what it was, by how much it changed, what it is.
  struct Item {
    var base: Int
    var change: Int
    var level: Int
    var isFall: Bool
  }

  private static let reach = 14

  func drafts() -> [Draft] {
    var drafts: [Draft] = []
    var seen = Set<Int>()
    for index in sentence.range where line.figures[index].bracket != 0 {
      guard seen.insert(line.figures[index].bracket).inserted else { continue }
      let bases = sentence.range.filter {
        line.figures[$0].bracket == line.figures[index].bracket && isAmount($0)
      }
      guard (2...4).contains(bases.count), isOfThen(bases[0]),
        let changes = changes(bases), let items = items(bases, changes)
      else { continue }
      drafts += judged(items)
    }
    return drafts
  }

  func judged(_ items: [Item]) -> [Draft] {
    let fits = items.map { item in
      difference(item).map { Agreement($0.result, with: line.figures[item.change]).holds } ?? false
    }
    guard fits.contains(true) else { return [] }
    let claimant = Claimant(sentence: sentence, rule: rule)
    return zip(items, fits).compactMap { item, isRight in
      guard !isRight, let computation = difference(item), computation.result.upper > .zero else { return nil }
      var draft = claimant.decide(
        item.change,
        [
          Trial(
            computation: computation, subject: item.isFall ? .decrease : .increase, accuses: true, strength: .certain)
        ])
      draft?.isToldInFull = true
      return draft
    }
  }

  private func difference(_ item: Item) -> Claimant.Computation? {
    let (high, low) = item.isFall ? (item.base, item.level) : (item.level, item.base)
    guard let upper = line.figures[high].bounds(), let lower = line.figures[low].bounds(),
      let result = upper.minus(lower)
    else { return nil }
    return Claimant.Computation(
      result: result,
      formula: "\(Writing.number(line.figures[high], line)) − \(Writing.number(line.figures[low], line))",
      operands: [min(high, low), max(high, low)])
  }

  // MARK: What is told

  private func isAmount(_ index: Int) -> Bool { line.figures[index].isPlainAmount }

  /// "so với cùng kỳ (12 vụ, …)", "(6 tháng đầu năm 2019 đã tiếp …)": of another time.
  private func isOfThen(_ base: Int) -> Bool {
    let start = max(sentence.sentence.tokens.lowerBound, line.figures[base].tokens.lowerBound - Self.reach)
    let words = start..<line.figures[base].tokens.lowerBound
    return line.figures[base].role == .base || Self.then.occur(in: line, words)
  }

  /// As many changes as bases, right before the bracket or right behind it.
  private func changes(_ bases: [Int]) -> [Int]? {
    let bracket = line.figures[bases[0]].bracket
    let outside = sentence.range.filter {
      line.figures[$0].bracket == 0 && isAmount($0) && line.figures[$0].bracket != bracket
    }
    let before = outside.filter { $0 < bases[0] }.suffix(bases.count)
    let behind = outside.filter { $0 > bases[0] }.prefix(bases.count)
    return [Array(before), Array(behind)].first { run in
      run.count == bases.count && line.figures[run[0]].role == .change
        && run.allSatisfy({ [.change, .level, .part].contains(line.figures[$0].role) })
        && zip(run, bases).allSatisfy({ isOfOneName($0, $1) }) && run[run.count - 1] - run[0] < 2 * bases.count + 2
    }
  }

  /// The levels: of each name the nearest before the changes; where names come twice, as many as there are changes, in
  /// their order.
  private func items(_ bases: [Int], _ changes: [Int]) -> [Item]? {
    let first = min(bases[0], changes[0])
    let before = (max(0, first - Self.reach)..<first).filter {
      isAmount($0) && line.figures[$0].bracket == 0 && line.figures[$0].sentence >= sentence.number - 1
        && [.level, .total, .part, .to].contains(line.figures[$0].role)
    }
    let names = bases.map(name)
    var levels: [Int] = []
    if Set(names).count == bases.count {
      levels = bases.compactMap { base in before.last { isOfOneName($0, base) } }
    } else {
      levels = Array(before.suffix(bases.count))
    }
    guard levels.count == bases.count, Set(levels).count == levels.count,
      zip(levels, bases).allSatisfy({ isOfOneName($0, $1) })
    else { return nil }
    return bases.indices.map { place in
      let isFall = (line.figures[changes[place]].role == .change ? changes[place] : changes[0])
      return Item(
        base: bases[place], change: changes[place], level: levels[place], isFall: line.figures[isFall].sign < 0)
    }
  }

  private func isOfOneName(_ one: Int, _ other: Int) -> Bool { name(one) == name(other) }

  /// By what two figures are of one kind: the unit, or the first word of the name.
  func name(_ index: Int) -> String {
    let figure = line.figures[index]
    if let unit = figure.unit { return "\(unit)" }
    return "\(figure.noun.first ?? .none)"
  }

  private static let then = PhraseSet([
    "so với", "cùng kỳ", "năm trước", "nhiệm kỳ trước", "trước đây", "đầu năm", "đầu nhiệm kỳ", "năm ngoái",
  ])
}
