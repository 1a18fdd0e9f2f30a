import Figures

/// "KCN Hòa Tân có diện tích 286 ha … KCN Hòa Tân rộng 268 ha": what one thing of a name measures, wherever in the text it is
/// said.
struct NamedMeasures {
  /// A measure as it was printed first.
  private struct Known {
    var figure: Figure
    var part: Draft.Part
    var printed: String
  }

  private struct Key: Hashable {
    var name: [Word]
    var attribute: [Word]
    var unit: MeasureUnit?
    var rates: [Figure.Rate]
    /// 200 ha đất công nghiệp is not 200 ha.
    var tail: Word
  }

  private var known: [Key: Known] = [:]
  /// The last thing that was measured so, and where: "Với quy mô 286 ha, đây là khu …" goes on about it.
  private var latest: [[Word]: (key: Key, block: Int)] = [:]

  /// Figures of a line that are looked at.
  private static let most = 200

  mutating func read(_ line: LineView, _ rule: RuleDescription, _ drafts: inout [Draft]) {
    for index in line.figures.indices.prefix(Self.most) {
      let figure = line.figures[index]
      guard isMeasure(figure), let (key, isNamed) = key(index, line) else { continue }
      if isNamed { latest[key.attribute] = (key, line.block) }
      let mine = Known(figure: figure, part: line.part(figure), printed: Writing.printed(figure, line))
      guard let first = known[key] else {
        known[key] = mine
        continue
      }
      guard let verdict = Self.verdict(first.figure, figure),
        isNamed || verdict == .consistent || Restatement.isSwapped(first.figure.value, figure.value)
      else { continue }
      drafts.append(
        RestatedRule.draft(
          (first.part, first.printed), (mine.part, mine.printed), verdict,
          slip: Slip(printed: figure.value, right: first.figure.value)))
    }
  }

  private func isMeasure(_ figure: Figure) -> Bool {
    guard figure.upper == nil, figure.whole == nil, figure.approximation == .exact, !figure.isDuration,
      [.level, .total, .to].contains(figure.role), let unit = figure.unit
    else { return false }
    if case .physical = unit { return true }
    return unit.isMoney
  }

  private static func verdict(_ first: Figure, _ again: Figure) -> Verdict? {
    guard let mine = again.bounds(), let its = first.bounds() else { return nil }
    if mine.overlaps(its.lower, its.upper) { return .consistent }
    guard first.time == again.time || first.time == .none || again.time == .none, first.exponent == again.exponent,
      first.decimals == again.decimals
    else { return nil }
    return Slip.isTelling(printed: again.value, right: first.value) ? .inconsistent : .unverifiable
  }

  // MARK: Whose and what

  /// Nil where nothing is named; otherwise whether it is named in the sentence itself.
  private func key(_ index: Int, _ line: LineView) -> (Key, isNamed: Bool)? {
    let figure = line.figures[index]
    let sentence = line.sentences[figure.sentence].tokens
    let end = figure.tokens.lowerBound
    let start = max(sentence.lowerBound, end - 40)
    var at = end
    while at > start, end - at < 3, Self.joining.contains(line.tokens[at - 1].word) { at -= 1 }
    guard let attribute = attribute(endingAt: at, from: start, line) else { return nil }
    let after = figure.tokens.upperBound
    let tail: Word =
      after < sentence.upperBound && line.tokens[after].isWord
        && !FactWords.fillers.contains(line.tokens[after].word) ? line.tokens[after].word : .none
    if attribute.start == sentence.lowerBound + 1, line.tokens[sentence.lowerBound].word == Self.with,
      let last = latest[attribute.words], line.block - last.block <= 2
    {
      let key = Key(
        name: last.key.name, attribute: attribute.words, unit: figure.unit, rates: figure.rates, tail: tail)
      return (key, false)
    }
    guard let name = name(before: attribute.start, from: start, line) else { return nil }
    let between = name.end..<attribute.start
    guard between.count <= 24, isBare(between, line),
      !(name.end..<end).contains(where: { line.tokens[$0].isMark(";") })
    else { return nil }
    return (Key(name: name.words, attribute: attribute.words, unit: figure.unit, rates: figure.rates, tail: tail), true)
  }

