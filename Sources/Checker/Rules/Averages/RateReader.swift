/// Finds what a figure is said for one of.
struct RateReader {
  let line: LineView
  private static let reach = 16

  /// The tokens before a figure that are its own: back to the figure before, a semicolon, a bracket, a full stop.
  func lead(_ index: Int, crossesCommas: Bool = true) -> Range<Int> {
    let figure = line.figures[index]
    let end = figure.tokens.lowerBound
    let sentence = line.sentences[figure.sentence].tokens.lowerBound
    var start = max(sentence, end - Self.reach * 2)
    if index > 0, line.figures[index - 1].sentence == figure.sentence {
      let before = line.figures[index - 1]
      start = min(end, max(start, before.tokens.upperBound, before.nounTokens.upperBound))
    }
    for token in (start..<end).reversed() where line.tokens[token].kind == .mark {
      switch line.tokens[token].mark {
      case 0x3B, 0x28, 0x29, 0x3A: return token + 1..<end
      case 0x2C: if !crossesCommas { return token + 1..<end }
      default: break
      }
    }
    return start..<end
  }

  /// Nil where the figure is a plain amount.
  func reading(_ index: Int) -> RateReading? {
    line.rates.found(at: index) { ownReading(index) ?? inherited(index) }
  }

  private func ownReading(_ index: Int) -> RateReading? {
    let figure = line.figures[index]
    guard !figure.isDuration || !figure.rates.isEmpty else { return nil }
    let lead = lead(index)
    let average = isAverage(lead) || isAlsoAverage(index) || isDensity(index, lead)
    var bases = bases(after: figure)
    if bases.isEmpty { bases = before(lead, isAverage: average) }
    if bases.isEmpty, average { bases = one(after: figure) }
    guard !bases.isEmpty else { return nil }
    return RateReading(bases: bases, isAverage: average)
  }

  private func inherited(_ index: Int) -> RateReading? {
    if let raised = raised(index) { return raised }
    guard index > 0, line.figures[index - 1].sentence == line.figures[index].sentence,
      line.figures[index - 1].clause == line.figures[index].clause, line.figures[index].bracket == 0,
      bases(after: line.figures[index - 1]).isEmpty, var reading = ownReading(index - 1),
      reading.base.isTime || reading.isAverage && isJoined(index - 1, index),
      line.figures[index].rates.isEmpty, !line.figures[index].isDuration
    else { return nil }
    reading.isInherited = true
    return reading
  }

  /// "quy mô bình quân một dự án từ 18,4 lên 25,5 triệu USD": the second is of the same.
  private func raised(_ index: Int) -> RateReading? {
    guard index > 0, line.figures[index].role == .to, line.figures[index - 1].role == .from,
      line.figures[index].isLike(line.figures[index - 1]), !line.figures[index].isDuration,
      line.figures[index - 1].sentence == line.figures[index].sentence, var reading = ownReading(index - 1),
      reading.isAverage
    else { return nil }
    reading.isInherited = true
    return reading
  }

  /// "bình quân mỗi KCN có 37 dự án và 9.360 lao động": nothing but "và" between.
  private func isJoined(_ first: Int, _ second: Int) -> Bool {
    let end = max(line.figures[first].tokens.upperBound, line.figures[first].nounTokens.upperBound)
    let start = line.figures[second].tokens.lowerBound
    return end + 1 == start && line.tokens[end].word == Self.and && line.figures[second].bracket == 0
      && !line.figures[first].isLike(line.figures[second])
  }
  private static let and = Word("và")

  /// "bình quân mỗi KCN có 74 doanh nghiệp và mỗi doanh nghiệp sử dụng 250 lao động"
  private func isAlsoAverage(_ index: Int) -> Bool {
    guard index > 0, line.figures[index - 1].sentence == line.figures[index].sentence,
      line.figures[index - 1].clause == line.figures[index].clause
    else { return false }
    let things = line.figures[index - 1]
    let each = max(things.tokens.upperBound, things.nounTokens.upperBound) + 1
    let verb = each + 1 + things.noun.count
    let gap = verb..<max(verb, line.figures[index].tokens.lowerBound)
    let before = lead(index - 1)
    return !things.noun.isEmpty && verb < line.figures[index].tokens.upperBound && gap.count <= 2
      && line.tokens[each - 1].word == Self.and && line.tokens[each].word == Self.each
      && line.tokens[each + 1..<verb].map(\.word) == things.noun
      && gap.first.map { Self.having.contains(line.tokens[$0].word) } ?? true
      && isAverage(before) && before.contains { line.tokens[$0].word == Self.each }
  }

  /// "697 ha, 14.445 lao động; mật độ 20,7 lao động/ha": of that ground, and not of the ground that was let.
  private func isDensity(_ index: Int, _ lead: Range<Int>) -> Bool {
    let figure = line.figures[index]
    let end = max(figure.tokens.upperBound, figure.nounTokens.upperBound) + 2
    return lead.suffix(2).map { line.tokens[$0].word } == Self.density && end <= line.tokens.count
      && line.tokens[end - 2].isMark("/") && (end == line.tokens.count || line.tokens[end].kind == .mark)
  }
  private static let density = Word.phrase("mật độ")
  private static let having = LineReader.words("có sử tạo thu giải tuyển nộp đạt")

