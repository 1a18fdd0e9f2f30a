import Figures

/// 9 khu, 2.180 ha: 3 khu … 640 ha, 4 khu … 1.120 ha, 2 khu … 420 ha: where things are told as parts, what each of them
/// measures makes what they measure together.
struct PartCompanions {
  let trial: PartsTrial
  let heads: [Int]
  let end: Int
  private var line: LineView { trial.line }

  /// - Parameter total: what the heads make.
  func drafts(of total: Int) -> [Draft] {
    guard let next = companions(), total + 1 < trial.list.first else { return [] }
    // The things themselves make their total: none is left out.
    return drafts(next, wholes: total + 1..<trial.list.first, isSure: true)
  }

  /// 6.184 ha, gồm 14 khu (3.927 ha) và 8 khu (2.257 ha): the total of what the things measure stands alone before
  /// them.
  func measured() -> [Draft] {
    guard let next = companions() else { return [] }
    let low = max(trial.sentence.range.lowerBound, trial.list.first - 6)
    let isClosed = trial.list.opening == .closed && runsOn(next)
    return drafts(next, wholes: low..<trial.list.first, isSure: isClosed, isTooMuch: runsOn(next))
  }

  /// The measure right behind each head.
  private func companions() -> [Int]? {
    let next = heads.map { $0 + 1 }
    guard let last = next.last, last < end, heads.count > 1, next.allSatisfy({ !heads.contains($0) && isMeasure($0) }),
      next.dropFirst().allSatisfy({ line.figures[$0].unit == line.figures[next[0]].unit }),
      heads.allSatisfy({ line.figures[$0].isCount })
    else { return nil }
    return next
  }

  /// - Parameter isTooMuch: whether a sum that is a little more than the total is wrong though the list may be open.
  private func drafts(_ next: [Int], wholes: Range<Int>, isSure: Bool, isTooMuch: Bool = false) -> [Draft] {
    var wholes = wholes.filter { isWhole($0, of: next) && line.figures[$0].sentence == trial.sentence.number }
    var isTold = true
    if wholes.isEmpty {
      wholes = before(next)
      isTold = PartMarks(line: line, parts: heads).areApart
    }
    guard wholes.count == 1, let whole = wholes.first else { return [] }
    let match = SumMatch(terms: trial.terms)
    if match.longestExact(next, total: whole) == next.count { return [trial.draft(whole, next[...], verdict: nil)] }
    let isOver = isTooMuch && match.isNear(next, total: whole, within: 8) && exceeds(next, whole)
    guard isTold, isSure || isOver, next.allSatisfy({ line.figures[$0].approximation == .exact }),
      match.isSaid(next, total: whole),
      match.isNear(next, total: whole, within: 15), !match.agreesOtherwise(next, total: whole)
    else { return [] }
    return [trial.draft(whole, next[...], verdict: .inconsistent)]
  }

  private func isWhole(_ index: Int, of parts: [Int]) -> Bool {
    isMeasure(index) && line.figures[index].unit == line.figures[parts[0]].unit && line.figures[index].bracket == 0
  }

  /// "Vốn tăng thêm là 840 tỷ đồng. Trong đó cấp mới 12 dự án với 610 tỷ đồng, điều chỉnh 5 dự án với 230 tỷ đồng": what the
  /// sentence before tells last, where it tells no other amount of money.
  private func before(_ parts: [Int]) -> [Int] {
    let number = trial.sentence.number
    guard number > 0, parts.allSatisfy({ line.figures[$0].unit?.isMoney ?? false }),
      trial.list.token <= trial.sentence.sentence.tokens.lowerBound + 1, trial.list.opening == .open,
      line.tokens[trial.sentence.sentence.tokens.lowerBound].word == Self.inside
    else { return [] }
    return line.sentences[number - 1].figures.filter { isWhole($0, of: parts) }
  }
  private static let inside = Word("trong")

  private func exceeds(_ next: [Int], _ whole: Int) -> Bool {
    guard let sum = trial.terms.sum(next[...], total: whole), let all = line.figures[whole].bounds() else {
      return false
    }
    return sum.lower > all.upper
  }

  /// Whether the heads are all the things that the list tells.
  private func runsOn(_ next: [Int]) -> Bool {
    (next.last! + 1..<max(next.last! + 1, end)).allSatisfy { !Terms.isTerm(line.figures[$0]) }
  }

  /// An amount with a unit, not told as a plan; as an increase only where nothing is compared: "tăng vốn với 746,9
  /// triệu
  /// USD".
  private func isMeasure(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return figure.unit != nil && Terms.isTerm(figure, withChanges: true) && figure.whole == nil
  }
}