  /// diện tích, rộng; công suất; dài; tổng vốn đầu tư
  private func attribute(endingAt end: Int, from start: Int, _ line: LineView) -> (words: [Word], start: Int)? {
    for (kind, phrases) in Self.attributes {
      for phrase in phrases where end - phrase.count >= start {
        let first = end - phrase.count
        if phrase.indices.allSatisfy({ line.tokens[first + $0].word == phrase[$0] }) { return (kind, first) }
      }
    }
    return nil
  }

  /// The last proper name before, with the word it stands behind: vụ Nam Hòa, KCN Hòa Tân.
  private func name(before end: Int, from start: Int, _ line: LineView) -> (words: [Word], end: Int)? {
    var last = end
    let papers = papers(in: start..<end, line)
    while last > start, !isNamed(last - 1, line) || papers.contains(where: { $0.contains(last - 1) }) { last -= 1 }
    var first = last
    while first > start, isNamed(first - 1, line) { first -= 1 }
    // The capital that opens a sentence names nothing.
    guard last - first >= 2, line.mentions(in: first..<last).isEmpty, !isPlace(first, from: start, line) else {
      return nil
    }
    var words = line.tokens[first..<last].map(\.word)
    if !line.tokens[first].isAcronym {
      guard first > start, line.tokens[first - 1].isWord else { return nil }
      words.insert(line.tokens[first - 1].word, at: 0)
    }
    return (words, last)
  }

  /// "dự án tại KCN Hòa Tân với diện tích 12 ha", "của Công ty Sao Mai": the measure is that of something there, or owned.
  private func isPlace(_ first: Int, from start: Int, _ line: LineView) -> Bool {
    let before = (start..<first).suffix(8).reversed().prefix { line.tokens[$0].isWord }
    return before.contains { Self.locating.contains(line.tokens[$0].word) }
      || first > start && Self.owners.contains(line.tokens[first - 1].word)
  }

  /// Whether nothing but words of being and founding stands between a name and its measure.
  private func isBare(_ between: Range<Int>, _ line: LineView) -> Bool {
    let papers = papers(in: between, line)
    return between.allSatisfy { token in
      !line.tokens[token].isWord || Self.being.contains(line.tokens[token].word)
        || papers.contains { $0.contains(token) }
    }
  }

  /// Quyết định số 12/QĐ-UBND: documents, which have capitals too.
  private func papers(in range: Range<Int>, _ line: LineView) -> [Range<Int>] {
    line.mentions(in: range).compactMap { mention in
      guard case .reference(let paper) = mention.kind else { return nil }
      return max(0, mention.tokens.lowerBound - paper.type.count - 1)..<mention.tokens.upperBound
    }
  }

  private func isNamed(_ token: Int, _ line: LineView) -> Bool {
    line.tokens[token].isWord && line.tokens[token].isCapital && line.tokens[token].word != .none
  }

  private static let with = Word("với")
  private static let attributes: [([Word], [[Word]])] = [
    ["diện tích", "rộng", "tổng diện tích", "quy mô", "diện tích tự nhiên", "diện tích quy hoạch"],
    ["công suất", "công suất thiết kế", "tổng công suất"], ["dài", "chiều dài", "tổng chiều dài"],
    ["tổng mức đầu tư", "tổng vốn đầu tư", "vốn đầu tư"], ["vốn điều lệ"], ["vốn đăng ký", "tổng vốn đăng ký"],
  ].map { names in
    let phrases = names.map(Word.phrase)
    return (phrases[0], phrases.sorted { $0.count > $1.count })
  }
  private static let joining = LineReader.words("là đạt")
  private static let locating = LineReader.words("tại ở trong thuộc vào của trên do bởi đến thêm")
  /// Công ty, tập đoàn, đảng bộ: they have many sites.
  private static let owners = LineReader.words("ty đoàn nghiệp bộ CP TNHH")
  private static let being = LineReader.words(
    "có với được là hiện nay thành lập phê duyệt theo quyết định số ngày tháng năm của UBND tỉnh thủ tướng chính phủ đã "
      + "vừa mới tổng")
}