  func isAverage(_ lead: Range<Int>) -> Bool {
    lead.contains { token in
      token + 1 < line.tokens.count
        && (line.tokens[token].word == Self.investing && line.tokens[token + 1].word == Self.head
          || line.tokens[token].word == Self.binh && line.tokens[token + 1].word == Self.quan
          || line.tokens[token].word == Self.trung && line.tokens[token + 1].word == Self.binh)
    }
  }

  /// `/người/tháng`, `mỗi doanh nghiệp` behind the figure.
  func bases(after figure: Figure) -> [RateBase] {
    var bases: [RateBase] = []
    var at = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    while at + 1 < line.tokens.count, line.tokens[at].isMark("/"), line.tokens[at + 1].isWord {
      let words = name(from: at + 1)
      bases.append(base(words))
      at += 1 + max(1, words.count)
      // The 2 of m2.
      if at < line.tokens.count, line.tokens[at].isNumber, line.tokens[at].isGlued { at += 1 }
    }
    // "500 nghìn đồng cho mỗi người"
    if bases.isEmpty, at + 2 < line.tokens.count, line.tokens[at].word == Self.toWhom,
      line.tokens[at + 1].word == Self.each
    {
      at += 1
    }
    if bases.isEmpty, at + 1 < line.tokens.count, line.tokens[at].word == Self.each || line.tokens[at].word == Self.one,
      line.tokens[at + 1].isWord
    {
      let words = name(from: at + 1)
      if line.tokens[at].word == Self.each || base(words).isTime { bases.append(base(words)) }
    }
    return bases
  }

  /// bình quân 68 học viên một lớp
  private func one(after figure: Figure) -> [RateBase] {
    let start = figure.tokens.upperBound
    // The name of what is counted may have taken the word in.
    let end = min(line.tokens.count - 1, max(start, figure.nounTokens.upperBound) + 1)
    for token in start..<max(start, end)
    where line.tokens[token].word == Self.one && line.tokens[token + 1].isWord {
      return [base(name(from: token + 1))]
    }
    return []
  }

  /// mỗi năm, hằng tháng, bình quân một dự án, bình quân đầu người
  private func before(_ lead: Range<Int>, isAverage: Bool) -> [RateBase] {
    for token in lead.reversed() {
      let next = token + 1
      guard next < lead.upperBound else { continue }
      let word = line.tokens[token].word
      if word == Self.each || isAverage && word == Self.one && follows(token, Self.binh, Self.quan) {
        let words = name(from: next, to: lead.upperBound)
        guard !words.isEmpty else { continue }
        return [base(words)]
      }
      if Self.habitual.contains(word) {
        let base = base([line.tokens[next].word])
        if base.isTime { return [base] }
      }
      if word == Self.head, line.tokens[next].word == Self.person { return [.thing([Self.person])] }
    }
    return []
  }

  /// Whether bình quân or trung bình stands right before.
  private func follows(_ token: Int, _ first: Word, _ second: Word) -> Bool {
    guard token >= 2 else { return false }
    let words = (line.tokens[token - 2].word, line.tokens[token - 1].word)
    return words == (first, second) || words == (Self.trung, Self.binh)
  }

  private func name(from start: Int, to limit: Int? = nil) -> [Word] {
    var words: [Word] = []
    var token = start
    let end = min(line.tokens.count, start + 4, limit ?? Int.max)
    while token < end, line.tokens[token].isWord, words.isEmpty || !Lexicon.nounEnds.contains(line.tokens[token].word),
      words.isEmpty || !Self.nameEnds.contains(line.tokens[token].word)
    {
      words.append(line.tokens[token].word)
      token += 1
    }
    return words
  }

  private func base(_ words: [Word]) -> RateBase {
    switch words.first {
    case Lexicon.year: .year
    case Lexicon.quarter: .quarter
    case Lexicon.month: .month
    case Lexicon.day: .day
    default: .thing(fullName(words.first == Self.head && words.count > 1 ? Array(words.dropFirst()) : words))
    }
  }

  /// DN is doanh nghiệp, as in the names of counted things.
  private func fullName(_ words: [Word]) -> [Word] {
    guard let first = words.first, let full = Lexicon.abbreviations[first] else { return words }
    return full + words.dropFirst()
  }

  /// suất đầu tư is an average by its name.
  private static let investing = Word("suất")
  private static let binh = Word("bình")
  private static let quan = Word("quân")
  private static let trung = Word("trung")
  private static let each = Word("mỗi")
  private static let toWhom = Word("cho")
  private static let one = Word("một")
  private static let head = Word("đầu")
  private static let person = Word("người")
  private static let habitual = Set(["hằng", "hàng"].map { Word($0) })
  /// Words behind a name that are no part of it: mỗi suất trị giá, mỗi doanh nghiệp tuyển.
  private static let nameEnds = LineReader.words(
    "trị giá mức số hỗ nhận bình tuyển nộp sử thu tạo quản kết phát đóng thuê rộng trích ủng")
}
