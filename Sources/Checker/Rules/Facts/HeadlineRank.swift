import Figures

/// "Tỉnh đứng thứ 4 cả nước về thu hút đầu tư" over "… đứng thứ 5 cả nước": a place in a ranking that a title tells,
/// beside the only one of that scope in the first paragraph that tells one.
struct HeadlineRank {
  private struct Place {
    var value: Int64
    var printed: HeadlineFigures.Printed
    var scope: Int?
    /// Telling words of its sentence, and the numbers in it that may be years.
    var words: Set<Word>
    var years: Set<String>
  }

  private var head: Place?
  private(set) var finding: HeadlineFigures.Finding?

  mutating func open(_ line: LineView) {
    let places = Self.places(line)
    if places.count == 1 { head = places[0] }
  }

  mutating func read(_ line: LineView) {
    guard let head else { return }
    let places = Self.places(line)
    guard !places.isEmpty else { return }
    self.head = nil
    guard places.count == 1, let other = places.first, other.scope == head.scope, other.years.isSubset(of: head.years),
      other.words.isDisjoint(with: Self.past),
      other.words.intersection(head.words).count >= Self.shared
    else { return }
    finding = HeadlineFigures.Finding(
      head: head.printed, body: other.printed, verdict: head.value == other.value ? .consistent : .inconsistent)
  }

  /// đứng thứ 4, xếp thứ 12, xếp hạng 7, đứng ở vị trí thứ 3
  private static func places(_ line: LineView) -> [Place] {
    let tokens = line.tokens
    guard tokens.count > 2 else { return [] }
    return (2..<tokens.count).compactMap { token in
      guard tokens[token].isNumber, ordinals.contains(tokens[token - 1].word),
        (max(0, token - 5)..<token - 1).contains(where: { standing.contains(tokens[$0].word) }),
        token + 1 >= tokens.count || !tokens[token + 1].isMark("/") && !tokens[token + 1].isMark("-"),
        let value = Int64(line.text(token..<token + 1)), value > 0, value < 100
      else { return nil }
      let sentence = line.sentences.first { $0.tokens.contains(token) }?.tokens ?? 0..<tokens.count
      let range = token - 1..<token + 1
      return Place(
        value: value,
        printed: HeadlineFigures.Printed(
          part: Draft.Part(spot: line.spot(range), value: String(value), unit: nil), text: line.text(range),
          value: ExactDecimal(value)),
        scope: scope(line, sentence),
        words: Set(
          sentence.lazy.filter { tokens[$0].isWord }.map { tokens[$0].word }.filter { !FactWords.fillers.contains($0) }),
        years: Set(
          sentence.filter { tokens[$0].isNumber && tokens[$0].end - tokens[$0].start == 4 }.map {
            line.text($0..<$0 + 1)
          }))
    }
  }

  /// Of the whole country, the province, the region.
  private static func scope(_ line: LineView, _ sentence: Range<Int>) -> Int? {
    let words = ListWords(line: line)
    return scopes.firstIndex { names in names.contains { words.has($0, in: sentence) } }
  }

  /// Telling words that both sentences must have.
  private static let shared = 4
  /// "Năm trước tỉnh đứng thứ 5": of another time.
  private static let past = LineReader.words("trước ngoái")
  private static let ordinals = LineReader.words("thứ hạng")
  private static let standing = LineReader.words("đứng xếp giữ ở")
  private static let scopes = [
    ["cả nước", "toàn quốc"], ["thế giới"], ["toàn vùng", "khu vực", "vùng"], ["toàn tỉnh", "trong tỉnh", "của tỉnh"],
    ["toàn ngành"],
  ].map { $0.map(Word.phrase) }
}
