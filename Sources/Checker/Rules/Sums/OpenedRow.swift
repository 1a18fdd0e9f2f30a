import Figures

/// Parts that a colon, a bracket, gồm or chia opens right behind their whole, each in its own item: "44 dự án đang sản xuất: Lộc
/// Sơn 23 dự án (9 dự án FDI), Phú Hội 21 dự án".
struct OpenedRow {
  enum Opening {
    case colon, bracket, consists
    /// Nothing but a semicolon or the end of the sentence stands between: three items and more by the whole's name.
    case beside
    /// "trong đó": some of them, or all.
    case among
  }

  var total: Int
  var parts: [Int]
  var opening: Opening
  /// From what opens the row to its end.
  var tokens: Range<Int>
}

/// Finds the rows that are opened in a sentence.
struct OpenedRowFinder {
  let sentence: SentenceView
  let items: [DividedItem]
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }

  private static let most = 24
  private static let reach = 8

  func rows() -> [OpenedRow] {
    var rows: [OpenedRow] = []
    for place in items.indices.dropFirst() {
      guard let opening = opening(of: items[place]) else { continue }
      let end = end(of: opening, from: place, items)
      guard end > place + 1 || items[place].figures.count > 0 else { continue }
      for kind in wholes(before: items[place].tokens.lowerBound, opening) {
        if let row = row(Array(items[place..<end]), kind, opening) { rows.append(row) }
      }
    }
    return rows + beside(items)
  }

  /// "68 dự án, gần 4.000 tỷ đồng; 35 dự án đã chạy, 3 dự án đang xây, 25 dự án đang làm thủ tục", "317 đảng viên. Loại 30 năm
  /// tuổi đảng có 56 người, 40 năm có 104 người …", "Trong 38 người được tặng, 3 người …": all that is counted in the sentence.
  private func beside(_ items: [DividedItem]) -> [OpenedRow] {
    let counted = items.filter { item in
      item.bracket == 0
        && item.figures.first { !isMeasureOfTime($0) }.map {
          line.figures[$0].isCount && Terms.isTerm(line.figures[$0])
        } ?? false
    }
    guard counted.count <= Self.most, let first = counted.first?.figures.first(where: { !isMeasureOfTime($0) }) else {
      return []
    }
    let rest = counted.dropFirst()
    // The whole in the same sentence, before a semicolon or behind "trong".
    if let next = rest.first, rest.count > 2, isOwnWhole(first, before: next),
      let row = row(Array(rest), first, .beside), row.parts.count > 2
    {
      return [row]
    }
    guard counted.count > 2, let whole = wholeBefore(), let row = row(counted, whole, .beside), row.parts.count > 2
    else { return [] }
    return [row]
  }

  private func isOwnWhole(_ whole: Int, before item: DividedItem) -> Bool {
    let gap = line.figures[whole].tokens.upperBound..<max(line.figures[whole].tokens.upperBound, item.tokens.lowerBound)
    let before = line.figures[whole].tokens.lowerBound - 1
    // "35 xã đạt …; 14 xã …; 20 xã …": the first of them.
    let isParted = line.hasMark(";", in: gap) && !line.hasMark(";", in: item.tokens.lowerBound..<rowEnd(from: item))
    return isParted
      || before >= sentence.sentence.tokens.lowerBound && Self.within.contains(line.tokens[before].word)
  }

  private func rowEnd(from item: DividedItem) -> Int {
    max(item.tokens.lowerBound, sentence.sentence.tokens.upperBound)
  }

  /// The one count of the sentence before.
  private func wholeBefore() -> Int? {
    guard sentence.number > 0 else { return nil }
    let counts = line.sentences[sentence.number - 1].figures.prefix(Self.most).filter {
      line.figures[$0].isCount && Terms.isTerm(line.figures[$0]) && line.figures[$0].bracket == 0
        && !line.figures[$0].noun.isEmpty
    }
    return counts.count == 1 ? counts[0] : nil
  }

  private func opening(of item: DividedItem) -> OpenedRow.Opening? {
    let before = item.tokens.lowerBound - 1
    guard before >= sentence.sentence.tokens.lowerBound else { return nil }
    if line.tokens[before].isMark("(") { return .bracket }
    if line.tokens[before].isMark(":") { return .colon }
    let start = item.tokens.lowerBound
    if line.tokens[before].isWord, Self.consisting.contains(line.tokens[before].word) { return .consists }
    let own = start..<min(start + 3, item.tokens.upperBound)
    if own.contains(where: { line.tokens[$0].isWord && Self.consisting.contains(line.tokens[$0].word) }) {
      return .consists
    }
    return item.figures.first.map { index in
      line.figures[index].leads.contains { $0.cue == .including && $0.token >= start }
    } ?? false ? .among : nil
  }

  /// A bracket ends where it closes; a colon's list at the next one; "gồm" at the semicolon.
  private func end(of opening: OpenedRow.Opening, from place: Int, _ items: [DividedItem]) -> Int {
    var depth = 0
    var end = place + 1
    while end < items.count, end < place + Self.most {
      let mark = items[end].tokens.lowerBound - 1
      for token in items[end - 1].tokens.upperBound...mark {
        if line.tokens[token].isMark("(") { depth += 1 }
        if line.tokens[token].isMark(")") { depth -= 1 }
      }
      if opening == .bracket, depth < 0 { break }
      if opening == .consists || opening == .among, depth == 0, line.tokens[mark].isMark(";") { break }
      if depth == 0, line.tokens[mark].isMark(":") { return opening == .colon ? end - 1 : end }
      end += 1
    }
    return end
  }

  /// The nearest figure before the opening, and the nearest of another kind.
  private func wholes(before token: Int, _ opening: OpenedRow.Opening) -> [Int] {
    guard let last = sentence.range.last(where: { line.figures[$0].tokens.lowerBound < token }) else { return [] }
    var wholes: [Int] = []
    for index in (max(sentence.range.lowerBound, last - Self.reach)...last).reversed() {
      let figure = line.figures[index]
      guard Terms.isAmount(figure), [.level, .total, .to, .part].contains(figure.role), figure.comparison == .none
      else { continue }
      // A bracket is told of what stands right before it.
      if opening == .bracket, !wholes.isEmpty || index + 2 < last { break }
      // "…, 2 khai trừ; chia theo cấp xử lý: …": of what stands before the row told first.
      let end = max(figure.tokens.upperBound, min(token, line.figures[index].nounTokens.upperBound))
      if line.hasMark(";", in: end..<max(end, token)) { break }
      if figure.bracket != 0 { continue }
      if wholes.contains(where: { line.figures[$0].unit == figure.unit }) { continue }
      wholes.append(index)
    }
    return wholes
  }

  private func row(_ items: [DividedItem], _ total: Int, _ opening: OpenedRow.Opening) -> OpenedRow? {
    let whole = line.figures[total]
    let inside = items.filter { !$0.figures.isEmpty }
    guard let level = inside.first?.bracket else { return nil }
    var parts = inside.filter { $0.bracket == level }.compactMap { item -> Int? in
      guard let first = item.figures.first(where: { isLike($0, whole) }) else { return nil }
      return whole.unit != nil || item.figures.first { !isMeasureOfTime($0) } == first ? first : nil
    }
    // "4 người: 1 phó bí thư, 2 chủ tịch hội và 1 công chức": each by its own name, or those by the whole's.
    if whole.unit == nil {
      let named = parts.filter { isNamed($0, as: total) }
      if !named.isEmpty { parts = parts.filter { isNamed($0, as: total) || line.figures[$0].noun.isEmpty } }
    }
    guard parts.count > 1, let last = items.last else { return nil }
    return OpenedRow(
      total: total, parts: parts, opening: opening, tokens: items[0].tokens.lowerBound..<last.tokens.upperBound)
  }

  /// "40 năm có 104 người", "từ 41 đến 50 tuổi có 152 người": what the item is called by.
  private func isMeasureOfTime(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return figure.isDuration || figure.upper != nil || figure.noun.first == Self.age
  }

  private func isNamed(_ part: Int, as total: Int) -> Bool {
    let (its, other) = (line.figures[part].noun, line.figures[total].noun)
    return terms.fit(part, to: total) == .sure || !its.isEmpty && its.first == other.first
      || NounKinship.arePeople(its, other)
  }

  private func isLike(_ index: Int, _ whole: Figure) -> Bool {
    let figure = line.figures[index]
    return figure.unit == whole.unit && Terms.isTerm(figure) && !terms.isGrade(index) && figure.upper == nil
      && figure.whole == nil && figure.comparison == .none
  }

  private static let age = Word("tuổi")
  private static let within = LineReader.words("trong số")
  private static let consisting = LineReader.words("gồm chia")
}
