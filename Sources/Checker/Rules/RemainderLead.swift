/// Whether a figure is told as what remains, and how plainly.
struct RemainderLead {
  enum Kind { case plain, likely, hinted }
  let line: LineView
  let index: Int

  var kind: Kind? {
    let gap = GapWords(line: line, index: index)
    let words = ListWords(line: line)
    let own = gap.own
    if Self.falling.contains(where: { words.has($0, in: gap.range(6)) }) { return nil }
    if Self.plain.contains(where: { words.has($0, in: own) }) { return .plain }
    let after = gap.after(6)
    if words.has(Self.left, in: after.lowerBound..<min(after.upperBound, after.lowerBound + 4)) { return .plain }
    let isPending = words.hasAny(Self.pending, in: after)
    if words.hasAny(Self.still, in: own) { return isPending ? .plain : .likely }
    if isLeftUndone(own) || isStillToDo(own, after) { return .plain }
    if Self.waiting.contains(where: { words.has($0, in: own) }) { return .likely }
    return isPending ? .hinted : nil
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

  private static let must = set("phải cần")
  private static let more = Word.phrase("thêm")
  private static let again = Word.phrase("nữa")
  private static let notYet = Word("chưa")
  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let left = Word.phrase("còn lại")
  private static let plain = ["còn lại", "còn thiếu", "còn phải", "vắng", "hụt"].map(Word.phrase)
  private static let falling = ["giảm còn", "xuống còn", "giảm xuống", "chỉ còn"].map(Word.phrase)
  private static let waiting = [
    "đang giải quyết", "đang xử lý", "chưa giải ngân", "chưa thực hiện", "chưa sử dụng", "chưa thu", "còn dư",
    "đang xem xét", "chưa giải quyết", "chưa đến hạn", "tồn",
  ].map(Word.phrase)
  private static let still = set("còn tồn")
  private static let pending = set("chưa đang")
}
