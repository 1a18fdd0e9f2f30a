/// The ways in which the figures of a list can be taken for the parts of a total, the most natural first.
struct PartVariants {
  let sentence: SentenceView
  let list: PartList
  let end: Int
  private var line: LineView { sentence.line }

  init(sentence: SentenceView, list: PartList) {
    self.sentence = sentence
    self.list = list
    end = PartListFinder(sentence: sentence).end(of: list)
  }

  /// Which figures the words put side by side, and whether nothing between them is left unexplained.
  struct Natural {
    var parts: [Int]
    var isClean: Bool
  }

  func natural(total: Int) -> Natural {
    let terms = terms(total: total, withChanges: false)
    let segments = beforeNextList(segments(terms))
    guard let told = segments.first, !told.isEmpty else { return Natural(parts: [], isClean: false) }
    if isPlainBracket(told) || areHalves(told) { return Natural(parts: told, isClean: true) }
    let first = withoutTrailing(told)
    let strict = first.filter { isAkin($0, first[0]) }
    let isNested = first.count > 1 && isNestedAfter(first[0])
    if segments.count > 1, strict.count == 1 || isNested {
      // "359 đơn khiếu nại; 122 đơn tố cáo và 2.405 đơn kiến nghị": one list all the same.
      let all = terms.filter { isAkin($0, first[0]) }
      if !isNested, all.count > segments.count,
        all.allSatisfy({ isSure($0, first[0]) && !isAttribute($0) && !isNestedAfter($0) })
      {
        return Natural(parts: all, isClean: true)
      }
      let heads = segments.compactMap { $0.first { isAkin($0, first[0]) } ?? $0.first }
      return Natural(parts: heads, isClean: heads.allSatisfy { isAkin($0, first[0]) })
    }
    // One kind all through, or things of several kinds one after the other.
    if strict.count == first.count || areOfOneHead(first, line.figures[total]) {
      return Natural(parts: first, isClean: true)
    }
    let plain = first.filter { !isAttribute($0) }
    if areItems(plain) { return Natural(parts: plain, isClean: true) }
    // "gồm 21 FDI và 31 trong nước, với 14.560 lao động": what follows is of another kind.
    let isTrailed =
      strict == Array(first.prefix(strict.count)) && first.dropFirst(strict.count).allSatisfy { isIntroduced($0) }
    return Natural(parts: strict, isClean: isTrailed || strict.allSatisfy { isSure($0, strict[0]) })
  }

  /// "84 đơn vị, gồm 56 xã và 28 phường; trong đó có 10 xã miền núi": a list of its own behind the semicolon.
  private func beforeNextList(_ segments: [[Int]]) -> [[Int]] {
    let next = segments.indices.dropFirst().first { place in
      segments[place].first.map { line.figures[$0].opensList || isKept($0, beside: segments[0]) } ?? false
    }
    return next.map { Array(segments[..<$0]) } ?? segments
  }

  /// "giảm còn 8 tổ, gồm tổ hành chính và 7 tổ chuyên môn; điểm trường lẻ giữ nguyên 3 điểm": a subject with a verb of its own behind the
  /// semicolon, and the parts before it have none.
  private func isKept(_ index: Int, beside parts: [Int]) -> Bool {
    let own = GapWords(line: line, index: index).own
    guard own.count > 3, Self.keeping.occur(in: line, own.dropFirst(2)) else { return false }
    return !parts.contains { Self.keeping.occur(in: line, GapWords(line: line, index: $0).label) }
  }
  private static let keeping = PhraseSet(["giữ nguyên", "giữ ổn định", "vẫn giữ", "vẫn duy trì", "vẫn là", "vẫn có"])

  /// "(92 công nhân, 88 cán bộ kỹ thuật và 56 cán bộ quản lý)": three counts and more, each after a comma or "và",
  /// nothing else.
  private func isPlainBracket(_ parts: [Int]) -> Bool {
    guard list.opening == .bracket, parts.count > 2, parts == Array(list.first..<list.first + parts.count),
      parts.allSatisfy({ line.figures[$0].isCount && !line.figures[$0].noun.isEmpty })
    else { return false }
    return zip(parts, parts.dropFirst()).allSatisfy { one, next in
      let gap = between(one, next)
      return (line.hasMark(",", in: gap) || line.has(Self.and, in: gap))
        && gap.last.map {
          line.tokens[$0].isMark(",") || line.tokens[$0].word == Self.and
        } ?? false
    }
  }

