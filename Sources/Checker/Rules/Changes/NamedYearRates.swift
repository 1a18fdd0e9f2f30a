import Figures

/// "Năm 2022, khởi tố 240 vụ, 520 bị can; truy tố 210 vụ, 455 bị can. Năm 2023, khởi tố 180 vụ, 390 bị can (giảm 25% số vụ và 25% số bị can);
/// …": sentences of two years that tell the same deeds, and the growth from the one to the other.
struct NamedYearRates {
  let line: LineView
  /// The rate.
  let index: Int
  let rule: RuleDescription
  private var rate: Figure { line.figures[index] }

  private static let reach = 12
  private static let sentences = 3

  private struct Levels {
    let now: Int
    let before: Int
  }

  /// What is printed is right, worked out on the new level, or so with the decimal mark moved.
  private enum Reading { case right, turned, shifted, other }

  func draft() -> Draft? {
    guard isRate(index), let levels = levels(of: index), let result = growth(levels, index) else { return nil }
    let reading = reading(index, levels)
    if reading != .right, !accuses(reading, result) { return nil }
    let isFall = sign(of: index) < 0
    let texts = [levels.now, levels.before].map { Writing.number(line.figures[$0], line) }
    let formula = isFall ? "(1 − \(texts[0]) ÷ \(texts[1])) × 100" : "(\(texts[0]) ÷ \(texts[1]) − 1) × 100"
    let sentence = SentenceView(line: line, sentence: line.sentences[rate.sentence], number: rate.sentence)
    return Claimant(sentence: sentence, rule: rule).draft(
      index, Claimant.Computation(result: result, formula: formula, operands: [levels.before, levels.now]),
      subject: isFall ? .fall : .growth, strength: reading == .right ? .possible : .sure,
      slip: reading == .turned ? .otherBase : nil, verdict: reading == .right ? .consistent : .inconsistent)
  }

  /// Two others of the sentence at least must be right, or worked out on the new level as this one is; or a digit tells of the slip.
  private func accuses(_ reading: Reading, _ result: Bounds) -> Bool {
    if result.lower.rounded(to: 1) == result.upper.rounded(to: 1), rate.decimals > 0,
      Slip.isTelling(printed: rate.value, right: result.lower)
    {
      return true
    }
    let near = line.sentences[rate.sentence].figures
    let others = (max(near.lowerBound, index - Self.reach)..<min(near.upperBound, index + Self.reach)).filter {
      $0 != index && isRate($0)
    }
    let readings = others.compactMap { other in levels(of: other).map { self.reading(other, $0) } }
    let turned = readings.count { $0 == .turned }
    switch reading {
    case .turned: return turned > 0 || readings.count { $0 == .right } > 1
    case .shifted: return turned > 1
    case .other: return readings.count { $0 == .right } > 1 && readings.allSatisfy { $0 == .right }
    case .right: return false
    }
  }

  private func reading(_ index: Int, _ levels: Levels) -> Reading {
    let figure = percent(index)
    guard let result = growth(levels, index) else { return .other }
    if Agreement(result, with: figure).holds { return .right }
    guard let change = growth(levels, index, isOnNew: true) else { return .other }
    if Agreement(change, with: figure).holds { return .turned }
    guard let tenth = change.over(Bounds(ExactDecimal(10))) else { return .other }
    return Agreement(tenth, with: figure).holds ? .shifted : .other
  }

  /// The figure as a percentage: "giảm 43,8 số vụ và 87% số bị can".
  private func percent(_ index: Int) -> Figure {
    var figure = line.figures[index]
    figure.unit = .percent
    return figure
  }

  private func growth(_ levels: Levels, _ index: Int, isOnNew: Bool = false) -> Bounds? {
    guard let now = line.figures[levels.now].bounds(), let before = line.figures[levels.before].bounds(),
      let change = sign(of: index) < 0 ? before.minus(now) : now.minus(before)
    else { return nil }
    return change.percent(of: isOnNew ? now : before)
  }

  // MARK: The rate

  private func isRate(_ index: Int) -> Bool {
    let figure = line.figures[index]
    guard figure.upper == nil, figure.approximation == .exact, figure.rates.isEmpty,
      figure.comparison != .plan, !isOfAnotherYear(index)
    else { return false }
    if figure.isPercent { return figure.role == .growth || isJoined(index) }
    return isBarePercent(index)
  }

  /// "(giảm 12% số vụ và 8% số bị can so với năm 2020)": said once for the bracket.
  private func isOfAnotherYear(_ index: Int) -> Bool {
    (index..<min(line.figures.count, index + 4)).contains {
      ($0 == index || line.figures[$0].bracket != 0 && line.figures[$0].bracket == line.figures[index].bracket)
        && line.figures[$0].comparisonTime != .none
    }
  }

