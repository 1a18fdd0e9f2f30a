/// What the words around a figure make of it: a part of something told before, or the total of all so far.
struct PartWords {
  let line: LineView
  let index: Int
  /// Whether its words may go back over a length of time, a growth or an amount of another unit.
  var goesBack = false
  private var figure: Figure { line.figures[index] }
  private var sentence: Sentence { line.sentences[figure.sentence] }

  struct Opening: Equatable {
    enum Kind { case bracket, list, deed }
    /// The token from which the part is told: what stands before it may be the whole.
    let token: Int
    let kind: Kind
    /// Whether it begins its sentence.
    let isFirst: Bool
  }

  /// Nil where no words make it a part.
  var opening: Opening? {
    let first = sentence.tokens.lowerBound
    let start = figure.tokens.lowerBound
    let lead = max(first, start - Self.reach)..<start
    if let list = lead.last(where: { opens($0, before: start) && !isClosed($0, before: start) }) {
      return Opening(token: list, kind: .list, isFirst: list < first + 2)
    }
    if figure.bracket != 0 {
      let gap = GapWords(line: line, index: index)
      // "… 1.801 nghìn tấn, giảm 4,7% (quý II đạt 797 nghìn tấn)", but not "Cà Mau (29 ca)".
      guard let bracket = lead.last(where: { line.tokens[$0].isMark("(") }),
        gap.own.contains(where: { line.tokens[$0].isWord })
      else { return nil }
      return Opening(token: bracket, kind: .bracket, isFirst: false)
    }
    return deed
  }

  /// What was done with some of a whole, wherever a list began.
  var deed: Opening? {
    guard figure.bracket == 0, Self.deeds.occur(in: line, range) else { return nil }
    return Opening(token: GapWords(line: line, index: index).own.lowerBound, kind: .deed, isFirst: false)
  }

  /// có thêm 5 dự án, điều chỉnh tăng vốn 21 triệu USD: an amount, though it is told as a change.
  var isAddition: Bool {
    figure.role == .change && figure.sign > 0 && figure.comparison == .none && Self.adding.occur(in: line, range)
  }
  private static let adding = PhraseSet(["thêm", "tăng vốn", "điều chỉnh", "bổ sung"])

  /// nâng tổng số lên, lũy kế, tính chung: what is told before is in it.
  var isRunningTotal: Bool {
    guard [.to, .total, .level].contains(figure.role) else { return false }
    let own = gap
    return Self.running.occur(in: line, own)
      || figure.role == .to && own.contains { Self.raised.contains(line.tokens[$0].word) }
  }

