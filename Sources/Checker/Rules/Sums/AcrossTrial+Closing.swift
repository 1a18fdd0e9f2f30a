import Figures

/// A total told right behind the things it adds up.
extension AcrossTrial {
  /// "khen 36 tập thể và 94 cá nhân, tổng số 130 điển hình", "thu 12 tỷ, chi 9 tỷ, cộng 21 tỷ": what stands before the
  /// comma is what is
  /// added, whatever it is called.
  func closing() -> Draft? {
    let gap = GapWords(line: line, index: total).own
    let start =
      gap.first.map { line.tokens[$0].word == Self.with ? gap.lowerBound + 1 : gap.lowerBound } ?? gap.lowerBound
    guard gap.count <= 5, gap.lowerBound > 0, line.tokens[gap.lowerBound - 1].kind == .mark,
      let lead = Self.closings.first(where: { words.has($0, in: start..<min(gap.upperBound, start + $0.count)) })
    else { return nil }
    let parts = items()
    guard parts.count > 1 else { return nil }
    if agrees(parts) { return draft(parts, nil, .sure) }
    let figures = parts.map { line.figures[$0] } + [sentence[total]]
    let range = figures[0].tokens.lowerBound..<sentence[total].tokens.lowerBound
    let isOneKind = parts.allSatisfy { terms.fit($0, to: total) >= .bare }
    let isAdded = lead.contains(Self.sum)
    guard figures.allSatisfy({ $0.approximation == .exact && $0.upper == nil }),
      isAdded || !isOneKind || !words.overlaps(in: range), !words.leavesOut(in: range),
      !match.agreesOtherwise(parts, total: total)
    else { return nil }
    let isSmall = isOneKind && sentence[total].isCount && sentence[total].value < ExactDecimal(100)
    guard match.isNear(parts, total: total, within: isSmall ? 70 : 30) || isOneKind && isTooSmall(parts) else {
      return nil
    }
    var draft = draft(parts, .inconsistent, .sure)
    draft.isAddedUp = true
    if isOneKind {
      draft.instead = SuspectParts(sentence: sentence, rule: rule, total: total, parts: parts).drafts()
    }
    return draft
  }

  /// "2 dự án FDI và 5 dự án trong nước, tổng cộng 4 dự án": less than the larger of a few, or no more than it.
  private func isTooSmall(_ parts: [Int]) -> Bool {
    guard let whole = sentence[total].magnitude, sentence[total].isCount, whole < ExactDecimal(100) else {
      return false
    }
    return parts.contains { (line.figures[$0].magnitude ?? .zero) >= whole }
      && parts.allSatisfy { terms.fit($0, to: total) == .sure && line.figures[$0].value <= ExactDecimal(100) }
  }

  /// "Quý I có 64 hội viên, quý II có 72 hội viên, đưa tổng số lên 152": what there was before is not told, and parts that are
  /// less come near it by chance.
  func isRaisedByThem(_ parts: [Int]) -> Bool {
    let end = sentence[total].tokens.lowerBound
    let start = max(sentence.sentence.tokens.lowerBound, end - 12)
    guard let verb = (start..<end).last(where: { Self.raising.contains(line.tokens[$0].word) }),
      words.hasAny(Self.reaching, in: verb..<end),
      !RaisedTotal.periods.contains(where: { words.has($0, in: verb..<end) }),
      let sum = terms.sum(parts[...], total: total),
      let whole = sentence[total].bounds()
    else { return false }
    return sum.upper < whole.lower
  }

  private static let raising = LineReader.words("đưa nâng")
  private static let reaching = LineReader.words("lên thành")

  private var words: ListWords { ListWords(line: line) }

