import Figures

/// "3 hội viên gồm: chị A, thôn B; chị C, thôn D và chị E, thôn G", "6 quận là quận 5, 9, 12, Tân Phú …", "hai cấp …: cấp huyện …, cấp xã …",
/// "A và B là hai lĩnh vực …", "giảm cả 3 tiêu chí: giảm 13 vụ, 7 người chết, 3 người bị thương": as many things told as are counted, in lists
/// whose parts have figures, places and remarks of their own. Says only what agrees.
struct CountedItems {
  let line: LineView
  /// The figure that counts them.
  let index: Int
  let count: Int

  private static let near = 30
  private static let reach = 200

  private var figure: Figure { line.figures[index] }
  private var sentence: Range<Int> { line.sentences[figure.sentence].tokens }
  private var start: Int { max(figure.tokens.upperBound, min(figure.nounTokens.upperBound, sentence.upperBound)) }

  var holds: Bool { isListed || isNamed || isRepeated || isToldBefore || isChanged }

  // MARK: A list behind it

  private var isListed: Bool {
    for token in figure.tokens.upperBound..<max(start, min(sentence.upperBound, start + Self.near)) {
      // Another count may be that of the list: "2 phó chủ tịch và trưởng các ban: …".
      if token >= start, line.tokens[token].isMark(";") || line.tokens[token].word == Self.and { return false }
      guard let range = items(openedAt: token) else { continue }
      return semicolons(range) || names(range) == count
    }
    return false
  }

  private func items(openedAt token: Int) -> Range<Int>? {
    let its = line.tokens[token]
    let isBracket = its.isMark("(")
    guard isBracket || its.isMark(":") || its.isWord && (its.word == Self.being || its.word == Self.consists) else {
      return nil
    }
    var first = token + 1
    while first < sentence.upperBound, line.tokens[first].isMark(":") || Self.leads.contains(line.tokens[first].word) {
      first += 1
    }
    guard first < sentence.upperBound, its.word != Self.being || begins(first) else { return nil }
    var end = first
    let last = min(sentence.upperBound, first + Self.reach)
    var depth = 0
    while end < last {
      if line.tokens[end].isMark("(") { depth += 1 }
      if line.tokens[end].isMark(")") {
        depth -= 1
        if depth < 0 { break }
      }
      if line.tokens[end].isMark("…") { return nil }
      end += 1
    }
    return isBracket && (end == last || !hasCountBefore(token)) ? nil : first..<end
  }

  /// The bracket is that of this figure: no other stands between.
  private func hasCountBefore(_ token: Int) -> Bool {
    !line.figures.indices.contains(index + 1) || line.figures[index + 1].tokens.lowerBound > token
  }

  /// "thuốc và dịch vụ y tế; bưu chính viễn thông"; the last may be told behind "và".
  private func semicolons(_ range: Range<Int>) -> Bool {
    let pieces = split(range) { line.tokens[$0].isMark(";") }
    guard pieces.count > 1, pieces.allSatisfy({ $0.count <= 60 && isWorded($0) }) else { return false }
    if pieces.count == count { return true }
    guard pieces.count + 1 == count, let last = pieces.last else { return false }
    return last.dropFirst().contains { token in
      line.tokens[token].word == Self.and && token + 1 < last.upperBound && isLike(token + 1, pieces[0].lowerBound)
    }
  }

  private func isWorded(_ piece: Range<Int>) -> Bool {
    guard let first = piece.first else { return false }
    return line.tokens[first].isWord
  }

  /// Begun as another part is: with the same word, or with a capital as it.
  private func isLike(_ token: Int, _ other: Int) -> Bool {
    let (one, two) = (line.tokens[token], line.tokens[other])
    return one.isWord && (one.word == two.word || one.isCapital == two.isCapital)
  }

  /// Names parted by commas and "và", each with what is told of it; numbers go on where the first is one: "quận 5, 9, 12".
  private func names(_ range: Range<Int>) -> Int {
    let pieces = split(range) {
      line.tokens[$0].isMark(",") || line.tokens[$0].isMark(";") || line.tokens[$0].word == Self.and
    }
    guard let first = pieces.first, begins(first.lowerBound) else { return 0 }
    let isNumbered = first.count == 2 && line.tokens[first.upperBound - 1].isNumber
    var found = 0
    for piece in pieces {
      guard let token = piece.first else { continue }
      let isNumber = isNumbered && piece.count == 1 && line.tokens[token].isNumber
      guard isNumber || begins(token) else { break }
      found += 1
    }
    return found
  }

  private func begins(_ token: Int) -> Bool {
    let its = line.tokens[token]
    guard its.isWord else { return false }
    if its.isCapital { return true }
    // "khu công nghiệp Tân Long": a kind with a name behind it.
    guard Self.kinds.contains(its.word) else { return false }
    return (token + 1..<min(line.tokens.count, token + 6)).contains {
      line.tokens[$0].isCapital || line.tokens[$0].isNumber
    }
  }

