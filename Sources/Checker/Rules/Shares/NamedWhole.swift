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
    let kind = kind(of: part)
    var found: [Int] = []
    for candidate in range {
      guard candidate != part, candidate != index, isWhole(candidate, part) else { continue }
      if let kind, let first = sentence[candidate].noun.first, first != kind { continue }
      guard name.isSubset(of: words(of: candidate)), !isNegated(candidate, name), !isJoint(candidate) else { continue }
      guard (sentence[candidate].magnitude ?? .zero) >= size else {
        if isThing { continue }
        return nil
      }
      found.append(candidate)
    }
    if found.count > 1, isThing { found.removeAll { sentence[$0].role != .total } }
    return found.count == 1 ? found[0] : nil
  }

  /// "số người được cấp thẻ là 2.916": people, and no classes; nil where the figure bears its name itself or none is told.
  private func kind(of part: Int) -> Word? {
    guard sentence[part].isCount, sentence[part].noun.isEmpty else { return nil }
    let words = GapWords(line: line, index: part).own.map { line.tokens[$0].word }
    guard words.first == Self.count, words.count > 2, Self.people.contains(words[1]) else { return nil }
    return words[1]
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

  /// "Vốn đăng ký cấp mới và vốn tăng thêm đạt 12,9 tỷ USD": of two together, and not of the one that is named.
  private func isJoint(_ candidate: Int) -> Bool {
    let own = GapWords(line: line, index: candidate).own
    guard let and = own.last(where: { line.tokens[$0].word == Self.and }), and > own.lowerBound else { return false }
    let first = Set((own.lowerBound..<and).map { line.tokens[$0].word })
    return own.upperBound - and > 2
      && (and + 1..<own.upperBound).contains {
        first.contains(line.tokens[$0].word) && Self.things.contains(line.tokens[$0].word)
      }
      && !line.tokens[sentence[index].tokens.upperBound...].prefix(10).prefix { $0.isWord }.contains {
        $0.word == Self.and
      }
  }
  private static let and = Word("và")

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
      let isNamed = !Self.empty.contains(word) && (!Self.heads.contains(word) || word == Self.need)
      // "40% số tuyển mới" beside "tuyển 1.300 sinh viên"
      let isNewly = word == Self.new && line.tokens[place - 1].word == Self.hire
      if isNamed, !isNewly { words.insert(word) }
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
      let isPassed = line.figures[candidate - 1].isDuration || isPassing(candidate - 1, candidate)
      if isPassed {
        range = GapWords(line: line, index: candidate - 1).range().lowerBound..<range.upperBound
      }
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
    // "72 lớp huấn luyện cho 3.240 người"
    let gap = its.tokens.upperBound..<line.figures[candidate].tokens.lowerBound
    if its.isCount, line.figures[candidate].isCount, gap.count < 8, gap.allSatisfy({ line.tokens[$0].isWord }),
      gap.last.map({ line.tokens[$0].word == Self.given }) ?? false
    {
      return true
    }
    return its.isCount && line.figures[candidate].unit != nil && its.tokens.lowerBound > 0
      && line.tokens[its.tokens.lowerBound - 1].word == Self.whose && its.clause == line.figures[candidate].clause
  }

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  private static let whose = Word("của")
  private static let given = Word("cho")
  private static let new = Word("mới")
  private static let hire = Word("tuyển")
  private static let people = set("người hộ em")
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
