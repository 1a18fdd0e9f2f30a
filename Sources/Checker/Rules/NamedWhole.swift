import Figures

/// The whole that the words behind a percentage name: "đạt 75% số hộ" beside "liên quan 912 hộ", "chiếm 0,9% tổng dư
/// nợ" beside "dư nợ cho vay đạt 11.200 tỷ đồng".
struct NamedWhole {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var line: LineView { sentence.line }

  private static let reach = 12

  /// The one larger figure of the part's kind whose own words have all the words of the name.
  func figure(for part: Int) -> Int? { figure(for: part, name) }

  /// "Trong số đã giải quyết có 490 hồ sơ đúng hạn, đạt 98%": named before the part.
  func figure(before part: Int) -> Int? { figure(for: part, name(before: part)) }

  /// Whether the words before the part say of what it is one.
  func isNamed(before part: Int) -> Bool { !name(before: part).isEmpty }

  private func name(before part: Int) -> Set<Word> {
    let lead = GapWords(line: line, index: part).range(16)
    guard
      let start = lead.last(where: {
        line.tokens[$0].word == Self.count && $0 > 0 && line.tokens[$0 - 1].word == Self.within
      }),
      let end = (start + 1..<max(start + 1, lead.upperBound)).last(where: {
        Self.closers.contains(line.tokens[$0].word)
      })
    else { return [] }
    return Set((start + 1..<end).map { line.tokens[$0].word }.filter { $0 != .none && !Self.empty.contains($0) })
  }

  private func figure(for part: Int, _ name: Set<Word>) -> Int? {
    guard !name.isEmpty else { return nil }
    let before = max(0, part - Self.reach)..<min(sentence.range.upperBound, index + 2)
    if let found = figure(for: part, name, in: before) { return found }
    // "chiếm 40% tổng vốn đăng ký. … Tổng vốn đăng ký đến nay là 3.000 triệu USD": told behind.
    let behind = index + 1..<max(index + 1, min(line.figures.count, index + Self.reach))
    return figure(for: part, name, in: behind).flatMap {
      sentence[$0].role == .total && sentence[$0].sentence > sentence[index].sentence ? $0 : nil
    }
  }

  private func figure(for part: Int, _ name: Set<Word>, in range: Range<Int>) -> Int? {
    guard let size = sentence[part].magnitude else { return nil }
    var found: Int?
    for candidate in range {
      guard candidate != part, candidate != index, isWhole(candidate, part), name.isSubset(of: words(of: candidate))
      else { continue }
      guard (sentence[candidate].magnitude ?? .zero) >= size else { return nil }
      guard found == nil else { return nil }
      found = candidate
    }
    return found
  }

  private func isWhole(_ candidate: Int, _ part: Int) -> Bool {
    let figure = sentence[candidate]
    return !figure.isPercent && !figure.isDuration && figure.upper == nil && figure.whole == nil
      && figure.approximation == .exact && figure.isLike(sentence[part]) && Self.roles.contains(figure.role)
      && (candidate < index || figure.role == .total
        || figure.bracket != 0 && figure.bracket != sentence[index].bracket)
  }

  /// The words that name the whole, up to the next mark, number or verb; none where no name follows.
  private var name: Set<Word> {
    var place = sentence[index].tokens.upperBound
    let end = min(line.tokens.count, place + 10)
    // "chiếm 30%/tổng dư nợ"
    if place < end, line.tokens[place].isMark("/") { place += 1 }
    var words: Set<Word> = []
    var hasHead = false
    while place < end, line.tokens[place].isWord, !Self.ends.contains(line.tokens[place].word) {
      let word = line.tokens[place].word
      hasHead = hasHead || Self.heads.contains(word)
      if !Self.empty.contains(word), !Self.heads.contains(word) || word == Self.need { words.insert(word) }
      place += 1
    }
    // "bằng 65% công suất", "đạt 80% vốn bố trí": a name of its own, told to its end.
    let isClosed = words.count > 1 && (place >= line.tokens.count || line.tokens[place].kind == .mark)
    guard hasHead || isClosed else { return [] }
    // "số vốn đã bố trí" beside "đã bố trí 900 tỷ đồng": the thing itself may go without saying.
    let telling = words.subtracting(Self.things)
    if words == [Self.extent] { return [] }
    return telling.count > 1 ? telling : words
  }

  /// The words around a figure that are its own: its name, and those before it back to the figure before.
  private func words(of candidate: Int) -> Set<Word> {
    let figure = sentence[candidate]
    var range = GapWords(line: line, index: candidate).range()
    if candidate > 0, line.figures[candidate - 1].sentence == figure.sentence {
      let name = line.figures[candidate - 1].nounTokens.upperBound
      range = max(range.lowerBound, min(name, range.upperBound))..<range.upperBound
    }
    var words = Set(figure.noun)
    for token in range where line.tokens[token].isWord { words.insert(line.tokens[token].word) }
    // "1.248 sinh viên nhập học": what follows the name, up to the next mark.
    for token in figure.nounTokens.upperBound..<min(line.tokens.count, figure.nounTokens.upperBound + 6) {
      guard line.tokens[token].isWord else { break }
      words.insert(line.tokens[token].word)
    }
    return words
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let roles: Set<Role> = [.level, .total, .to, .part, .base]
  private static let within = Word("trong")
  /// The second syllable of diện tích, which alone names nothing.
  private static let extent = Word("tích")
  private static let need = Word("nhu")
  private static let count = Word("số")
  private static let closers = set("có thì")
  private static let heads = set("tổng số toàn nhu diện")
  private static let things = set("vốn lượng tiền kinh phí diện tích")
  private static let empty = set("của trong trên so với bộ các những đã được này đó trên là cả")
  private static let ends = set("và tăng giảm vượt đạt gồm còn nhưng cao thấp hơn do tại nên chiếm bằng")
}
