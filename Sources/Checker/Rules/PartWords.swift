/// What the words around a figure make of it: a part of something told before, or the total of all so far.
struct PartWords {
  let line: LineView
  let index: Int
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
    if let list = lead.last(where: { opens($0, before: start) }) {
      return Opening(token: list, kind: .list, isFirst: list < first + 2)
    }
    let gap = GapWords(line: line, index: index)
    if figure.bracket != 0 {
      // "… 1.801 nghìn tấn, giảm 4,7% (quý II đạt 797 nghìn tấn)", but not "Cà Mau (29 ca)".
      guard let bracket = lead.last(where: { line.tokens[$0].isMark("(") }),
        gap.own.contains(where: { line.tokens[$0].isWord })
      else { return nil }
      return Opening(token: bracket, kind: .bracket, isFirst: false)
    }
    guard Self.deeds.occur(in: line, range) else { return nil }
    return Opening(token: gap.own.lowerBound, kind: .deed, isFirst: false)
  }

  /// nâng tổng số lên, lũy kế, tính chung: what is told before is in it.
  var isRunningTotal: Bool {
    let own = GapWords(line: line, index: index).range()
    return [.to, .total, .level].contains(figure.role) && Self.running.occur(in: line, own)
  }

  /// The words before it and behind it.
  var told: Set<Word> { Set(range.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word }) }

  /// What its words begin with.
  var lead: Word { range.first { line.tokens[$0].isWord }.map { line.tokens[$0].word } ?? .none }

  /// Those of them that say what is told, and not of how much.
  var telling: Set<Word> {
    var words: Set<Word> = []
    for token in range where line.tokens[token].isWord && !figure.tokens.contains(token) {
      let word = line.tokens[token].word
      if !figure.nounTokens.contains(token), !FactWords.fillers.contains(word), !Self.frames.contains(word) {
        words.insert(word)
      }
    }
    return words
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
  private static let timeReach = 24
  private static let timesFirst = LineReader.words("quý tháng năm lũy luỹ cộng đến")
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
    return gap.own.lowerBound..<max(gap.own.lowerBound, end ?? behind.upperBound)
  }

  /// quý II đạt 93 nghìn tấn: told of a part of the time.
  var isOfShorterTime: Bool { !told.isDisjoint(with: Self.times) }
  private static let times = LineReader.words("quý tháng tuần")

  /// trong đó, trong số đó, riêng; "như: Sóc Sơn 69 ca, Ba Vì 15 ca".
  private func opens(_ token: Int, before end: Int) -> Bool {
    let its = line.tokens[token]
    if its.isMark(":") { return token + 1 < end ? !line.tokens[token + 1].isGlued : isOfFigure(token) }
    return Self.listFirst.contains(its.word) && Self.lists.occur(in: line, token..<min(end, token + 3))
      && (token == sentence.tokens.lowerBound || !Self.atStart.contains(its.word))
      || token == sentence.tokens.lowerBound && Self.starts.occur(in: line, token..<min(end, token + 2))
  }

  /// "582 dự án: 40 dự án FDI", but not "nữ: 37 ứng cử viên; dân tộc: 8 ứng cử viên".
  private func isOfFigure(_ colon: Int) -> Bool {
    (max(sentence.tokens.lowerBound, colon - 8)..<colon).reversed().prefix { line.tokens[$0].kind != .mark }.contains {
      line.tokens[$0].isNumber
    }
  }

  /// Tokens before a figure that may open its list.
  private static let reach = 80
  private static let listFirst = LineReader.words("trong riêng gồm tập một nhiều chủ")
  private static let atStart = LineReader.words("riêng")
  private static let lists = PhraseSet([
    "trong đó", "trong số đó", "trong số này", "trong số trên", "trong tổng số", "riêng", "gồm", "tập trung",
    "một mình",
    "nhiều nhất", "chủ yếu",
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