  /// "71 nam và 92 nữ": two halves that nothing can stand beside, whatever they are called.
  private func areHalves(_ parts: [Int]) -> Bool {
    guard parts.count == 2, parts.allSatisfy({ line.figures[$0].isCount }) else { return false }
    let labels = parts.map { GapWords(line: line, index: $0).label }
    return ListWords(line: line).areNaturalHalves(labels[0], labels[1])
  }

  /// "FDI 187 đơn vị, trong nước 125 đơn vị, với 98.540 đoàn viên trên 106.200 lao động": what the things have is none
  /// of them.
  private func withoutTrailing(_ parts: [Int]) -> [Int] {
    var parts = parts
    let head = line.figures[parts[0]].noun.first
    while parts.count > 2, let last = parts.last, isAttribute(last), head != nil,
      line.figures[last].noun.first != head
    {
      parts.removeLast()
    }
    return parts
  }

  /// "20 trường học, gồm 12 trường nghề, 4 trường tiểu học, 3 trường trung học cơ sở": the whole and each part by one word.
  private func areOfOneHead(_ parts: [Int], _ total: Figure) -> Bool {
    guard parts.count > 2, let head = total.noun.first else { return false }
    return parts.allSatisfy { line.figures[$0].isCount && line.figures[$0].noun.first == head }
  }

  /// One bí thư, two phó bí thư and seven ủy viên: each its own item, none of a kind told before.
  private func areItems(_ parts: [Int]) -> Bool {
    var kinds = Set<Word>()
    for (position, part) in parts.enumerated() {
      guard let kind = line.figures[part].noun.first, kinds.insert(kind).inserted else { return false }
      guard position > 0 else { continue }
      let gap = between(part - 1, part)
      guard line.hasMark(",", in: gap) || line.hasMark(";", in: gap) || line.has(Self.and, in: gap) else {
        return false
      }
    }
    return parts.count > 1
  }

  /// Every way, none twice.
  func all(total: Int) -> [[Int]] {
    let terms = terms(total: total, withChanges: false)
    guard let head = terms.first else { return [] }
    let segments = segments(terms)
    var lists: [[Int]] = []
    func add(_ list: [Int]) {
      if list.count > 1, !lists.contains(list) { lists.append(list) }
    }
    add(natural(total: total).parts)
    add(terms.filter { isAkin($0, head) })
    add(terms.filter { !isAttribute($0) })
    add(terms)
    add(segments.compactMap(\.first))
    add(self.terms(total: total, withChanges: true))
    for segment in segments.dropFirst().prefix(4) { add(segment) }
    let level = line.figures[list.first].bracket
    let amounts = Terms(line: line)
    add((list.first..<end).filter { line.figures[$0].bracket == level && amounts.fit($0, to: total) != .none })
    return lists
  }

  /// Figures of the total's kind on the level of the list's first one.
  func terms(total: Int, withChanges: Bool) -> [Int] {
    let level = line.figures[list.first].bracket
    let terms = Terms(line: line)
    let finder = PartListFinder(sentence: sentence)
    return (list.first..<end).filter { index in
      let isTerm =
        line.figures[index].bracket == level
        && Terms.isTerm(line.figures[index], withChanges: withChanges || !isToldAsChange(index) || isAddition(index))
      return index != total && (isTerm || isWorthOfPart(index, level))
        && terms.fit(index, to: total) != .none && !terms.isGrade(index) && !isBalance(index)
        && (index == list.first || !finder.isRaised(index))
        && (line.figures[index].whole == nil) == (line.figures[total].whole == nil)
    }
  }

  /// "xuất khẩu 4,87 tỷ USD, nhập khẩu 4,07 tỷ USD, xuất siêu 0,8 tỷ USD": what the others leave of each other.
  private func isBalance(_ index: Int) -> Bool {
    index > list.first && line.figures[index].unit?.isMoney ?? false
      && line.has(Self.surplus, in: GapWords(line: line, index: index).own)
  }
  private static let surplus = Word("siêu")