  /// The enumeration that ends right before the total. Its items are named alike: each before its number, or none but
  /// the first, which
  /// the verb of the whole stands before.
  private func items() -> [Int] {
    var parts: [Int] = []
    let low = max(sentence.range.lowerBound, total - Terms.window)
    if let bracketed = bracketedItems(low) { return bracketed }
    for index in (low..<total).reversed() {
      let figure = line.figures[index]
      // "93 dự án với vốn 41.260 tỷ đồng và 58 dự án …": what a thing costs, or its share, stands between.
      if figure.bracket > sentence[total].bracket || !Terms.isAmount(figure) && !figure.isDuration { continue }
      if (figure.unit != nil) != (sentence[total].unit != nil) || isYear(figure) { continue }
      guard isAddable(index), parts.isEmpty || isEnumerated(index, before: parts[0]) else { break }
      let isHeaded = isLed(index)
      if let next = parts.first, !isHeaded, isLed(parts.last!), isLed(next) { break }
      parts.insert(index, at: 0)
      let isOpening =
        figure.leads.contains { [.consistsOf, .including, .respectively].contains($0.cue) }
        || line.hasMark(":", in: GapWords(line: line, index: index).range())
      if isOpening || isHeaded && parts.count > 1 && !isLed(parts[parts.count - 1]) { break }
    }
    return parts
  }

  /// "Chi bộ A (5 đảng viên) và Chi bộ B (7 đảng viên), tổng số 12 đảng viên": each alone in the brackets behind a name.
  private func bracketedItems(_ low: Int) -> [Int]? {
    guard sentence[total].bracket == 0 else { return nil }
    var parts: [Int] = []
    for index in (low..<total).reversed() {
      let figure = line.figures[index]
      let open = figure.tokens.lowerBound - 1
      guard figure.bracket != 0, open > 0, line.tokens[open].isMark("("), line.tokens[open - 1].isWord,
        terms.fit(index, to: total) == .sure, Terms.isTerm(figure), figure.whole == nil,
        GapWords(line: line, index: index).range().contains(where: { line.tokens[$0].isCapital })
      else { break }
      parts.insert(index, at: 0)
    }
    return parts.count > 1 && parts.last == total - 1 ? parts : nil
  }

  /// "2023 là 118, 2024 là 127": the years of the items.
  private func isYear(_ figure: Figure) -> Bool {
    figure.isCount && figure.noun.isEmpty && figure.value >= ExactDecimal(1945) && figure.value <= ExactDecimal(2060)
      && line.tokens[figure.number.lowerBound].end - line.tokens[figure.number.lowerBound].start == 4
      && figure.tokens.upperBound < line.tokens.count && line.tokens[figure.tokens.upperBound].word == Self.being
  }

  /// Whether words of its own stand before the number.
  private func isLed(_ index: Int) -> Bool {
    let own = GapWords(line: line, index: index).own
    // "42 bằng khen của tỉnh và 115 giấy khen": what stands before "và" names the one before.
    let start = own.last { Self.joining.contains(line.tokens[$0].word) }.map { $0 + 1 } ?? own.lowerBound
    return (start..<own.upperBound).contains { line.tokens[$0].isWord }
  }

  private func isAddable(_ index: Int) -> Bool {
    let figure = line.figures[index]
    let isLast = figure.role == .remaining && index + 1 == total
    guard figure.bracket == sentence[total].bracket, figure.whole == nil,
      isLast || [.level, .part].contains(figure.role),
      figure.comparison == .none, Terms.isTerm(figure), !terms.isGrade(index), !figure.isSpelled,
      TotalLead(sentence: sentence, index: index).kind == nil
    else { return false }
    return sentence[total].unit == nil ? figure.isCount : terms.fit(index, to: total) >= .bare
  }

  private func isEnumerated(_ index: Int, before next: Int) -> Bool {
    let gap = sentence.between(index, next)
    return line.hasMark(",", in: gap) || line.hasMark(";", in: gap)
      || gap.contains { Self.joining.contains(line.tokens[$0].word) }
  }

  private static let with = Word("với")
  private static let sum = Word("cộng")
  private static let being = Word("là")
  private static let joining = LineReader.words("và cùng")
  private static let closings = [
    "tổng cộng", "tổng số", "cộng chung", "cộng lại", "cộng là", "cộng đủ", "tính chung", "cộng", "tổng",
  ].map(Word.phrase)
}
