/// The parts of a list that stands behind a colon in one sentence, as its marks part them.
struct InlineList {
  let line: LineView
  /// From behind the colon to the sentence's last word.
  let tokens: Range<Int>

  /// How many parts there may be.
  struct Reading {
    var least: Int
    var most: Int
    /// As many parts as there could be if every mark and every "và" parted two.
    var ceiling: Int
    /// Another number of parts is out of the question.
    var isSure: Bool

    /// Whether `count` parts cannot be found there, however the marks are read.
    func excludes(_ count: Int) -> Bool { isSure && (count < least || count > ceiling) }
  }

  init?(line: LineView, after colon: Int, in sentence: Range<Int>) {
    self.line = line
    var end = sentence.upperBound
    while end > colon + 1, line.tokens[end - 1].isMark(".") || line.tokens[end - 1].isMark(";") { end -= 1 }
    guard end > colon + 1 else { return nil }
    tokens = colon + 1..<end
  }

  /// By semicolons; where there are none, by commas and "và".
  func reading() -> Reading? {
    let parts = split(tokens, at: ";")
    guard !isFigureList(parts) else { return nil }
    if parts.count == 1 { return commas(tokens) }
    let first = commas(parts[0])
    // "8 xã vùng ven: công suất 12.400 m³, khai thác 9.176 m³, …; giá nước …": what is told of them, and not they.
    let isOfMeasures = split(parts[0], at: ",").count { piece in piece.contains { line.tokens[$0].isNumber } } > 1
    let isPlain =
      !isOpen && !isOfMeasures && !parts.dropFirst().contains { $0.contains { line.tokens[$0].isMark(":") } }
    // "gồm: a, b, c; ngoài ra…": the commas of the first part may be the list.
    let least = min(parts.count, first?.least ?? parts.count)
    let most = max(parts.count, first?.most ?? parts.count)
    let ceiling =
      1
      + tokens.count { line.tokens[$0].isMark(";") || line.tokens[$0].isMark(",") || line.tokens[$0].word == Self.and }
    let isOne = (first?.most ?? 1) == 1 || !hasLater(parts)
    if Self.isLastApart(parts, line) {
      return Reading(least: parts.count - 1, most: most, ceiling: ceiling, isSure: false)
    }
    return isOne
      ? Reading(least: parts.count, most: parts.count, ceiling: ceiling, isSure: isPlain)
      : Reading(least: least, most: most, ceiling: ceiling, isSure: false)
  }

  /// "4 nhóm giảm: nhà ở giảm 0,22%; giao thông giảm 0,51%; …; giáo dục không đổi": the last is of another kind.
  static func isLastApart(_ parts: [Range<Int>], _ line: LineView) -> Bool {
    let areNumbered = parts.map { part in part.contains { line.tokens[$0].isNumber } }
    guard parts.count > 2, let last = parts.last, let first = last.first else { return false }
    // "thể chế; hạ tầng; nguồn nhân lực; kinh phí thực hiện 1.486 tỷ đồng", "…; tổng dư nợ toàn địa bàn 86.420 tỷ đồng"
    if areNumbered.last == true, closing.contains(line.tokens[first].word) { return true }
    return areNumbered.last == false && areNumbered.dropLast().allSatisfy { $0 }
  }

  /// A part that begins with "đồng thời", "ngoài ra" or a verb of its own is no part of the list.
  private func hasLater(_ parts: [Range<Int>]) -> Bool {
    parts.dropFirst().contains { part in part.first.map { Self.addenda.contains(line.tokens[$0].word) } ?? false }
  }

  /// Whether the list is left open: "…", "v.v.", "như".
  private var isOpen: Bool {
    tokens.contains { line.tokens[$0].isMark("…") || Self.open.contains(line.tokens[$0].word) }
      || tokens.upperBound < line.tokens.count && line.tokens[tokens.upperBound].isMark("…")
      || tokens.upperBound + 1 < line.tokens.count && line.tokens[tokens.upperBound].isMark(".")
        && line.tokens[tokens.upperBound + 1].isMark(".")
  }

  /// "12 dự án: 5 dự án FDI; 7 dự án trong nước" are addends, not a list of twelve.
  private func isFigureList(_ parts: [Range<Int>]) -> Bool {
    parts.contains { part in
      split(part, at: ",").contains { piece in
        piece.first.map { line.tokens[$0].isNumber || Self.spelled.contains(line.tokens[$0].word) } ?? false
      }
    }
  }

  private func commas(_ range: Range<Int>) -> Reading? {
    let parts = split(range, at: ",")
    guard let last = parts.last, parts.count <= 30 else { return nil }
    if names(parts, last) != nil { return names(parts, last) }
    let ands = range.count { line.tokens[$0].word == Self.and }
    let isPlain =
      parts.count >= 2 && ands == 0 && !isOpen
      && parts.allSatisfy { part in
        part.count <= 12
          && !part.contains {
            line.tokens[$0].isNumber || line.tokens[$0].isMark(":") || Self.plural.contains(line.tokens[$0].word)
          }
      }
    guard parts.count + ands >= 2 else { return nil }
    return Reading(least: 2, most: parts.count + ands, ceiling: parts.count + ands, isSure: isPlain)
  }

  /// "Lê Văn Minh, Phạm Thu Hà và Võ Thị Lan": every part is a proper name of two to four syllables.
  private func names(_ parts: [Range<Int>], _ last: Range<Int>) -> Reading? {
    let halves = split(last, atWord: Self.and)
    let all = parts.dropLast() + halves
    guard halves.count == 2, all.count >= 2, !isOpen,
      all.allSatisfy({ part in
        (2...4).contains(part.count)
          && part.allSatisfy { line.tokens[$0].isWord && line.tokens[$0].isCapital && !line.tokens[$0].isAcronym }
      })
    else { return nil }
    return Reading(least: all.count, most: all.count, ceiling: all.count, isSure: true)
  }

  private func split(_ range: Range<Int>, at mark: Unicode.Scalar) -> [Range<Int>] {
    split(range) { line.tokens[$0].isMark(mark) }
  }

  private func split(_ range: Range<Int>, atWord word: Word) -> [Range<Int>] {
    split(range) { line.tokens[$0].word == word }
  }

  /// Outside brackets and quotation marks.
  private func split(_ range: Range<Int>, where parts: (Int) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    var isQuoted = false
    for index in range {
      let token = line.tokens[index]
      if token.isMark("(") { depth += 1 }
      if token.isMark(")") { depth = max(0, depth - 1) }
      if token.isMark("\"") { isQuoted.toggle() }
      guard depth == 0, !isQuoted, parts(index) else { continue }
      if index > start { found.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found
  }

  private static let and = Word("và")
  private static let open = LineReader.words("như vv v.v khác")
  private static let plural = LineReader.words("các những hai cả nhiều mọi đó ngoài cùng với")
  private static let spelled = LineReader.words("một hai ba bốn năm sáu bảy tám chín mười")
  private static let closing = LineReader.words("tổng cộng kinh chung")
  private static let addenda = LineReader.words("đồng ngoài bên trong còn riêng tiếp đặc")
}
