/// A base told before the change: "ước đạt 31.860 tỷ đồng, cùng kỳ là 22.600 tỷ đồng, tăng 41%"; "so với năm 2023 (95
/// đảng viên), số kết nạp tăng 24,2%".
extension StatePairs {
  /// The base right before the change, and the level that it is the past of.
  func afterBase(_ list: ChangeList) -> Pair? {
    let base = change - 1
    guard list.members.count == 1, base > 0, stated.bracket == 0 || sentence[base].bracket == 0,
      levels.isLevel(base), isToldAsPast(base),
      sentence[base].sentence >= stated.sentence - 1, sentence[base].approximation == .exact, answersBase(base)
    else { return nil }
    guard isRelative || stated.unit == .points || names.fits(change, base) else { return nil }
    let isBare = attachment.isBare(change) || attachment.beginsAnew(change)
    if !isBare, sentence[base].bracket != 0, sentence[base - 1].bracket == 0, isNextTo(base) { return nil }
    let to = isNextTo(base) && isOfOne(base, base - 1) ? base - 1 : only(base, list, isBare)
    guard let to, names.speaks(of: [to, base], head: list.head, isBare: isBare) else { return nil }
    return (base, to)
  }

  /// "đạt 87,2% (năm 2023: 64,5%)", "4,4 tỷ USD, cùng kỳ đạt 4 tỷ USD": nothing else stands between.
  private func isNextTo(_ base: Int) -> Bool {
    let level = base - 1
    return levels.isLevel(level) && !levels.isPast(level) && sentence[level].bracket == 0
      && sentence[level].sentence == sentence[base].sentence
      && (sentence[level].clause == sentence[base].clause
        || sentence[level].clause + 1 == sentence[base].clause && PastWords(line: line, index: base).isThen)
      && sentence[level].approximation == .exact
  }

  private func isOfOne(_ base: Int, _ level: Int) -> Bool {
    guard sentence[base].isLike(sentence[level]), sentence[level].upper == nil else { return false }
    if case .year(let then) = sentence[base].time, case .year(let now) = sentence[level].time, now < then {
      return false
    }
    // In brackets right behind its level a year and a number can be of nothing else.
    return sentence[base].bracket != 0 || names.areOne(base, level)
  }

  /// The only level of the base's kind that the words before tell.
  private func only(_ base: Int, _ list: ChangeList, _ isBare: Bool) -> Int? {
    let before = levels.all(list).filter {
      $0 < base && !levels.isPast($0) && sentence[$0].bracket == 0 && names.areOfOneKind($0, base)
        && sentence[$0].approximation == .exact && names.areOne(base, $0)
    }
    let named = names.ofOneRate(before, as: base).filter { names.speaks(of: [$0], head: list.head, isBare: isBare) }
    return named.count == 1 ? named[0] : nil
  }

  /// A word says that it is over, or it stands in brackets behind a year of its own, or behind "so với".
  func isToldAsPast(_ base: Int) -> Bool {
    let words = PastWords(line: line, index: base)
    if levels.isPast(base) || words.isBefore { return true }
    guard sentence[base].bracket != 0 else { return isYearBefore(base) }
    // "So với năm 2023 (kết nạp 151 đồng chí)"
    let opening = words.lead.lowerBound - 1
    let start = sentence.sentence.tokens.lowerBound
    let before = max(start, opening - 8)..<max(start, opening)
    if ListWords(line: line).has(Self.compared, in: before), sentence[base].sentence == stated.sentence { return true }
    return line.mentions(in: words.lead).contains {
      if case .date(let date) = $0.kind { date.month == nil && date.year != nil } else { false }
    }
  }

  /// "năm 2025 … 5,8 tỷ đồng, trong khi năm 2024 là 11,3 tỷ đồng, giảm 48,7%"
  private func isYearBefore(_ base: Int) -> Bool {
    guard isNextTo(base), let own = PastWords(line: line, index: base).ownYear,
      case .year(let now) = sentence[base - 1].time
    else { return false }
    return own < now
  }

  private func answersBase(_ base: Int) -> Bool {
    let run = StateRun(levels: [base], time: sentence[base].time, isPast: true)
    return answers(run, stated.comparison, stated.comparisonTime)
  }

  // MARK: Over several years

  /// "năm 2022 là 84,6%, năm 2023 là 87,2%, năm 2024 là 90,1%. Qua hai năm, chỉ số này tăng 5,5 điểm": the last of
  /// them, and the one so many years before.
  func spanned(_ runs: [StateRun]) -> (StateRun, StateRun)? {
    guard let years = spannedYears(), let last = runs.last, case .year(let now) = last.time else { return nil }
    let dated = runs.filter { if case .year(let year) = $0.time { year <= now } else { false } }
    let firsts = dated.filter { $0.time == .year(now - years) }
    guard dated.count == runs.count, firsts.count == 1, runs.count(where: { $0.time == last.time }) == 1 else {
      return nil
    }
    return (firsts[0], last)
  }

  /// "sau hai năm", "qua 3 năm": right before the change.
  private func spannedYears() -> Int? {
    let end = stated.tokens.lowerBound
    let start = max(sentence.sentence.tokens.lowerBound, end - 14)
    guard start + 2 < end else { return nil }
    for token in start..<end - 2 where Self.spans.contains(line.tokens[token].word) {
      guard line.tokens[token + 2].word == Lexicon.year else { continue }
      let number = line.tokens[token + 1]
      if let years = Self.numbers[number.word], number.isWord { return years }
      if number.isNumber, let years = Int(line.text(token + 1..<token + 2)), years > 1, years < 10 { return years }
    }
    return nil
  }

  private static let compared = Word.phrase("so với")
  private static let spans = LineReader.words("sau qua trong")
  private static let numbers: [Word: Int] = [
    Word("hai"): 2, Word("ba"): 3, Word("bốn"): 4, Word("năm"): 5,
  ]
}