  /// Outside inner brackets.
  private func split(_ range: Range<Int>, _ parts: (Int) -> Bool) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var first = range.lowerBound
    var depth = 0
    for token in range {
      if line.tokens[token].isMark("(") { depth += 1 }
      if line.tokens[token].isMark(")") { depth -= 1 }
      guard depth == 0, parts(token) else { continue }
      if first < token { found.append(first..<token) }
      first = token + 1
    }
    if first < range.upperBound { found.append(first..<range.upperBound) }
    return found
  }

  // MARK: Names right behind it

  /// "2 dự án khu công nghiệp A mở rộng và khu công nghiệp B mở rộng điều chỉnh vốn": each begins with the same word.
  private var isNamed: Bool {
    let first = figure.tokens.upperBound
    let openings = (first..<min(sentence.upperBound, first + 5)).prefix { line.tokens[$0].kind != .mark }
    return openings.contains { opening in
      guard Self.kinds.contains(line.tokens[opening].word), begins(opening) else { return false }
      let range = opening..<min(sentence.upperBound, opening + Self.reach)
      let pieces = split(range) { line.tokens[$0].isMark(",") || line.tokens[$0].word == Self.and }
      let alike = pieces.prefix {
        line.tokens[$0.lowerBound].word == line.tokens[opening].word && begins($0.lowerBound)
      }
      return alike.count == count && alike.dropLast().allSatisfy { $0.count <= 10 }
    }
  }

  // MARK: Its kind told again

  /// "hai cấp …: cấp huyện …, cấp xã …": the word for one of them so often, each time with another behind it.
  private var isRepeated: Bool {
    guard figure.nounTokens.count > 0, let kind = figure.nounTokens.first,
      Self.repeated.contains(line.tokens[kind].word)
    else { return false }
    let next = figure.sentence + 1 < line.sentences.count ? line.sentences[figure.sentence + 1].tokens.upperBound : nil
    let range = kind + 1..<max(kind + 1, min(next ?? sentence.upperBound, kind + Self.reach))
    var followers: Set<Word> = []
    for token in range where line.tokens[token].word == line.tokens[kind].word && token + 1 < range.upperBound {
      let follower = line.tokens[token + 1]
      guard follower.isWord, !Self.general.contains(follower.word), followers.insert(follower.word).inserted else {
        return false
      }
    }
    return followers.count == count
  }

  // MARK: Told before it

  /// "Công nghiệp và dịch vụ tiếp tục là hai lĩnh vực …"
  private var isToldBefore: Bool {
    let number = figure.number.lowerBound
    guard number > sentence.lowerBound + 2, line.tokens[number - 1].word == Self.being,
      number - sentence.lowerBound < 30
    else { return false }
    let range = sentence.lowerBound..<number - 1
    guard
      !range.contains(where: { line.tokens[$0].isNumber || line.tokens[$0].isMark(":") || line.tokens[$0].isMark("(") })
    else { return false }
    let pieces = split(range) { line.tokens[$0].isMark(",") || line.tokens[$0].word == Self.and }
    guard pieces.count == count, pieces.dropLast().allSatisfy({ $0.count <= 5 }), let last = pieces.last,
      last.count <= 8, line.tokens[last.lowerBound - 1].word == Self.and
    else { return false }
    return true
  }

  // MARK: Changes

  /// "giảm cả 3 tiêu chí": as many changes, all one way, of different things.
  private var isChanged: Bool {
    guard figure.noun.starts(with: Self.criteria) else { return false }
    let end = min(line.figures.count, index + 24)
    return Self.changes(line, index + 1..<max(index + 1, end), count)
      || Self.changes(line, max(0, index - 12)..<index, count)
  }

  static func changes(_ line: LineView, _ range: Range<Int>, _ count: Int) -> Bool {
    var run: [(figure: Figure, told: Set<Word>)] = []
    for index in range where line.figures[index].role == .change && line.figures[index].unit == nil {
      let change = line.figures[index]
      if let last = run.last?.figure, last.sentence != change.sentence || last.sign != change.sign { run = [] }
      run.append((change, PartWords(line: line, index: index).told))
      if run.count == count {
        if Set(run.map(\.told)).count == count { return true }
      }
    }
    return false
  }

  static func isOfCriteria(_ figure: Figure) -> Bool { figure.noun.starts(with: criteria) }

  private static let criteria = Word.phrase("tiêu chí")
  private static let and = Word("và")
  private static let being = Word("là")
  private static let consists = Word("gồm")
  private static let leads = LineReader.words("gồm là bao có các")
  private static let general = LineReader.words("này đó trên nào khác và có được đã")
  private static let repeated = LineReader.words("cấp KCN CCN KKT trường xã huyện phường vùng tỉnh khâu khối hình")
  private static let kinds = LineReader.words(
    "quận huyện xã phường thị khu cụm thành tỉnh KCN CCN KKT công CTCP chi đảng hội ông bà chị anh em dự trường nhóm "
      + "ngành đồng bệnh sở ban cửa cảng tuyến")
}
