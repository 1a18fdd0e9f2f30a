/// Where a list of parts begins in a sentence, and what opens it.
struct PartList {
  enum Opening {
    /// gồm, bao gồm, chia ra, với các hình thức: nothing is left out.
    case closed
    /// trong đó, cụ thể, a colon: the main parts, or all.
    case open
    case bracket
  }

  /// The first figure after what opens it.
  var first: Int
  var opening: Opening
  /// The token that opens it.
  var token: Int
}

/// Finds the lists of a sentence.
struct PartListFinder {
  let sentence: SentenceView
  private var line: LineView { sentence.line }

  /// No sentence that anyone reads opens more lists than that.
  private static let limit = 100

  func lists() -> [PartList] { Array(lists(in: sentence.range).prefix(Self.limit)) }

  /// The lists whose first figure lies in `range`.
  func lists(in range: Range<Int>) -> [PartList] {
    var lists: [PartList] = []
    var start = sentence.sentence.tokens.lowerBound
    if range.lowerBound > sentence.range.lowerBound { start = sentence[range.lowerBound - 1].tokens.upperBound }
    for index in range {
      let figure = sentence[index]
      let gap = start..<max(start, figure.tokens.lowerBound)
      start = figure.tokens.upperBound
      if var list = opening(of: index, gap) {
        // "…: 30 năm tuổi Đảng 24 đảng viên": the first amount is the first part.
        let near = index..<min(index + 3, sentence.range.upperBound)
        list.first = near.first { Terms.isTerm(sentence[$0]) && sentence[$0].bracket == figure.bracket } ?? index
        lists.append(list)
      }
    }
    return lists
  }

  private func opening(of index: Int, _ gap: Range<Int>) -> PartList? {
    let figure = sentence[index]
    // "Phân theo cấp, trong 20 đề án có 4 đề án …, 16 đề án …": what the list is of, told again; its parts follow.
    if isWithin(index), Terms.isTerm(figure), index + 1 < sentence.range.upperBound, isWithinList(index) { return nil }
    for lead in figure.leads.reversed() where lead.cue == .consistsOf || lead.cue == .including {
      if isInClosedBracket(lead.token, before: figure) { continue }
      let word = line.tokens[lead.token].word
      if Self.singling.contains(word) { return nil }
      // "chia làm 3 khối: …": how many parts there are, and none of them.
      if Self.making.contains(line.tokens[lead.end - 1].word) { return nil }
      let isClosed = Self.closing.contains(word) || lead.cue == .consistsOf && isToldInFull(index)
      return PartList(first: index, opening: isClosed ? .closed : .open, token: lead.token)
    }
    var bracketAt: Int?
    for token in gap.reversed() where line.tokens[token].kind == .mark {
      // "(nam: 383, nữ: 405)": the colon belongs to the label.
      if line.tokens[token].isMark(":"), token + 1 == figure.tokens.lowerBound, figure.bracket != 0,
        line.hasMark("(", in: gap)
      {
        continue
      }
      if line.tokens[token].isMark(":"), isInClosedBracket(token, before: figure) { continue }
      if line.tokens[token].isMark(":") {
        let isForms = token > 1 && Self.forms.contains(line.tokens[token - 1].word) || isToldInFull(index)
        return PartList(first: index, opening: isForms ? .closed : .open, token: token)
      }
      if line.tokens[token].isMark("(") { bracketAt = token }
    }
    if let bracketAt, figure.bracket != 0 { return PartList(first: index, opening: .bracket, token: bracketAt) }
    // Trong tổng số 56 doanh nghiệp có 21 …
    if index > sentence.range.lowerBound, !sentence[index - 1].isDuration, isWithin(index - 1), Terms.isTerm(figure) {
      let told = max(gap.lowerBound, line.figures[index - 1].nounTokens.upperBound)
      return PartList(
        first: index, opening: isWithinList(index - 1) ? .closed : .open,
        token: min(told, max(gap.lowerBound, figure.tokens.lowerBound - 1)))
    }
    return nil
  }

  /// Whether words that open a list stand before "trong N": "Phân theo cấp, trong 20 đề án có 4 đề án …".
  private func isWithinList(_ index: Int) -> Bool {
    sentence[index].leads.contains { $0.cue == .consistsOf && Self.dividing.contains(line.tokens[$0.token].word) }
  }

  /// "5 xã đạt 19 tiêu chí (gồm các xã: Ea Kly, …); 3 xã đạt 15 tiêu chí": the bracket is closed, and so is its list.
  private func isInClosedBracket(_ token: Int, before figure: Figure) -> Bool {
    let way = token + 1..<max(token + 1, figure.tokens.lowerBound)
    return way.first { line.tokens[$0].isMark("(") || line.tokens[$0].isMark(")") }.map { line.tokens[$0].isMark(")") }
      ?? false
  }

  /// "Ban Thường vụ gồm chín đồng chí: …": what the colon opens is what it consists of.
  private func isToldInFull(_ index: Int) -> Bool {
    index > sentence.range.lowerBound
      && sentence[index - 1].leads.contains {
        $0.cue == .consistsOf && Self.closing.contains(line.tokens[$0.token].word)
      }
  }

  /// Trong tổng số N, trong N, trong số N
  func isWithin(_ index: Int) -> Bool {
    var token = sentence[index].tokens.lowerBound - 1
    for _ in 0..<3 {
      guard token >= 0, line.tokens[token].isWord else { return false }
      if line.tokens[token].word == Self.within { return true }
      guard Self.ofNumber.contains(line.tokens[token].word) else { return false }
      token -= 1
    }
    return false
  }

  /// Where the list ends: its closing bracket, the sentence's end, or a figure told as another total.
  func end(of list: PartList) -> Int {
    var index = list.first
    let limit = min(sentence.range.upperBound, list.first + Terms.window)
    let bracket = sentence[list.first].bracket
    while index < limit {
      if list.opening == .bracket, sentence[index].bracket != bracket { break }
      if index > list.first, isBesides(index) { break }
      index += 1
    }
    return index
  }

  /// "…; ngoài ra có 29 lượt điều chỉnh": something else is told.
  private func isBesides(_ index: Int) -> Bool {
    let gap = sentence.between(index - 1, index)
    return gap.dropLast().contains {
      line.tokens[$0].isMark(";") && Self.besides.contains(line.tokens[$0 + 1].word)
    }
  }

  /// "…, nâng tổng số lên 394 dự án": what there is now.
  func isRaised(_ index: Int) -> Bool {
    let gap = sentence.between(index - 1, index)
    return gap.dropLast(2).contains {
      (line.tokens[$0].isMark(",") || line.tokens[$0].isMark(";")) && Self.raising.contains(line.tokens[$0 + 1].word)
        && line.tokens[$0 + 2].word == Self.all
    }
  }

  private static let raising = set("nâng đưa")
  private static let all = Word("tổng")
  private static let besides = set("ngoài đồng bên")
  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let singling = set("riêng")
  private static let closing = set("gồm bao chia phân")
  private static let making = set("làm")
  private static let dividing = set("chia phân")
  private static let forms = set("thức")
  private static let within = Word("trong")
  private static let ofNumber = set("tổng số")
}
