import Figures

/// "25 tập thể, cá nhân …, trong đó có 3 tập thể, 22 cá nhân", "hơn 4.100 công trình …, trong đó cấp tỉnh 90, cấp huyện 431 công trình, cấp xã
/// 3.620 công trình": all that an opened list counts, by whatever names, makes what stands before it. Says only what fits.
struct OpenedSums {
  let line: LineView
  /// Those of the lines before.
  let recent: RecentFigures
  let rule: RuleDescription

  /// Figures of one line, of one list, and before one.
  private static let most = 300
  private static let longest = 24
  private static let before = 3

  func drafts() -> [Draft] {
    var drafts: [Draft] = []
    for index in line.figures.indices.prefix(Self.most) {
      if let draft = list(index) { drafts.append(draft) }
    }
    return drafts
  }

  // MARK: Lists

  /// The list that opens right before this figure, with one of those before it.
  private func list(_ first: Int) -> Draft? {
    let figure = line.figures[first]
    guard figure.bracket == 0, isAmount(first), first > 0,
      Self.lists.occur(in: line, GapWords(line: line, index: first).range(40))
    else { return nil }
    let last = line.sentences[figure.sentence].figures.upperBound
    let inside = (first..<min(last, first + Self.longest)).filter { line.figures[$0].bracket == 0 }
    let wholes = (max(0, first - 2 * Self.before)..<first).reversed().filter {
      isWhole($0) && line.figures[$0].sentence + 1 >= figure.sentence
    }
    for whole in wholes.prefix(Self.before) {
      if let draft = sum(inside, of: whole, isAny: whole == wholes.first) { return draft }
    }
    return above(inside.filter { isAmount($0) })
  }

  /// In a title or the line above: "Hơn 4.100 công trình".
  private func above(_ parts: [Int]) -> Draft? {
    guard let first = parts.first else { return nil }
    let alike = parts.filter { line.figures[$0].isOfKind(line.figures[first]) }
    let wholes = recent.last(Self.before) { whole in
      Terms.isTerm(whole) && whole.whole == nil && whole.bracket == 0 && whole.isOfKind(line.figures[first])
    }
    return wholes.lazy.filter { $0.line + 2 >= recent.line && $0.line < recent.line }.compactMap {
      made(alike, $0.stored)
    }.first
  }

  // MARK: Sums

  /// Of those alike; or, of counts, of all of them, or of every second one.
  private func sum(_ inside: [Int], of whole: Int, isAny: Bool) -> Draft? {
    let stated = line.figures[whole]
    let all = inside.filter { isAmount($0) }
    let alike = all.filter { line.figures[$0].isOfKind(stated) }
    if let draft = made(alike, whole) { return draft }
    guard isAny, stated.unit == nil, stated.isCount else { return nil }
    let counts = all.filter { line.figures[$0].unit == nil && line.figures[$0].isCount }
    guard counts.count == all.count else { return nil }
    if let draft = made(counts, whole) { return draft }
    guard counts.count >= 4, counts.count.isMultiple(of: 2), stated.value >= Self.many else { return nil }
    return (0...1).lazy.compactMap { offset in
      made(stride(from: offset, to: counts.count, by: 2).map { counts[$0] }, whole)
    }.first
  }

  private func made(_ parts: [Int], _ whole: Int) -> Draft? { made(parts, StoredFigure(whole, line)) }

  private func made(_ parts: [Int], _ stated: StoredFigure) -> Draft? {
    let terms = parts.map { StoredFigure($0, line) }
    guard parts.count > 1, let sum = StoredFigure.sum(terms), isTelling(stated.figure, parts),
      Agreement(sum.bounds, with: stated.figure) == .exact, isNear(sum.printed, stated.figure)
    else { return nil }
    let formula = terms.map(\.number).joined(separator: " + ")
    var draft = stated.draft(
      rule, of: terms, result: sum.printed, formula: formula, subject: .total, verdict: .consistent,
      strength: .possible)
    draft.relation = .sum
    return draft
  }

  /// Of things measured, no farther than half a unit of the coarsest; of rough ones, no farther than one part in twenty.
  private func isNear(_ sum: Bounds, _ stated: Figure) -> Bool {
    guard let size = stated.magnitude, let gap = try? sum.lower.subtracting(size) else { return false }
    if stated.approximation == .exact, let half = stated.halfStep, let most = try? half.multiplied(by: ExactDecimal(3))
    {
      return gap.magnitude <= most
    }
    guard let most = try? size.divided(by: ExactDecimal(20), places: 6) else { return false }
    return gap.magnitude <= most
  }

  /// Three, or two that make more than a few.
  private func isTelling(_ stated: Figure, _ parts: [Int]) -> Bool {
    parts.count > 2 ? stated.value > ExactDecimal(5) : stated.value >= ExactDecimal(9)
  }

  private func isWhole(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return isAmount(index) && !(figure.isSpelled && figure.noun.isEmpty) && (figure.unit != nil || !figure.noun.isEmpty)
  }

  private func isAmount(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return Terms.isTerm(figure) && figure.whole == nil && !figure.isDuration && figure.value > .zero
      && (figure.noun.first == Self.prize || !Terms(line: line).isGrade(index))
  }

  private static let prize = Word("giải")
  private static let many = ExactDecimal(20)
  private static let lists = PhraseSet(["trong đó", "trong số đó", "bao gồm", "gồm", "cụ thể"])
}