  /// The words before it and behind it.
  var told: Set<Word> { Set(range.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word }) }

  /// What its words begin with.
  var lead: Word { range.first { line.tokens[$0].isWord }.map { line.tokens[$0].word } ?? .none }

  /// Those of them that say what is told, and not of how much.
  var telling: Set<Word> { Set(range.filter(tells).map { line.tokens[$0].word }) }

  /// The first of those.
  var head: Word { range.first(where: tells).map { line.tokens[$0].word } ?? .none }

  private func tells(_ token: Int) -> Bool {
    let word = line.tokens[token].word
    return line.tokens[token].isWord && !figure.tokens.contains(token) && !figure.nounTokens.contains(token)
      && !FactWords.fillers.contains(word) && !Self.frames.contains(word)
  }
  private static let frames = LineReader.words("đồng tỷ tỉ triệu nghìn USD ước thực hiện số tổng lũy kế so cùng kỳ")

  /// tháng 7, quý II, 9 tháng, năm 2022, lũy kế: the last time told in its sentence before it.
  var months: Int? {
    let start = figure.tokens.lowerBound
    for token in (max(sentence.tokens.lowerBound, start - Self.timeReach)..<start).reversed() {
      if let months = months(at: token) { return months }
    }
    return nil
  }

  private func months(at token: Int) -> Int? {
    let word = line.tokens[token].word
    guard Self.timesFirst.contains(word) else { return nil }
    if Self.sofar.occur(in: line, token..<min(token + 2, line.tokens.count)) { return Self.ever }
    let before = token > sentence.tokens.lowerBound ? line.tokens[token - 1] : nil
    switch word {
    case Lexicon.quarter: return 3
    case Self.week: return 0
    case Lexicon.day: return before.map { Self.within.contains($0.word) } ?? false ? -1 : nil
    case Lexicon.month:
      if let before, before.isNumber { return Int(line.text(token - 1..<token)).map { min($0, 12) } }
      // "đến hết tháng 7" may be all that came so far.
      return before.map { Self.until.contains($0.word) } ?? false ? Self.ever : 1
    case Lexicon.year:
      guard let before, !Self.inYear.contains(before.word), !before.isNumber else { return nil }
      let next = token + 1 < line.tokens.count ? line.tokens[token + 1] : nil
      return next?.isNumber ?? false || next?.word == Self.now ? Self.until.contains(before.word) ? Self.ever : 12 : nil
    default: return nil
    }
  }

  private static let ever = 1_000
  private static let timeReach = 40
  private static let week = Word("tuần")
  private static let within = LineReader.words("trong một")
  private static let timesFirst = LineReader.words("quý tháng năm lũy luỹ cộng đến tuần ngày")
  private static let sofar = PhraseSet(["lũy kế", "luỹ kế", "cộng dồn", "đến nay"])
  private static let until = LineReader.words("hết đến cuối")
  /// "tháng 7 năm 2023", "quý II năm 2023", "6 tháng đầu năm 2023", "so với năm 2022"
  private static let inYear = LineReader.words("đầu quý với của I II III IV mỗi")
  private static let now = Word("nay")

  /// From the mark or figure before it to the one behind it.
  private var range: Range<Int> {
    let gap = GapWords(line: line, index: index)
    let name = max(figure.nounTokens.upperBound, figure.tokens.upperBound)
    let behind = gap.after(5)
    let end = behind.first { $0 >= name && (line.tokens[$0].kind == .mark || line.tokens[$0].isNumber) }
    let start = goesBack ? own(from: gap) : gap.own.lowerBound
    return start..<max(start, end ?? behind.upperBound)
  }

  /// Where its words begin: "thu ngân sách 11 tháng đạt 372 tỷ đồng", "doanh thu tăng 4% khi đạt 641 tỷ đồng", "vốn thực hiện là 43 tỷ
  /// đồng và 4,6 triệu USD" go back over what is told between.
  private func own(from gap: GapWords) -> Int {
    var start = gap.own.lowerBound
    var other = index - 1
    while other >= max(0, index - 2), line.figures[other].sentence == figure.sentence,
      line.figures[other].bracket == figure.bracket, isBetween(other, start)
    {
      start = GapWords(line: line, index: other).own.lowerBound
      other -= 1
    }
    return start
  }

  /// A length of time or a growth with no mark behind it, or an amount of another unit joined by "và".
  private func isBetween(_ other: Int, _ start: Int) -> Bool {
    let its = line.figures[other]
    guard start <= max(its.tokens.upperBound, its.nounTokens.upperBound) else { return false }
    if its.isDuration || its.role == .growth { return true }
    let next = max(its.tokens.upperBound, its.nounTokens.upperBound)
    return its.unit != figure.unit && next + 1 == figure.tokens.lowerBound && line.tokens[next].word == Self.and
  }

  /// The words before it, back over a length of time to the figure before.
  private var gap: Range<Int> {
    let range = GapWords(line: line, index: index).range()
    guard index > 0, line.figures[index - 1].isDuration, line.figures[index - 1].sentence == figure.sentence else {
      return range
    }
    return GapWords(line: line, index: index - 1).range().lowerBound..<range.upperBound
  }
  private static let and = Word("và")
  private static let raised = LineReader.words("nâng đưa")

  /// quý II đạt 93 nghìn tấn: told of a part of the time.
  var isOfShorterTime: Bool { !told.isDisjoint(with: Self.times) }
  private static let times = LineReader.words("quý tháng tuần")

  /// trong đó, trong số đó, riêng; "như: Sóc Sơn 69 ca, Ba Vì 15 ca".
  private func opens(_ token: Int, before end: Int) -> Bool {
    let its = line.tokens[token]
    if its.isMark(":") {
      // "(HNX: SZC)"
      if token > 1, line.tokens[token - 2].isMark("(") { return false }
      return token + 1 < end ? !line.tokens[token + 1].isGlued : isOfFigure(token)
    }
    return Self.listFirst.contains(its.word) && Self.lists.occur(in: line, token..<min(end, token + 3))
      && (token == sentence.tokens.lowerBound || !Self.atStart.contains(its.word))
      || token == sentence.tokens.lowerBound && Self.starts.occur(in: line, token..<min(end, token + 2))
  }

  /// "6,5 triệu con gia cầm (trong đó 4,4 triệu con gà); tổng đàn trâu 54.352 con": its bracket ends before the figure.
  private func isClosed(_ token: Int, before end: Int) -> Bool {
    let next = (token..<end).first { line.tokens[$0].isMark("(") || line.tokens[$0].isMark(")") }
    return next.map { line.tokens[$0].isMark(")") } ?? false
  }

  /// "582 dự án: 40 dự án FDI", but not "nữ: 37 ứng cử viên; dân tộc: 8 ứng cử viên".
  private func isOfFigure(_ colon: Int) -> Bool {
    (max(sentence.tokens.lowerBound, colon - 8)..<colon).reversed().prefix { line.tokens[$0].kind != .mark }.contains {
      line.tokens[$0].isNumber
    }
  }

  /// Tokens before a figure that may open its list.
  private static let reach = 80
  private static let listFirst = LineReader.words("trong riêng gồm tập một nhiều chủ điển tiêu đơn")
  private static let atStart = LineReader.words("riêng")
  private static let lists = PhraseSet([
    "trong đó", "trong số đó", "trong số này", "trong số trên", "trong tổng số", "riêng", "gồm", "tập trung",
    "một mình",
    "nhiều nhất", "chủ yếu", "điển hình", "tiêu biểu", "đơn cử",
  ])
  private static let starts = PhraseSet(["cụ thể", "riêng"])
  /// What is done with some of a whole, and the shorter time that is told apart.
  private static let deeds = PhraseSet([
    "đã", "phát hiện", "còn hiệu lực", "đi vào", "hoàn thành", "giải quyết", "thu hồi", "xử lý", "kết luận", "trúng cử",
    "vốn thực hiện", "giải ngân", "có vi phạm", "thi hành", "đạt chuẩn", "xong", "quý", "trong tháng",
    "đang", "còn",
  ])
  /// A whole that is told by the same deed is another part.
  static let doing = LineReader.words("hiệu vào hoàn giải hồi kết trúng thực ngân phạm xong quý tháng đang còn lý")
  private static let running = PhraseSet([
    "nâng tổng", "đưa tổng", "nâng số", "đưa số", "lũy kế", "luỹ kế", "tính chung", "tổng cộng", "cộng dồn",
    "toàn tỉnh", "toàn huyện", "toàn quốc", "cả nước", "cả tỉnh", "trong tổng số", "tổng số",
  ])
}
