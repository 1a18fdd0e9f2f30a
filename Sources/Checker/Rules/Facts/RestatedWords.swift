/// The words around two figures of a paragraph: whether they tell of one body, one time and one part.
struct RestatedWords {
  let line: LineView
  let earlier: Int
  let later: Int

  private static let lead = 24
  private static let tail = 12
  private static let behind = 7

  /// No name stands before the later figure that the paragraph has not named before, and the two sentences are not
  /// points of one list.
  var isOneBody: Bool {
    let mine = sentence(later)
    let its = sentence(earlier)
    if line.tokens[mine.lowerBound].word == line.tokens[its.lowerBound].word { return false }
    let known = Set(its.prefix(80).map { line.tokens[$0].word })
    let before = mine.prefix(while: { $0 < line.figures[later].tokens.lowerBound }).suffix(Self.lead)
    return before.allSatisfy { index in
      let token = line.tokens[index]
      return !token.isWord || !token.isCapital || index == mine.lowerBound || known.contains(token.word)
        || Self.titles.contains(token.word)
    }
  }

  /// Words of aims, other periods, estimates, comparisons before either figure.
  var isAimOrOtherTime: Bool {
    let scanner = FactScanner(line: line)
    return [earlier, later].contains { scanner.spoils(gap($0)) || has(Self.otherTimes, around($0)) }
      || has(Self.otherTimes, sentence(later).prefix(12))
  }

  /// hết tháng 8 … ước đến cuối tháng 9
  var areOfTwoTimes: Bool {
    let scanner = FactScanner(line: line)
    guard let first = scanner.time(before(earlier)), let second = scanner.time(before(later)) else { return false }
    return first.hash() != second.hash()
  }

  /// A word of a part or of another one of the kind beside only one of them.
  var isAnotherPart: Bool {
    telling(around(earlier)) != telling(around(later))
  }

  private func telling(_ range: Range<Int>) -> Set<Word> {
    Set(range.lazy.filter { $0 == 0 || !isCompound($0) }.map { line.tokens[$0].word }).intersection(Self.telling)
  }

  /// "lần thứ VI", "trực tiếp", "sản xuất", "khu chế xuất": syllables that tell nothing behind another.
  private func isCompound(_ index: Int) -> Bool {
    let before = line.tokens[index - 1].word
    if line.tokens[index].word == Self.dwelling { return !Self.homes.contains(before) }
    return Self.compounds[line.tokens[index].word]?.contains(before) ?? false
  }

  /// Telling words of both sentences near the figures, their nouns not counted.
  var shared: Int {
    let nouns = Set(line.figures[later].noun)
    let first = words(wide(earlier)).subtracting(nouns).subtracting(FactWords.fillers)
    return words(wide(later)).intersection(first).count
  }

  /// vốn … vốn: a word right before both.
  var hasSameLead: Bool {
    let first = words(gap(earlier).suffix(4)).subtracting(FactWords.fillers)
    return !words(gap(later).suffix(4)).isDisjoint(with: first)
  }

  // MARK: Stretches

  private func sentence(_ index: Int) -> Range<Int> { line.sentences[line.figures[index].sentence].tokens }

  /// The sentence up to the figure.
  private func before(_ index: Int) -> Range<Int> {
    let start = sentence(index).lowerBound
    let end = line.figures[index].tokens.lowerBound
    return start..<max(start, min(end, start + 80))
  }

  /// From the figure before, or the sentence's start.
  private func gap(_ index: Int) -> Range<Int> {
    let at = line.figures[index].tokens.lowerBound
    var start = max(sentence(index).lowerBound, at - Self.lead)
    if index > 0, line.figures[index - 1].sentence == line.figures[index].sentence {
      start = max(start, line.figures[index - 1].tokens.upperBound)
    }
    return min(start, at)..<at
  }

  /// The words before and those right behind, up to a mark.
  private func around(_ index: Int) -> Range<Int> {
    let gap = gap(index)
    let figure = line.figures[index]
    let start = afterSubordinate(gap)
    let limit = min(sentence(index).upperBound, figure.tokens.upperBound + Self.behind)
    var end = figure.tokens.upperBound
    while end < limit, line.tokens[end].isWord { end += 1 }
    return start..<max(end, gap.upperBound)
  }

  /// "Sau khi nhận nhà xưởng mới, toàn bộ 2.470 lao động": behind the comma.
  private func afterSubordinate(_ gap: Range<Int>) -> Int {
    guard gap.dropFirst().first.map({ line.tokens[$0].word == Self.when }) ?? false,
      let comma = gap.first(where: { line.tokens[$0].isMark(",") })
    else { return gap.lowerBound }
    return comma + 1
  }

  private func wide(_ index: Int) -> Range<Int> {
    let at = line.figures[index].tokens
    return max(
      sentence(index).lowerBound, at.lowerBound - Self.lead)..<min(
        sentence(index).upperBound, at.upperBound + Self.tail)
  }

  private func words(_ range: Range<Int>) -> Set<Word> {
    Set(range.lazy.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word })
  }

  private func has(_ set: Set<Word>, _ range: Range<Int>) -> Bool {
    range.contains { set.contains(line.tokens[$0].word) && ($0 == 0 || !isCompound($0)) && !isConjunction($0) }
  }

  /// "Sau khi", "trước khi" say when something was done, not of which period a figure is.
  private func isConjunction(_ index: Int) -> Bool {
    index + 1 < line.tokens.count && line.tokens[index + 1].word == Self.when
  }

  private static let when = Word("khi")

  /// đất ở, nhà ở; elsewhere the word says where.
  private static let dwelling = Word("ở")
  private static let homes = set("nhà đất hộ")
  private static let compounds: [Word: Set<Word>] = [
    Word("thứ"): set("lần"), Word("tiếp"): set("trực gián"), Word("xuất"): set("sản chế đề"),
    Word("ước"): FactWords.agreements,
  ]

  private static func set(_ words: String) -> Set<Word> { Set(Word.phrase(words)) }
  /// Where only one of two figures has such a word, they are of different things.
  static let telling = set(
    "nữ nam bị triệu vắng mời khách thực khác thứ đoạn thêm mới bổ sung điều chỉnh trong ngoài FDI DDI "
      + "ODA nhập xuất thôn thị ước nội địa sơ hợp còn chưa không lâm trồng xuân hè thu mùa "
      + "sạch nợ vay tự lũy dồn thuê sàn "
      + "phụ ở rừng")
  private static let otherTimes = set("trước ngoái cùng sau tiếp")
  /// Capitals that open no name of another body.
  private static let titles = set(
    "tổng giám đốc chủ tịch bí thư phó trưởng ban quản lý đảng nhà nước chính phủ đồng chí đại hội nghị quyết "
      + "trung tâm công ty đoàn hội nghị ủy báo cáo USD FDI")
}
