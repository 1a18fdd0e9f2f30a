import Figures

/// "3 tổ công tác (tổ tuyên truyền, tổ hậu cần, tổ an ninh)", "4 đơn vị gồm: Chi bộ A, Đảng bộ B, Chi bộ C và Chi bộ D": a
/// list of which every part begins with the name of what is counted, so that no comma or "và" within a part is taken for
/// one between two.
struct NamedList {
  let line: LineView
  /// What is counted: tổ công tác, đơn vị.
  let noun: [Word]

  /// Tokens between a count and its list, and tokens of a list.
  private static let near = 14
  private static let reach = 160

  /// How many parts the list behind figure `index` has, and whether it must have all; nil where there is none, or where it
  /// may have another number.
  static func count(_ index: Int, _ line: LineView) -> (parts: ClosedRange<Int>, isWhole: Bool)? {
    let figure = line.figures[index]
    guard let kind = figure.noun.first, !common.contains(kind) else { return nil }
    let sentence = line.sentences[figure.sentence].tokens
    let limit = min(sentence.upperBound, figure.tokens.upperBound + near)
    guard let opening = (figure.tokens.upperBound..<limit).first(where: { opens($0, line) }),
      (figure.tokens.upperBound..<opening).allSatisfy({ line.tokens[$0].kind != .mark || line.tokens[$0].isMark(",") })
    else { return nil }
    var start = opening + 1
    let isBracket = line.tokens[opening].isMark("(")
    while start < sentence.upperBound, line.tokens[start].isMark(":") || leads.contains(line.tokens[start].word) {
      start += 1
    }
    var end = start
    while end < min(sentence.upperBound, start + reach), !closes(end, isBracket, line) { end += 1 }
    guard end > start, !isBracket || end < sentence.upperBound, end < start + reach else { return nil }
    let list = NamedList(line: line, noun: figure.noun)
    // "gồm: Chi bộ A, Chi bộ B và Chi bộ C; đưa tổng số … lên 58": something else is told behind the semicolon.
    if let mark = (start..<end).first(where: { line.tokens[$0].isMark(";") }), mark + 1 < end, mark > start,
      !list.isOpener(mark + 1), !(start..<mark).contains(where: { line.tokens[$0].isMark("(") })
    {
      end = mark
    }
    guard let parts = list.named(start..<end) ?? (isBracket ? list.places(start..<end) : nil) else { return nil }
    // In brackets a few examples may stand: one too few is a slip, many too few are examples.
    let isWhole = !isBracket || figure.value <= ExactDecimal(Int64(parts.upperBound + 1))
    return (parts, isWhole)
  }

  /// A bracket, a colon, "gồm", or "là" before a name.
  private static func opens(_ token: Int, _ line: LineView) -> Bool {
    let its = line.tokens[token]
    if its.word == being, token + 1 < line.tokens.count { return line.tokens[token + 1].isCapital }
    return its.kind == .mark ? its.isMark("(") || its.isMark(":") : its.word == consists
  }

  private static func closes(_ token: Int, _ isBracket: Bool, _ line: LineView) -> Bool {
    line.tokens[token].isMark(isBracket ? ")" : ".") || line.tokens[token].isMark("(") && isBracket
  }

  // MARK: Parts

  private func named(_ range: Range<Int>) -> ClosedRange<Int>? {
    guard !isOpen(range) else { return nil }
    let hasSemicolons = line.hasMark(";", in: range)
    var count = 0
    var perhaps = 0
    let pieces = split(range, hasSemicolons ? ";" : ",")
    for piece in pieces {
      guard var first = piece.first else { return nil }
      if line.tokens[first].word == Self.and { first += 1 }
      guard first < piece.upperBound, isOpener(first) else { return nil }
      count += 1
      let ands = (first + 1..<piece.upperBound).dropLast().filter { line.tokens[$0].word == Self.and }
      if hasSemicolons {
        // "xã Yên Khê và Phú Minh, huyện Tân Sơn; …": perhaps two of one place.
        perhaps += ands.count
        continue
      }
      let further = ands.count { isOpener($0 + 1) }
      count += further
      // "… và Câu lạc bộ hưu trí" may be one more; before the last comma, or the last "và", it is within a name.
      if piece.upperBound == range.upperBound, further == 0 { perhaps = ands.count }
    }
    if hasSemicolons, InlineList.isLastApart(pieces, line) { return count - 1...count }
    return count > 1 ? count...count + perhaps : nil
  }

  /// 3 xã (Hòa Tân, Phú Lộc, An Bình): three or more proper names and nothing else.
  private func places(_ range: Range<Int>) -> ClosedRange<Int>? {
    guard Self.placed.contains(noun[0]), !isOpen(range) else { return nil }
    var names: [Range<Int>] = []
    for piece in split(range, ",") {
      let and = piece.first { line.tokens[$0].word == Self.and }
      names += and.map { [piece.lowerBound..<$0, $0 + 1..<piece.upperBound] } ?? [piece]
    }
    guard names.count > 2,
      names.allSatisfy({ name in
        (2...4).contains(name.count)
          && name.allSatisfy { line.tokens[$0].isWord && line.tokens[$0].isCapital && !line.tokens[$0].isAcronym }
      })
    else { return nil }
    return names.count...names.count
  }

  /// The counted name again, or the name of a body where bodies are counted.
  private func isOpener(_ token: Int) -> Bool {
    let word = line.tokens[token].word
    let next: Word = token + 1 < line.tokens.count ? line.tokens[token + 1].word : .none
    // tổ chức is no tổ.
    if word == noun[0] { return next != Self.deed || noun.count > 1 && noun[1] == Self.deed }
    return Self.bodies.contains(noun[0]) && line.tokens[token].isCapital && Self.bodyNames.contains(word)
  }

  /// "như", "các … khác" leave a list open; "đã", "được" make a remark of it.
  private func isOpen(_ range: Range<Int>) -> Bool {
    range.contains { line.tokens[$0].isMark("…") || Self.open.contains(line.tokens[$0].word) }
  }

  /// Outside inner brackets.
  private func split(_ range: Range<Int>, _ mark: Unicode.Scalar) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    for index in range {
      if line.tokens[index].isMark("(") { depth += 1 }
      if line.tokens[index].isMark(")") { depth -= 1 }
      guard depth == 0, line.tokens[index].isMark(mark) else { continue }
      found.append(start..<index)
      start = index + 1
    }
    return found + [start..<range.upperBound]
  }

  /// Counts of these open no list: 3 năm, 2 lần.
  private static let common = LineReader.words("năm tháng ngày lần giờ quý tuần")
  private static let and = Word("và")
  private static let consists = Word("gồm")
  private static let being = Word("là")
  private static let deed = Word("chức")
  private static let leads = LineReader.words("gồm là bao có")
  private static let open = LineReader.words("như vv v.v khác các những nhiều một ngoài đã đang chưa sẽ đều được")
  private static let placed = LineReader.words("xã phường huyện quận tỉnh thị khu cụm thôn ấp KCN đồng")
  private static let bodies = LineReader.words("đơn tổ cơ doanh đầu chi đảng công nơi phòng")
  private static let bodyNames = LineReader.words(
    "chi đảng công sở ban phòng trường xã phường huyện quận thị thành tỉnh tổ trung văn hội đoàn liên ngân cục viện "
      + "bệnh cụm KCN UBND HĐND ủy tập nhà khu hợp bộ tổng")
}
