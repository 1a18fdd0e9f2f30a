/// "Đến nay có 5 đảng bộ xã tổ chức xong đại hội. Đó là: Tân Hòa, Phú Lộc, …": names that a sentence of their own lists, for a count
/// of the sentence before.
struct NamesBelow {
  let line: LineView

  struct List {
    let count: Int
    /// Every part is plainly one name, "và" stands before the last, and a full stop behind it.
    let isClosed: Bool
  }

  private static let longest = 160

  /// The names of a sentence that has nothing else.
  func list(_ sentence: Range<Int>) -> List? {
    guard let start = opening(sentence) else { return nil }
    var end = sentence.upperBound
    var isEnded = false
    while end > start, line.tokens[end - 1].isMark(".") || line.tokens[end - 1].isMark("…") {
      isEnded = line.tokens[end - 1].isMark(".")
      end -= 1
      // Three dots leave the list open.
      if line.tokens[end].isMark("…") || end > start && line.tokens[end - 1].isMark(".") { return nil }
    }
    guard end > start, end - start < Self.longest,
      !(start..<end).contains(where: { Self.open.contains(line.tokens[$0].word) && !line.tokens[$0].isCapital })
    else { return nil }
    let items = items(start..<end)
    guard items.count > 2, items.allSatisfy({ line.tokens[$0.lowerBound].isCapital }) else { return nil }
    let last = items[items.count - 1].lowerBound - 1
    let isClosed =
      isEnded && line.tokens[last].word == Self.and && items.allSatisfy { isPlainName($0) }
      && items.dropLast().dropFirst().allSatisfy { line.tokens[$0.lowerBound - 1].isMark(",") }
    return List(count: items.count, isClosed: isClosed)
  }

  /// Đó là: …; Bao gồm: …; Đó là các xã: …
  private func opening(_ sentence: Range<Int>) -> Int? {
    guard sentence.count > 4, Self.firsts.contains(line.tokens[sentence.lowerBound].word),
      Self.openings.occur(in: line, sentence.lowerBound..<sentence.lowerBound + 2)
    else { return nil }
    var start = sentence.lowerBound + 1
    let lead = start..<min(sentence.upperBound, start + 6)
    if let colon = lead.first(where: { line.tokens[$0].isMark(":") || line.tokens[$0].isCapital }),
      line.tokens[colon].isMark(":")
    {
      start = colon
    }
    while start < sentence.upperBound, line.tokens[start].isMark(":") || Self.leads.contains(line.tokens[start].word) {
      start += 1
    }
    return start
  }

  private func items(_ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound {
      let parts =
        index == range.upperBound || line.tokens[index].isMark(",") || line.tokens[index].isMark(";")
        || line.tokens[index].word == Self.and && line.tokens[index].isWord
      guard parts else { continue }
      if start < index { found.append(start..<index) }
      start = index + 1
    }
    return found
  }

  /// Hòa Tân; Bãi Dài - Mũi Đá; Đảng bộ Biên phòng: capitals, or the name of a body.
  private func isPlainName(_ range: Range<Int>) -> Bool {
    guard range.count < 8 else { return false }
    if range.allSatisfy({ line.tokens[$0].isWord && line.tokens[$0].isCapital || isDash($0, range) }) { return true }
    return range.count < 6 && range.allSatisfy { line.tokens[$0].isWord } && range.count > 2
      && Self.bodies.occur(in: line, range.lowerBound..<range.lowerBound + 2)
  }

  private func isDash(_ token: Int, _ range: Range<Int>) -> Bool {
    line.tokens[token].isMark("-") && token > range.lowerBound && token + 1 < range.upperBound
  }

  private static let and = Word("và")
  private static let firsts = LineReader.words("đó gồm bao cụ")
  private static let openings = PhraseSet(["đó là", "bao gồm", "gồm", "cụ thể"])
  private static let leads = LineReader.words("là gồm thể có các")
  private static let open = LineReader.words("như khác nhiều một ngoài riêng đã đang chưa sẽ được có")
  private static let bodies = PhraseSet([
    "đảng bộ", "đảng ủy", "chi bộ", "thành phố", "thị xã", "công an", "quân đội", "bộ đội",
  ])
}
