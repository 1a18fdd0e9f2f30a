/// What happened to the people that a figure counts: those who died, were hurt or are missed all bear one name, "người", and are
/// three things. "làm chết 14 người và bị thương 31 người", "giảm 8 người chết".
enum Casualty: CaseIterable {
  case dead, injured, missing

  fileprivate var phrases: PhraseSet {
    switch self {
    case .dead: Self.deaths
    case .injured: Self.injuries
    case .missing: Self.losses
    }
  }
  private static let deaths = PhraseSet(["chết", "tử vong", "thiệt mạng"])
  private static let injuries = PhraseSet(["bị thương"])
  private static let losses = PhraseSet(["mất tích"])
}

struct Casualties {
  let line: LineView

  /// Tokens behind the figure that may say it.
  private static let reach = 6

  /// As the figure's own words say, before it or behind; both of "số người chết và bị thương"; none where they say nothing, or it is not
  /// sure which are its own.
  func kinds(_ index: Int) -> Set<Casualty> {
    guard mayCount(line.figures[index]) else { return [] }
    let (before, behind) = (before(index), behind(index))
    let (lead, tail) = (found(before), found(behind))
    if lead.count > 1 { return tail.isEmpty ? shared(before, lead, isOwn: isOwn(before, index)) : [] }
    if tail.count > 1 { return lead.isEmpty ? shared(behind, tail) : [] }
    let (first, second) = (found(after(before)), found(until(behind)))
    return first.isEmpty || second.isEmpty || first == second ? first.union(second) : []
  }

  /// "số người chết và bị thương giảm 5 người" is both; of "9 người chết và bị thương 12 người" the first word belongs to the figure before.
  private func shared(_ before: Range<Int>, _ both: Set<Casualty>, isOwn: Bool) -> Set<Casualty> {
    let rest = after(before)
    return isOwn || rest.contains { Self.turning.contains(line.tokens[$0].word) } ? both : found(rest)
  }

  /// "33 người chết và bị thương" is both; in "9 người chết và bị thương 12 người" the second word belongs to the figure behind.
  private func shared(_ behind: Range<Int>, _ both: Set<Casualty>) -> Set<Casualty> {
    let end = behind.upperBound
    let isNext =
      end < line.tokens.count && line.tokens[end].isNumber
      && !behind.contains { Self.turning.contains(line.tokens[$0].word) }
    return isNext ? found(until(behind)) : both
  }

  private func isOwn(_ before: Range<Int>, _ index: Int) -> Bool {
    index == 0 || before.lowerBound > line.figures[index - 1].tokens.upperBound
  }

  /// Whether two figures are told of people to whom different things happened.
  func differ(_ one: Int, _ other: Int) -> Bool {
    let first = kinds(one)
    guard !first.isEmpty else { return false }
    let second = kinds(other)
    return !second.isEmpty && first != second
  }

  /// The only figure of the change's kind in this sentence and the two before.
  func level(of change: Int) -> Int? {
    let own = kinds(change)
    guard !own.isEmpty else { return nil }
    let levels = (max(0, change - Self.figures)..<change).filter {
      line.figures[$0].sentence + 2 >= line.figures[change].sentence && isLevel(line.figures[$0]) && kinds($0) == own
    }
    return levels.count == 1 ? levels[0] : nil
  }
  private static let figures = 16

  private func isLevel(_ figure: Figure) -> Bool {
    figure.isCount && figure.whole == nil && figure.bracket == 0 && figure.approximation == .exact
      && [.level, .to, .total, .part].contains(figure.role) && figure.comparison == .none
  }

  private func mayCount(_ figure: Figure) -> Bool {
    figure.isCount && (figure.noun.isEmpty || figure.noun.first == Self.person)
  }

  private func found(_ range: Range<Int>) -> Set<Casualty> {
    Set(Casualty.allCases.filter { $0.phrases.occur(in: line, range) })
  }

  /// Back to the last mark or figure.
  private func before(_ index: Int) -> Range<Int> { GapWords(line: line, index: index).own }

  /// Up to the next mark or figure.
  private func behind(_ index: Int) -> Range<Int> {
    let figure = line.figures[index]
    let start = figure.tokens.upperBound
    let end = min(line.sentences[figure.sentence].tokens.upperBound, start + Self.reach)
    let stop = (start..<max(start, end)).first { line.tokens[$0].kind == .mark || line.tokens[$0].isNumber }
    return start..<(stop ?? max(start, end))
  }

  /// Behind "và": "9 người chết và 12 người bị thương".
  private func after(_ range: Range<Int>) -> Range<Int> {
    (range.last { line.tokens[$0].word == Self.and }.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
  }

  private func until(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound..<(range.first { line.tokens[$0].word == Self.and } ?? range.upperBound)
  }

  private static let person = Word("người")
  private static let and = Word("và")
  private static let turning = LineReader.words("tăng giảm")
}