  /// Whether its own words, not those of the figure before, say that it is an increase.
  private func isToldAsChange(_ index: Int) -> Bool {
    var own = GapWords(line: line, index: index).own.suffix(8)
    // "9 lượt giảm vốn và 56 lượt điều chỉnh khác": what stands before "và" is said of the one before.
    if let and = own.last(where: { line.tokens[$0].word == Self.and }), line.figures[index].isCount {
      own = and + 1..<own.upperBound
    }
    return ListWords(line: line).hasAny(Self.increases, in: own)
  }

  /// "cấp mới 518 triệu USD, điều chỉnh tăng 301 triệu USD": capital added to projects is a part of what came.
  private func isAddition(_ index: Int) -> Bool {
    guard line.figures[index].unit?.isMoney ?? false else { return false }
    let words = ListWords(line: line)
    let own = GapWords(line: line, index: index).own
    guard Self.additions.contains(where: { words.has($0, in: own) }) else { return false }
    return (list.first..<end).contains {
      $0 != index && words.has(Self.new, in: GapWords(line: line, index: $0).range())
    }
  }

  /// "FDI 240 triệu USD, trong nước 1.500 tỷ đồng, tương đương 60 triệu USD": the part before in the total's own money, where all
  /// parts in the other money are told in it too.
  private func isWorthOfPart(_ index: Int, _ level: Int) -> Bool {
    guard line.figures[index].role == .equivalent, index > list.first, isOtherMoney(index - 1, index, level) else {
      return false
    }
    return (list.first..<end).allSatisfy { part in
      !isOtherMoney(part, index, level)
        || part + 1 < end && line.figures[part + 1].role == .equivalent
          && line.figures[part + 1].unit == line.figures[index].unit
    }
  }

  private func isOtherMoney(_ part: Int, _ index: Int, _ level: Int) -> Bool {
    guard let unit = line.figures[part].unit, unit.isMoney, let other = line.figures[index].unit, other.isMoney else {
      return false
    }
    return unit != other && line.figures[part].bracket == level && Terms.isTerm(line.figures[part])
  }

  /// Parted at semicolons.
  func segments(_ parts: [Int]) -> [[Int]] {
    var segments: [[Int]] = []
    var previous: Int?
    for part in parts {
      if let previous, !line.hasMark(";", in: between(previous, part)) {
        segments[segments.count - 1].append(part)
      } else {
        segments.append([part])
      }
      previous = part
    }
    return segments
  }

  func between(_ first: Int, _ second: Int) -> Range<Int> { sentence.between(first, second) }

  private func isAkin(_ index: Int, _ other: Int) -> Bool { Terms(line: line).fit(index, to: other) >= .bare }
  private func isSure(_ index: Int, _ other: Int) -> Bool { Terms(line: line).fit(index, to: other) == .sure }

  /// với 1.251 chi bộ, tại 3 huyện: said of the part before.
  private func isAttribute(_ index: Int) -> Bool {
    let token = line.figures[index].tokens.lowerBound - 1
    return token >= 0 && line.tokens[token].isWord && Self.attributive.contains(line.tokens[token].word)
  }

  /// Told with "với", "sử dụng": what belongs to the things before.
  private func isIntroduced(_ index: Int) -> Bool {
    !line.figures[index].noun.isEmpty
      && ListWords(line: line).hasAny(Self.attributive, in: GapWords(line: line, index: index).own.prefix(3))
  }

  private func isNestedAfter(_ index: Int) -> Bool {
    index + 1 < end && line.figures[index + 1].opensList
  }

  private static let and = Word("và")
  private static let increases = Set(["tăng", "giảm", "thêm", "vượt"].map { Word($0) })
  private static let additions = ["điều chỉnh", "tăng vốn", "tăng thêm", "bổ sung", "mở rộng"].map(Word.phrase)
  private static let new = Word.phrase("mới")
  private static let attributive = Set(
    ["với", "tại", "cho", "của", "trên", "ở", "từ", "do", "thuộc", "sử"].map { Word($0) })
}
