import Figures

/// Whether the words before a figure say that it is the total of what was told, and how plainly.
struct TotalLead {
  enum Kind {
    /// tổng cộng, tính chung, cả hai đợt: what was just told is added up.
    case adding
    /// tổng số, toàn: a total, perhaps of more than was told.
    case plain
    /// lũy kế, đến nay: of a longer time.
    case cumulative
  }

  let sentence: SentenceView
  let index: Int
  private var line: LineView { sentence.line }
  private var words: ListWords { ListWords(line: line) }
  private var start: Int { line.sentences[line.figures[index].sentence].tokens.lowerBound }
  private var first: Int { line.sentences[line.figures[index].sentence].figures.lowerBound }

  var kind: Kind? {
    if let own = kind(before: index) { return own }
    // "tính chung là 68 tổ chức đảng và 182 đảng viên": the second goes with the first.
    guard index > first, goesWith(index - 1) else { return nil }
    return kind(before: index - 1)
  }

  /// The number of parts that the words name: "cả hai đợt", "4 năm".
  var count: Int? {
    let figures = (max(first, index - 3)..<index).map { line.figures[$0] }
    guard
      let named = figures.last(where: { figure in
        (figure.isSpelled || figure.isDuration) && figure.upper == nil && figure.decimals == 0
          && words.hasAny(Self.totals, in: max(start, figure.tokens.lowerBound - 6)..<figure.tokens.lowerBound)
      }), named.value.scale == 0, (2...12).contains(named.value.coefficient)
    else { return nil }
    return Int(named.value.coefficient)
  }

  /// "tổng vốn cấp mới và tăng thêm": the words name the two parts that are added.
  var namesBoth: Bool {
    let gap = gap(before: index)
    guard let and = gap.last(where: { line.tokens[$0].word == Self.and }) else { return false }
    return words.areApart(gap.lowerBound..<and, and + 1..<gap.upperBound)
  }

  /// The months that the words name: "lũy kế 9 tháng".
  var months: Int? {
    let span = (max(first, index - 3)..<index).last { line.figures[$0].isDuration && line.figures[$0].upper == nil }
    guard let span, line.figures[span].noun.first == Lexicon.month, line.figures[span].value.scale == 0 else {
      return nil
    }
    return Int(line.figures[span].value.coefficient)
  }

  /// What is told together: đợt of "cả hai đợt", where its number is told.
  var together: Word? {
    let figures = (max(first, index - 3)..<index).map { line.figures[$0] }
    return figures.last {
      $0.isSpelled && words.has(Self.both, in: max(start, $0.tokens.lowerBound - 1)..<$0.tokens.lowerBound)
    }?
    .noun.first
  }

  private func kind(before index: Int) -> Kind? {
    let gap = gap(before: index)
    guard gap.contains(where: { isTotal($0) }), !isOwn(index, gap) else { return nil }
    guard gap.contains(where: { isRunning($0) }) else {
      // "…, 75 hồ sơ xây dựng, tổng 1.000 hồ sơ"
      if let last = gap.last, line.tokens[last].word == Self.sum, index > first { return .adding }
      return Self.adding.occur(in: line, gap) ? .adding : .plain
    }
    // "nhận mới 4.131, tồn kỳ trước 2.171, lũy kế 6.302": what was there and what came.
    let recent = max(start, gap.lowerBound - 60)..<max(start, gap.lowerBound)
    return words.hasAny(Self.carried, in: recent) && words.hasAny(Self.fresh, in: recent) ? .plain : .cumulative
  }

  /// tổng, toàn, cả; but not "tổng hợp", "tổng kết", "Tổng công ty".
  private func isTotal(_ token: Int) -> Bool {
    guard line.tokens[token].isWord, Self.totals.contains(line.tokens[token].word) else { return false }
    return line.tokens[token].word != Self.sum || token + 1 >= line.tokens.count
      || !Self.compounds.contains(line.tokens[token + 1].word)
  }
  private static let compounds = LineReader.words("hợp kết công cục đài liên thể")

  /// "9 dự án với tổng vốn 214,6 triệu USD": the total of those nine alone.
  private func isOwn(_ index: Int, _ gap: Range<Int>) -> Bool {
    if index > first, isRightBehindWith(gap) { return true }
    guard index > first, line.figures[index].unit != nil, line.figures[index - 1].isCount,
      line.figures[index - 1].bracket == line.figures[index].bracket
    else { return false }
    if line.tokens[gap].contains(where: { $0.word == Self.with }), !line.hasMark(",", in: gap) { return true }
    // "5 lượt dự án điều chỉnh tăng vốn, tổng vốn tăng thêm 38,5 triệu USD"
    // … but "cả hai đợt 1.055 lao động, tổng kinh phí 2,11 tỷ đồng" goes on with both.
    return kind(before: index - 1) == nil && gap.count <= 12 && !Self.adding.occur(in: line, gap)
      && line.hasMark(",", in: gap)
  }

  /// "37 dự án (21 FDI và 16 DDI) với tổng vốn 318,45 triệu USD": of what stands before it.
  private func isRightBehindWith(_ gap: Range<Int>) -> Bool {
    guard line.figures[index].unit != nil, !Self.adding.occur(in: line, gap) else { return false }
    return zip(gap, gap.dropFirst()).contains {
      line.tokens[$0].word == Self.with && line.tokens[$1].word == Self.sum
    }
  }

  /// lũy kế, đến nay, từ đầu năm; but not "6 tháng đầu năm".
  private func isRunning(_ token: Int) -> Bool {
    guard line.tokens[token].isWord, Self.running.contains(line.tokens[token].word) else { return false }
    return line.tokens[token].word != Self.start || token == 0 || !Self.spans.contains(line.tokens[token - 1].word)
  }

  private func gap(before index: Int) -> Range<Int> {
    // "Cả hai đợt đã hỗ trợ 1.055": a number in words or a length of time is passed over.
    var before = index - 1
    while before >= first, line.figures[before].isSpelled || line.figures[before].isDuration { before -= 1 }
    let from = before >= first ? line.figures[before].tokens.upperBound : start
    let end = line.figures[index].tokens.lowerBound
    return max(from, end - 24)..<max(from, end)
  }

  private func goesWith(_ other: Int) -> Bool {
    let figure = line.figures[other]
    let from = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    let gap = from..<max(from, line.figures[index].tokens.lowerBound)
    return (1...2).contains(gap.count) && figure.bracket == line.figures[index].bracket
      && gap.allSatisfy { line.tokens[$0].isMark(",") || Self.joining.contains(line.tokens[$0].word) }
  }

  private static let and = Word("và")
  private static let both = Word.phrase("cả")
  private static let sum = Word("tổng")
  private static let with = Word("với")
  private static let start = Word("đầu")
  private static let spans = LineReader.words("tháng năm quý ngày tuần")
  private static let joining = LineReader.words("và với cùng")
  private static let carried = LineReader.words("tồn trước")
  private static let fresh = LineReader.words("mới")
  private static let totals = LineReader.words("tổng cộng toàn cả chung lũy")
  private static let running = LineReader.words("lũy kế nay đầu hiện")
  private static let adding = PhraseSet([
    "tổng cộng", "cộng chung", "tính chung", "gộp chung", "cộng lại", "cộng", "cả hai", "cả ba", "cả bốn", "cả năm đợt",
    "như vậy",
  ])
}
