import Figures

/// "Có 6 khu kín 100%: Sóng Thần, Đồng An, …", "4 địa phương Đầm Hà, Ba Chẽ, Tiên Yên, Cô Tô chưa có dự án": a list of
/// names behind the number of what is named.
struct ProperNames {
  let line: LineView

  /// Tokens between a count and its names, and tokens of a list.
  private static let near = 18
  private static let reach = 120

  /// How many names stand behind figure `index`, and whether there must be as many; nil where there are none.
  static func count(_ index: Int, _ line: LineView) -> (parts: ClosedRange<Int>, isWhole: Bool)? {
    let figure = line.figures[index]
    guard let kind = figure.noun.first, !common.contains(kind) else { return nil }
    let names = ProperNames(line: line)
    let sentence = line.sentences[figure.sentence].tokens
    let start = figure.tokens.upperBound
    if let count = names.behind(start, sentence) { return (count...count, false) }
    let limit = min(sentence.upperBound, start + near)
    guard let opening = (start..<limit).first(where: { names.opens($0) }) else { return nil }
    let between = start..<opening
    guard !between.contains(where: { line.tokens[$0].isMark(";") || line.tokens[$0].isMark("(") }),
      !between.contains(where: { open.contains(line.tokens[$0].word) }), !CountedList.begins(between, line)
    else { return nil }
    var first = opening + 1
    while first < sentence.upperBound, line.tokens[first].isMark(":") || leads.contains(line.tokens[first].word) {
      first += 1
    }
    let isBracket = line.tokens[opening].isMark("(")
    var end = first
    while end < min(sentence.upperBound, first + reach), !names.closes(end, isBracket) { end += 1 }
    guard end > first, end < first + reach, let list = names.list(first..<end) else { return nil }
    // Another figure in between, an inner list or a rest leave room for another number.
    let isAlone = !between.contains { line.tokens[$0].isNumber || line.tokens[$0].isMark(",") }
    let isPlace = placed.contains(kind) || kind == region[0] && figure.noun.count > 1 && figure.noun[1] == region[1]
    let isNear =
      figure.value <= ExactDecimal(Int64(list.count + 2)) && figure.value >= ExactDecimal(Int64(list.count - 1))
    return (list.count...list.count, !isBracket && isAlone && isPlace && isNear && list.isPure && list.count > 2)
  }

  private func opens(_ token: Int) -> Bool {
    let its = line.tokens[token]
    guard token + 1 < line.tokens.count else { return false }
    if its.isMark(":") || its.isMark("(") { return true }
    return (its.word == Self.being || its.word == Self.consists)
      && (line.tokens[token + 1].isCapital || line.tokens[token + 1].isMark(":"))
  }

  private func closes(_ token: Int, _ isBracket: Bool) -> Bool {
    let its = line.tokens[token]
    return its.isMark(isBracket ? ")" : ".") && !(its.isMark(".") && its.isGlued && isGluedBehind(token))
  }

  /// TP.HCM
  private func isGluedBehind(_ token: Int) -> Bool {
    token + 1 < line.tokens.count && line.tokens[token + 1].isGlued && line.tokens[token + 1].isWord
  }

  // MARK: Names

  /// Nil where any part is no name.
  private func list(_ range: Range<Int>) -> (count: Int, isPure: Bool)? {
    guard !range.contains(where: { line.tokens[$0].isMark("…") || Self.open.contains(line.tokens[$0].word) }) else {
      return nil
    }
    let hasSemicolons = line.hasMark(";", in: range)
    var count = 0
    var isPure = !hasSemicolons
    var start = range.lowerBound
    var depth = 0
    for index in range.lowerBound...range.upperBound {
      if index < range.upperBound {
        let token = line.tokens[index]
        if token.isMark("(") { depth += 1 }
        if token.isMark(")") { depth -= 1 }
        let parts = token.isMark(hasSemicolons ? ";" : ",") || !hasSemicolons && token.word == Self.and
        guard depth == 0, parts else { continue }
      }
      defer { start = index + 1 }
      // ", và"
      if start == index, count > 0 { continue }
      guard start < index, let isName = name(start..<index) else { return nil }
      count += 1
      isPure = isPure && isName
    }
    return count > 1 ? (count, isPure) : nil
  }

  /// Nil for no name; otherwise whether it is nothing but capitals: Tân Đông Hiệp A, VSIP I, Mỹ Phước 2.
  private func name(_ range: Range<Int>) -> Bool? {
    guard range.count <= 10,
      line.tokens[range.lowerBound].isCapital || Self.kinds.contains(line.tokens[range.lowerBound].word)
    else { return nil }
    let words = range.filter { line.tokens[$0].isWord }
    guard words.contains(where: { line.tokens[$0].isCapital }) else { return nil }
    if range.count <= 6, range.allSatisfy({ isNamePart($0) }) { return true }
    return range.contains { Self.verbs.contains(line.tokens[$0].word) } ? nil : false
  }

  private func isNamePart(_ token: Int) -> Bool {
    let its = line.tokens[token]
    return its.isWord && its.isCapital || its.isNumber && its.end - its.start < 3 || its.isMark("-") || its.isMark(".")
  }

  /// "4 địa phương Đầm Hà, Ba Chẽ và Cô Tô chưa có …": names right behind the counted name.
  private func behind(_ start: Int, _ sentence: Range<Int>) -> Int? {
    var index = start
    while index < sentence.upperBound, index - start < 3, line.tokens[index].isWord, !line.tokens[index].isCapital {
      index += 1
    }
    guard index > start else { return nil }
    var count = 0
    while index < sentence.upperBound, count < 30 {
      let first = index
      while index < sentence.upperBound, isNamePart(index), !line.tokens[index].isMark(".") { index += 1 }
      guard index - first >= 2 || index > first && line.tokens[first].isAcronym, index - first <= 5 else { return nil }
      count += 1
      guard index < sentence.upperBound, line.tokens[index].isMark(",") || line.tokens[index].word == Self.and else {
        break
      }
      // "…, Cô Tô, chưa có": the list is over.
      guard index + 1 < sentence.upperBound, line.tokens[index + 1].isCapital else { break }
      index += 1
    }
    return count > 2 ? count : nil
  }

  /// Counts of these open no list: 3 năm, 2 lần.
  private static let common = LineReader.words("năm tháng ngày lần giờ quý tuần người lao tỷ triệu")
  private static let and = Word("và")
  private static let being = Word("là")
  private static let consists = Word("gồm")
  private static let leads = LineReader.words("gồm là bao có các")
  private static let open = LineReader.words("như vv v.v khác nhiều một ngoài riêng tiêu điển nhất đứng")
  private static let kinds = LineReader.words("cửa cảng khu cụm xã phường huyện tỉnh thành thị quận")
  private static let verbs = LineReader.words("có đạt tăng giảm được đã đang sẽ là thu vốn chiếm với từ do cho")
  private static let placed = LineReader.words("xã phường huyện quận tỉnh khu cụm KCN CCN KKT vùng")
  private static let region = Word.phrase("địa phương")
}
