/// Whether a figure is told as what remains, and how plainly.
struct RemainderLead {
  enum Kind { case plain, likely, hinted }
  let line: LineView
  let index: Int

  var kind: Kind? {
    let gap = GapWords(line: line, index: index)
    let words = ListWords(line: line)
    let own = gap.own
    if Self.falling.occur(in: line, gap.range(6)) { return nil }
    if Self.plain.occur(in: line, own) { return .plain }
    let after = gap.after(6)
    if words.has(Self.left, in: after.lowerBound..<min(after.upperBound, after.lowerBound + 4)) { return .plain }
    if isRestInBracket(own) { return .plain }
    if isBesides(own) || isReduced(own, after) { return nil }
    let isPending = words.hasAny(Self.pending, in: after)
    if words.hasAny(Self.still, in: own) { return isPending ? .plain : .likely }
    if isLeftUndone(own) || isStillToDo(own, after) { return .plain }
    if isNamedBeforeBracket(own) || isCompany(own) { return .plain }
    if isToBeDoneYet(own) { return .likely }
    if Self.waiting.occur(in: line, own) { return .likely }
    return isPending ? .hinted : nil
  }

  /// "; số chi bộ dưới 5 đảng viên còn 8, giảm 3": a count of its own name, fewer than before.
  private func isReduced(_ own: Range<Int>, _ after: Range<Int>) -> Bool {
    guard let start = clauseStart(own) else { return false }
    return start < own.upperBound && line.tokens[start].word == Lexicon.so
      && after.prefix(2).contains { line.tokens[$0].word == Self.less }
  }

  /// Behind the last semicolon, or where the sentence begins; nil where that is far.
  private func clauseStart(_ own: Range<Int>) -> Int? {
    let sentence = line.sentences[line.figures[index].sentence].tokens
    let first = max(sentence.lowerBound, own.upperBound - Self.reach)
    if let mark = (first..<max(first, own.upperBound)).last(where: { line.tokens[$0].isMark(";") }) { return mark + 1 }
    return first == sentence.lowerBound ? first : nil
  }
  private static let reach = 60

  /// "Ngoài vi phạm tốc độ, còn 140 trường hợp quá tải": more of them, and nothing left of those told before.
  private func isBesides(_ own: Range<Int>) -> Bool {
    guard let start = clauseStart(own) else { return false }
    return start < own.lowerBound && Self.besides.occur(in: line, start..<min(own.lowerBound, start + 2))
  }

  /// "… đã thành lập tại 96/104 đơn vị; số đơn vị chưa thành lập là 12": what was told as done is not done.
  private func isLeftUndone(_ own: Range<Int>) -> Bool {
    guard let not = own.first(where: { line.tokens[$0].word == Self.notYet }), not + 2 < own.upperBound else {
      return false
    }
    // In its own sentence or the one before.
    let sentence = line.sentences[max(0, line.figures[index].sentence - 1)].tokens
    let deed = [line.tokens[not + 1].word, line.tokens[not + 2].word]
    return ListWords(line: line).has(deed, in: max(sentence.lowerBound, not - 60)..<not)
  }

  /// "phải thành lập thêm 17 tổ chức nữa"
  private func isStillToDo(_ own: Range<Int>, _ after: Range<Int>) -> Bool {
    let words = ListWords(line: line)
    let start = line.figures[index].tokens.upperBound
    return words.hasAny(Self.must, in: own) && words.has(Self.more, in: own)
      && words.has(Self.again, in: start..<max(start, after.upperBound))
  }

  /// "quý IV cần kết nạp thêm 17 đồng chí"; but "mục tiêu là 14/15 khu, do đó phải hoàn thành thêm 2 khu" is told from the
  /// fraction.
  private func isToBeDoneYet(_ own: Range<Int>) -> Bool {
    let words = ListWords(line: line)
    return words.hasAny(Self.must, in: own) && words.has(Self.more, in: own.suffix(2))
      && !line.figures[..<index].suffix(6).contains { $0.whole != nil }
  }

  /// "Số vốn còn lại phải giải ngân trong 3 tháng tới (đến 31/01/2026) là 212,6 tỷ đồng": a note in brackets between.
  private func isNamedBeforeBracket(_ own: Range<Int>) -> Bool {
    guard own.count == 1, line.tokens[own.lowerBound].word == Self.being, own.lowerBound > 0,
      line.tokens[own.lowerBound - 1].isMark(")")
    else { return false }
    let start = max(line.sentences[line.figures[index].sentence].tokens.lowerBound, own.lowerBound - 30)
    guard let opening = (start..<own.lowerBound).last(where: { line.tokens[$0].isMark("(") }) else { return false }
    let mark = (start..<opening).last { line.tokens[$0].isMark(",") || line.tokens[$0].isMark(";") }
    let name = (mark.map { $0 + 1 } ?? start)..<opening
    return ListWords(line: line).has(Self.left, in: name)
      && !line.figures[..<index].suffix(3).contains { figure in
        name.contains(figure.tokens.lowerBound) && !figure.isDuration
      }
  }

  /// "số còn lại (12 hồ sơ) đang thẩm định"
  private func isRestInBracket(_ own: Range<Int>) -> Bool {
    let opening = line.figures[index].tokens.lowerBound - 1
    guard own.isEmpty, opening > 2, line.tokens[opening].isMark("(") else { return false }
    return ListWords(line: line).has(Self.left, in: opening - 2..<opening)
  }

  /// "còn 124 hộ với 33,6 ha": told with what remains.
  private func isCompany(_ own: Range<Int>) -> Bool {
    guard let last = own.last, line.tokens[last].word == Self.with, index > 0 else { return false }
    let (mine, its) = (line.figures[index], line.figures[index - 1])
    guard max(its.tokens.upperBound, its.nounTokens.upperBound) == last else { return false }
    guard mine.sentence == its.sentence, mine.clause == its.clause, mine.unit != its.unit, its.bracket == mine.bracket,
      !its.isPercent
    else { return false }
    return ListWords(line: line).hasAny(Self.still, in: GapWords(line: line, index: index - 1).own)
  }

  private static let being = Word("là")
  private static let with = Word("với")
  private static let must = set("phải cần")
  private static let more = Word.phrase("thêm")
  private static let again = Word.phrase("nữa")
  private static let notYet = Word("chưa")
  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let left = Word.phrase("còn lại")
  private static let plain = PhraseSet(["còn lại", "còn thiếu", "còn phải", "phải thực hiện", "vắng", "hụt"])
  private static let falling = PhraseSet(["giảm còn", "xuống còn", "giảm xuống", "chỉ còn"])
  private static let waiting = PhraseSet([
    "đang giải quyết", "đang xử lý", "chưa giải ngân", "chưa thực hiện", "chưa sử dụng", "chưa thu", "còn dư",
    "số để lại", "được để lại", "giữ lại", "đang xem xét", "chưa giải quyết", "chưa đến hạn", "tồn",
  ])
  private static let still = set("còn tồn")
  private static let less = Word("giảm")
  private static let besides = PhraseSet(["ngoài", "bên cạnh", "cùng với"])
  private static let pending = set("chưa đang")
}