  /// "(giảm 43,8 số vụ và 87% số bị can)": no things are counted in tenths.
  private func isBarePercent(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return figure.unit == nil && figure.decimals > 0 && figure.exponent == 0 && figure.bracket != 0
      && line.figures.indices.contains(index + 1) && line.figures[index + 1].bracket == figure.bracket
      && line.figures[index + 1].isPercent
  }

  /// "tăng 12% số vụ và 8% số bị can": the second goes the way of the first.
  private func isJoined(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return index > 0 && figure.isPercent && figure.bracket != 0 && line.figures[index - 1].bracket == figure.bracket
      && (line.figures[index - 1].role == .growth || isBarePercent(index - 1))
  }

  private func sign(of index: Int) -> Int {
    let figure = line.figures[index]
    return figure.role != .growth && isJoined(index) ? line.figures[index - 1].sign : figure.sign
  }

  // MARK: The levels

  /// What the sentence of its year and that of the year before tell of the same deed, each once.
  private func levels(of rate: Int) -> Levels? {
    let home = line.figures[rate].sentence
    guard home > 0, let year = year(of: home), let now = level(of: rate) else { return nil }
    let verbs = verbs(of: now)
    guard !verbs.isEmpty else { return nil }
    for number in (max(0, home - Self.sentences)..<home).reversed() {
      guard let earlier = self.year(of: number) else { continue }
      guard earlier == year - 1 else { return nil }
      let same = line.sentences[number].figures.prefix(Self.reach * 2).filter {
        isLevel($0) && isAlike($0, now) && self.verbs(of: $0) == verbs
      }
      return same.count == 1 ? Levels(now: now, before: same[0]) : nil
    }
    return nil
  }

  /// The level before a rate that bears the name behind it; the one right before where none does.
  private func level(of rate: Int) -> Int? {
    let start = line.sentences[line.figures[rate].sentence].figures.lowerBound
    let name = name(behind: rate)
    let near = (max(start, rate - 6)..<rate).reversed().filter { isLevel($0) }
    // What a semicolon stands before is of another deed.
    let own = near.prefix {
      !line.hasMark(";", in: line.figures[$0].tokens.upperBound..<line.figures[rate].tokens.lowerBound)
    }
    guard let first = name.first else { return nil }
    return own.first { line.figures[$0].noun.first == first && Set(name).isSubset(of: Set(line.figures[$0].noun)) }
  }

  private func name(behind rate: Int) -> [Word] {
    let start = line.figures[rate].tokens.upperBound
    let end = min(line.sentences[line.figures[rate].sentence].tokens.upperBound, start + 6)
    return (start..<max(start, end)).prefix { line.tokens[$0].isWord && !Self.ends.contains(line.tokens[$0].word) }
      .map { line.tokens[$0].word }.filter { !Self.silent.contains($0) }.prefix(2).map { $0 }
  }

  private func isLevel(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return [.level, .to, .total, .part].contains(figure.role) && figure.isCount && figure.upper == nil
      && figure.whole == nil && figure.approximation == .exact && !figure.noun.isEmpty && figure.bracket == 0
  }

  private func isAlike(_ first: Int, _ second: Int) -> Bool {
    let nouns = [first, second].map { line.figures[$0].noun.prefix(2) }
    return nouns[0].starts(with: nouns[1]) || nouns[1].starts(with: nouns[0])
  }

  /// The last two words before a level that say what was done; those of the level before where it has none: "khởi tố 240 vụ, 520 bị can".
  private func verbs(of level: Int) -> [Word] {
    let start = line.sentences[line.figures[level].sentence].figures.lowerBound
    for place in (max(start, level - 2)...level).reversed() {
      let words = GapWords(line: line, index: place).own.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word }
      let telling = words.filter { !Self.silent.contains($0) && !Self.light.contains($0) }
      if !telling.isEmpty { return telling.suffix(2) }
    }
    return []
  }

  /// The only year that the sentence names.
  private func year(of number: Int) -> Int? {
    let years = line.sentences[number].figures.prefix(Self.reach * 2).compactMap { place -> Int? in
      if case .year(let year) = line.figures[place].time { year } else { nil }
    }
    guard let first = years.first, years.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  private static let silent = LineReader.words("số về")
  private static let light = LineReader.words("được đã là có và với năm làm")
  private static let ends = LineReader.words("và so tăng giảm nhưng còn các")
}
