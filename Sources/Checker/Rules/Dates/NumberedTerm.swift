/// "Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025": which congress of which body, and the term that begins with it.
struct NumberedTerm: Sendable {
  /// From the number to the years.
  let spot: Spot
  let printed: String
  let number: Int
  /// The years in which the term begins and ends.
  let first: Int
  let last: Int
  /// đảng bộ, công đoàn, HĐND, and the words that say whose.
  private let head: [Word]
  private let body: [Word]

  private static let reach = 14

  /// - Parameter years: where "2020-2025" stands.
  init?(line: LineView, years: Range<Int>, first: Int, last: Int) {
    // … lần thứ XVII, nhiệm kỳ 2020-2025
    let start = years.lowerBound
    guard start >= 5, line.tokens[start - 1].word == Self.period, line.tokens[start - 2].word == Lexicon.term else {
      return nil
    }
    var at = start - 3
    while at > start - 6, line.tokens[at].kind == .mark, !line.tokens[at].isMark(".") { at -= 1 }
    guard at > 1, let number = Self.number(line.text(at..<at + 1)) else { return nil }
    var end = at
    if line.tokens[end - 1].word == Self.order { end -= 1 }
    guard Self.namers.contains(line.tokens[end - 1].word) else { return nil }
    end -= 1
    guard let owner = Self.owner(endingAt: end, line) else { return nil }
    self.number = number
    self.first = first
    self.last = last
    head = owner.head
    body = owner.body
    spot = line.spot(at..<years.upperBound)
    printed = line.text(end..<years.upperBound)
  }

  /// Whether both may be of one body: one name says no more than the other.
  func isOfBody(of other: NumberedTerm) -> Bool {
    if Self.leagues.contains(head) { return isNamedAs(other) }
    return head == other.head && (body.starts(with: other.body) || other.body.starts(with: body))
  }

  /// "Đảng bộ tỉnh" may be of two provinces where two paragraphs name it.
  func isSurelyOfBody(of other: NumberedTerm) -> Bool {
    isOfBody(of: other) && (spot.block == other.spot.block || body.count > 1 && other.body.count > 1)
  }

  /// "Hội Nông dân Việt Nam" and "Hội Nông dân Việt Nam tỉnh": of one name, and named at all.
  private func isNamedAs(_ other: NumberedTerm) -> Bool { head == other.head && body == other.body && !body.isEmpty }

  /// Years that are not five, of which one is that of the same body's term of five with the same number.
  func isMistaken(beside term: NumberedTerm) -> Bool {
    term.last - term.first == Self.length && last - first != Self.length && number == term.number
      && (first == term.first) != (last == term.last) && isNamedAs(term)
  }

  /// Councils were prolonged by law: 2004-2009 became 2004-2011.
  var mayBeProlonged: Bool { Self.councils.contains(head) }

  var isUsual: Bool { last - first == Self.length }

  /// Đảng bộ Khu Kinh tế Hòa Tân: the last such name before.
  private static func owner(endingAt end: Int, _ line: LineView) -> (head: [Word], body: [Word])? {
    for start in (max(0, end - reach)..<end).reversed() {
      for head in heads where start + head.count < end {
        guard head.indices.allSatisfy({ line.tokens[start + $0].word == head[$0] }) else { continue }
        let name = start + head.count..<end
        guard name.allSatisfy({ line.tokens[$0].isWord || line.tokens[$0].isMark("-") }) else { return nil }
        return (head, name.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word })
      }
    }
    return nil
  }

  /// 17, XVII
  private static func number(_ text: String) -> Int? {
    if let number = Int(text) { return (1...60).contains(number) ? number : nil }
    return RomanNumber.value(text).flatMap { (1...60).contains($0) ? $0 : nil }
  }

  private static let period = Word("kỳ")
  private static let order = Word("thứ")
  private static let namers = LineReader.words("lần khóa")
  private static let length = 5
  private static let councils = ["HĐND", "hội đồng nhân dân"].map(Word.phrase)
  private static let leagues = ["hội LHPN", "hội liên hiệp phụ nữ", "hội nông dân", "hội cựu chiến binh", "hội CCB"]
    .map(
      Word.phrase)
  private static let heads = ["đảng bộ", "công đoàn", "đoàn thanh niên"].map(Word.phrase) + councils + leagues
}
