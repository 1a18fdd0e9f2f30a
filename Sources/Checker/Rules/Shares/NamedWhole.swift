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

  /// "đạt 69% công suất thiết kế" beside "công suất 6.000 m³": the one figure of the sentence, before the part, whose own
  /// words have what the name opens with.
  func opening(for part: Int) -> Int? {
    let tail = line.tokens[sentence[index].tokens.upperBound...].prefix(6).prefix { $0.isWord }.map(\.word)
    guard tail.count > 3, tail.dropFirst(2).allSatisfy({ Self.tails.contains($0) }),
      let unit = sentence[part].unit
    else { return nil }
    let head = Array(tail.prefix(2))
    let same = sentence.window(around: index).filter {
      $0 < part && sentence[$0].unit == unit && isWhole($0, part) && sentence[$0].clause == sentence[index].clause
        && (sentence[$0].magnitude ?? .zero) >= (sentence[part].magnitude ?? .zero)
    }
    guard same.count == 1, ListWords(line: line).has(head, in: GapWords(line: line, index: same[0]).range()) else {
      return nil
    }
    return same[0]
  }

  /// "Trong số đã giải quyết có 490 hồ sơ đúng hạn, đạt 98%": named before the part.
  func figure(before part: Int) -> Int? { figure(for: part, name(before: part)) }

  /// Whether the words before the part say of what it is one.
  func isNamed(before part: Int) -> Bool { !name(before: part).isEmpty }

  /// "doanh thu thuần 812 tỷ đồng …, chiếm 74% tổng doanh thu": of all of it, from which something may have been taken off.
  func isNet(_ whole: Int) -> Bool {
    !Self.net.isDisjoint(with: words(of: whole)) && Self.net.isDisjoint(with: name)
  }
  private static let net = set("thuần ròng")

  private func name(before part: Int) -> Set<Word> {
    let lead = GapWords(line: line, index: part).range(16)
    guard
      let start = lead.last(where: {
        line.tokens[$0].word == Self.count && $0 > 0 && line.tokens[$0 - 1].word == Self.within
      })
    else { return [] }
    let behind = start + 1..<max(start + 1, lead.upperBound)
    // "Trong số có điều kiện thi hành, số thi hành xong là 490 việc": up to the comma.
    guard
      let end = behind.last(where: { $0 > start + 1 && Self.closers.contains(line.tokens[$0].word) })
        ?? behind.first(where: { line.tokens[$0].isMark(",") })
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
    // "số dự án": no more than what is counted. The parts told beside it bear that name as well.
    let isThing = name.isSubset(of: sentence[part].noun)
    var found: [Int] = []
    for candidate in range {
      guard candidate != part, candidate != index, isWhole(candidate, part) else { continue }
      guard name.isSubset(of: words(of: candidate)), !isNegated(candidate, name) else { continue }
      guard (sentence[candidate].magnitude ?? .zero) >= size else {
        if isThing { continue }
        return nil
      }
      found.append(candidate)
    }
    if found.count > 1, isThing { found.removeAll { sentence[$0].role != .total } }
    return found.count == 1 ? found[0] : nil
  }

  /// "2.696 việc chưa có điều kiện giải quyết": not of those that have it.
  private func isNegated(_ candidate: Int, _ name: Set<Word>) -> Bool {
    let start = max(line.figures[candidate].tokens.upperBound, line.figures[candidate].nounTokens.lowerBound)
    let behind = line.tokens[start...].prefix(8).prefix { $0.isWord }
    // "… 32 việc chưa có điều kiện 54 việc": of the next figure.
    let end = start + behind.count
    guard end >= line.tokens.count || !line.tokens[end].isNumber else { return false }
    return zip(behind, behind.dropFirst()).contains {
      Self.negations.contains($0.word) && name.contains($1.word) && !name.contains($0.word)
    }
  }

  private func isWhole(_ candidate: Int, _ part: Int) -> Bool {
    let figure = sentence[candidate]
    return !figure.isPercent && !figure.isDuration && figure.upper == nil && figure.whole == nil
      && Self.roles.contains(figure.role)
      && (figure.isLike(sentence[part]) || NounKinship.arePeople(figure.noun, sentence[part].noun))
      && (candidate < index || figure.role == .total
        || figure.bracket != 0 && figure.bracket != sentence[index].bracket
          && figure.sentence == sentence[index].sentence)
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
    // What follows the percentage up to the next comma names its own whole, not the next figure.
    let gap = GapWords(line: line, index: candidate)
    var range = candidate == index + 1 && figure.bracket == 0 ? gap.own : gap.range()
    if candidate > 0, line.figures[candidate - 1].sentence == figure.sentence {
      // "Giá trị sản xuất 11 tháng đạt 18,7 tỷ USD": what the time is said of.
      if line.figures[candidate - 1].isDuration || isPassing(candidate - 1, candidate) {
        range = GapWords(line: line, index: candidate - 1).range().lowerBound..<range.upperBound
      }
      let isPassed = line.figures[candidate - 1].isDuration || isPassing(candidate - 1, candidate)
      let named = isPassed ? candidate - 2 : candidate - 1
      let name =
        named >= 0 && line.figures[named].sentence == figure.sentence ? line.figures[named].nounTokens.upperBound : 0
      range = max(range.lowerBound, min(name, range.upperBound))..<range.upperBound
    }
    var words = Set(figure.noun)
    for token in range where line.tokens[token].isWord { words.insert(line.tokens[token].word) }
    // "1.248 sinh viên nhập học": what follows the name, up to the next mark.
    // "1.332 người (72%) đang thuê trọ"
    let end = max(figure.nounTokens.upperBound, figure.tokens.upperBound)
    let isNoted = end < line.tokens.count && line.tokens[end].isMark("(")
    let close = isNoted ? (end..<min(line.tokens.count, end + 6)).first { line.tokens[$0].isMark(")") } : nil
    let start = close.map { $0 + 1 } ?? figure.nounTokens.upperBound
    for token in start..<min(line.tokens.count, start + 8) {
      guard line.tokens[token].isWord else { break }
      words.insert(line.tokens[token].word)
    }
    return words
  }

  /// "Dư nợ cho vay của 9 chi nhánh đạt 11.540 tỷ đồng": whose it is.
  private func isPassing(_ count: Int, _ candidate: Int) -> Bool {
    let its = line.figures[count]
    return its.isCount && line.figures[candidate].unit != nil && its.tokens.lowerBound > 0
      && line.tokens[its.tokens.lowerBound - 1].word == Self.whose && its.clause == line.figures[candidate].clause
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let whose = Word("của")
  private static let roles: Set<Role> = [.level, .total, .to, .part, .base]
  private static let within = Word("trong")
  /// The second syllable of diện tích, which alone names nothing.
  private static let extent = Word("tích")
  private static let need = Word("nhu")
  private static let count = Word("số")
  private static let closers = set("có thì")
  private static let heads = set("tổng số toàn nhu diện chiều")
  private static let tails = set("thực hiện thiết kế hoàn thành theo được duyệt đăng ký hiện có hợp đồng")
  private static let things = set("vốn lượng tiền kinh phí diện tích đầu tư kim ngạch trị giá")
  private static let empty = set("của trong trên so với bộ các những đã được bị này đó trên là cả")
  private static let negations = set("chưa không")
  private static let ends = set("và tăng giảm vượt đạt gồm còn nhưng cao thấp hơn do tại nên chiếm bằng")
}
