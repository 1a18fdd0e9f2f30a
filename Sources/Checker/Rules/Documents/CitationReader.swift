/// Finds the citations of a line.
struct CitationReader {
  let line: LineView
  /// Sentences in the lines before.
  let sentencesBefore: Int

  func citations() -> [Citation] {
    var found: [Citation] = []
    var sentence = 0
    for (index, mention) in line.mentions.enumerated() {
      guard case .reference(let reference) = mention.kind, let kind = Self.kind(of: reference) else { continue }
      while sentence < line.sentences.count - 1, line.sentences[sentence].tokens.upperBound <= mention.tokens.lowerBound
      {
        sentence += 1
      }
      found.append(citation(reference, kind, index, line.sentences[sentence].tokens, sentence))
    }
    return found
  }

  private func citation(
    _ reference: WrittenReference, _ kind: Word, _ index: Int, _ sentence: Range<Int>, _ number: Int
  ) -> Citation {
    let tokens = line.mentions[index].tokens
    var end = tokens.upperBound
    var date: WrittenDate?
    var dateSpot: Spot?
    if index + 1 < line.mentions.count, case .date(let written) = line.mentions[index + 1].kind, written.day != nil,
      isDated(tokens.upperBound..<line.mentions[index + 1].tokens.lowerBound)
    {
      date = written
      dateSpot = line.spot(line.mentions[index + 1].tokens)
      end = line.mentions[index + 1].tokens.upperBound
    }
    if date == nil, let (written, spot) = dateBefore(index, reference, sentence) {
      date = written
      dateSpot = spot
    }
    let (issuer, after) = issuer(from: end, before: tokens.lowerBound, until: sentence.upperBound)
    let isBehind = !issuer.isEmpty && after >= end + issuer.count
    let near = max(sentence.lowerBound, tokens.lowerBound - 12)..<min(sentence.upperBound, after + 12)
    let dayOnly = date?.year == nil ? date : nil
    if dayOnly != nil { date = nil }
    return Citation(
      kind: kind, number: reference.number, sign: reference.sign, body: reference.body, year: reference.year,
      printed: line.text(tokens), spot: line.spot(tokens), sentence: sentencesBefore + number, date: date,
      dateSpot: dateSpot, dayOnly: dayOnly, issuer: issuer,
      issuerSpot: isBehind ? line.spot(after - issuer.count..<after) : nil,
      subject: subject(from: after, until: sentence.upperBound),
      parent: parent(after: index, from: after), isContrasted: Self.contrasts.contains { has($0, in: near) },
      isNamedAbove: isNamedAbove(tokens, after),
      isWithinOther: after == end || isWithinOther(tokens.lowerBound, reference, sentence))
  }

  private func isDated(_ between: Range<Int>) -> Bool {
    between.count <= 2 && between.allSatisfy { line.tokens[$0].word == Lexicon.day || line.tokens[$0].isMark(",") }
  }

  /// "của Ban Thường vụ Thành ủy" behind; "Thành ủy Đà Nẵng đã ban hành" before is left to ``issuerBefore(_:)``.
  private func issuer(from start: Int, before number: Int, until limit: Int) -> (words: [Word], end: Int) {
    var index = start
    if index < limit, line.tokens[index].isMark(",") { index += 1 }
    guard index < limit, line.tokens[index].word == Self.of else { return (issuerBefore(number), start) }
    index += 1
    var words: [Word] = []
    while index < limit, words.count < 7, line.tokens[index].isWord,
      line.tokens[index].isCapital || Self.issuerWords.contains(line.tokens[index].word)
        || !words.isEmpty && line.tokens[index].word == Self.all && index + 1 < limit
          && line.tokens[index + 1].isCapital
    {
      words.append(line.tokens[index].word)
      index += 1
    }
    return (words, index)
  }

  /// "Thành ủy Đà Nẵng đã ban hành Chương trình số 36": the capitals before the verb.
  private func issuerBefore(_ number: Int) -> [Word] {
    var index = number
    let limit = max(0, number - 8)
    while index > limit,
      !(line.tokens[index - 1].word == Self.issued && index > 1 && line.tokens[index - 2].word == Self.board)
    {
      guard line.tokens[index - 1].isWord else { return [] }
      index -= 1
    }
    guard index > limit else { return [] }
    index -= 2
    while index > 0, Self.auxiliaries.contains(line.tokens[index - 1].word) { index -= 1 }
    let end = index
    while index > 0, end - index < 7, line.tokens[index - 1].isWord,
      line.tokens[index - 1].isCapital || Self.issuerWords.contains(line.tokens[index - 1].word)
    {
      index -= 1
    }
    return line.tokens[index..<end].map(\.word)
  }

  private func subject(from start: Int, until limit: Int) -> [Word] {
    var index = start
    while index < limit, index < start + 3, line.tokens[index].isMark(",") || line.tokens[index].isMark("\"") {
      index += 1
    }
    guard index < limit, line.tokens[index].word == Self.about else { return [] }
    var words: [Word] = []
    for token in line.tokens[index + 1..<limit].prefix(12) where words.count < 6 {
      // "về phát triển đảng viên, các chi bộ …": the sentence goes on behind the comma.
      if !token.isWord, words.count >= 3 { break }
      if token.isWord, token.word != Self.about { words.append(token.word) }
    }
    return words
  }

  /// "… thực hiện Nghị quyết 45": the next document, when nothing but such words parts the two.
  private func parent(after index: Int, from start: Int) -> Citation.Parent? {
    guard
      let next = line.mentions[(index + 1)...].prefix(3).first(where: {
        if case .reference = $0.kind { true } else { false }
      }),
      case .reference(let reference) = next.kind, let kind = Self.kind(of: reference), start < next.tokens.lowerBound
    else { return nil }
    let between = start..<next.tokens.lowerBound
    guard between.count <= 8, between.allSatisfy({ line.tokens[$0].isWord }), has(Self.carryOut, in: between) else {
      return nil
    }
    return Citation.Parent(kind: kind, number: reference.number)
  }

  func has(_ phrase: [Word], in range: Range<Int>) -> Bool {
    range.contains { start in
      start + phrase.count <= range.upperBound
        && phrase.indices.allSatisfy { line.tokens[start + $0].word == phrase[$0] }
    }
  }

  private static let of = Word("của")
  /// Đảng ủy các KCN
  private static let all = Word("các")
  private static let about = Word("về")
  static let board = Word("ban")
  static let issued = Word("hành")
  private static let carryOut = Word.phrase("thực hiện")
  private static let contrasts = [
    "thay thế", "khóa trước", "nhiệm kỳ trước", "sửa đổi", "bổ sung", "thay cho", "bãi bỏ",
  ].map(Word.phrase)
  private static let auxiliaries = LineReader.words("đã vừa cũng mới tiếp tục")
}
