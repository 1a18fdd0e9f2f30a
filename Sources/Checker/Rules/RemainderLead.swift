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
    if Self.waiting.contains(where: { words.has($0, in: own) }) { return .likely }
    return isPending ? .hinted : nil
  }

  private static func set(_ words: String) -> Set<Word> { Set(words.split(separator: " ").map { Word(String($0)) }) }
  private static let left = Word.phrase("còn lại")
  private static let plain = ["còn lại", "còn thiếu", "còn phải", "vắng"].map(Word.phrase)
  private static let falling = ["giảm còn", "xuống còn", "giảm xuống", "chỉ còn"].map(Word.phrase)
  private static let waiting = [
    "đang giải quyết", "đang xử lý", "đang xem xét", "chưa giải quyết", "chưa đến hạn", "tồn",
  ].map(Word.phrase)
  private static let still = set("còn tồn")
  private static let pending = set("chưa đang")
}
