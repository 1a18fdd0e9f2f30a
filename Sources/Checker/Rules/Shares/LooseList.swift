/// "Có 3 huyện hoàn thành là Sơn Hà (100,1%), Ba Tơ (100,9%), Minh Long (100,2%)"; "có 6 dân tộc: dân tộc Mường chiếm 63%, dân tộc
/// Thái …"; "2 xã Ia Lâu và Ia Mơ": as many names behind a count as it says. What is told between and behind them leaves
/// room for more, so that it says only what agrees.
struct LooseList {
  let line: LineView

  private static let near = 24
  private static let reach = 160

  /// Whether as many names stand behind figure `index` as it counts.
  static func holds(_ index: Int, _ count: Int, _ line: LineView) -> Bool {
    let list = LooseList(line: line)
    let figure = line.figures[index]
    let sentence = line.sentences[figure.sentence].tokens
    let start = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    return list.repeats(figure.noun, start..<min(sentence.upperBound, start + reach)) == count
      || list.openings(figure.tokens.upperBound, min(sentence.upperBound, start + near)).contains { opening in
        list.names(opening..<min(sentence.upperBound, opening + reach)) == count
      } || NamesAmong(line: line).hold(count, behind: start, sentence)
  }

  /// How often the name of what is counted is told again.
  private func repeats(_ noun: [Word], _ range: Range<Int>) -> Int {
    guard noun.count > 1 else { return 0 }
    let scan = PhraseScan(line: line)
    let phrase = Array(noun.prefix(2))
    return range.count { token in
      // "các dân tộc khác" is no further one.
      scan.begins(token..<range.upperBound, with: phrase) && line.tokens[token - 1].word != Self.the
    }
  }

  /// Where a list of names may begin: behind a colon, a bracket, gồm, là; or at the first name itself.
  private func openings(_ start: Int, _ end: Int) -> [Int] {
    var found = (start..<max(start, end)).filter { token in
      let its = line.tokens[token]
      return its.isMark(":") || its.isMark("(") || its.isWord && Self.opening.contains(its.word)
    }.map { $0 + 1 }
    if let name = (start..<max(start, end)).first(where: { isName($0) }), !found.contains(name) { found.append(name) }
    return found
  }

  /// Names one behind the other, each with its bracket, parted by commas, semicolons and "và".
  private func names(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    var count = 0
    while index < range.upperBound {
      while index < range.upperBound, Self.kinds.contains(line.tokens[index].word) || line.tokens[index].isMark(":") {
        index += 1
      }
      let first = index
      while index < range.upperBound, isName(index) || isWithin(index, first) { index += 1 }
      guard index > first, index - first <= 8 else { return count }
      count += 1
      if index < range.upperBound, line.tokens[index].isMark("(") {
        guard let close = (index..<range.upperBound).first(where: { line.tokens[$0].isMark(")") }) else { return count }
        index = close + 1
      }
      var isParted = false
      while index < range.upperBound, parts(index) {
        isParted = true
        index += 1
      }
      guard isParted else { return count }
    }
    return count
  }

  private func isName(_ token: Int) -> Bool { line.tokens[token].isWord && line.tokens[token].isCapital }

  /// A dash or a number within a name: Đình Hương - Tây Bắc Ga, Mỹ Phước 2.
  private func isWithin(_ token: Int, _ first: Int) -> Bool {
    token > first
      && (line.tokens[token].isMark("-")
        || line.tokens[token].isNumber && line.tokens[token].end - line.tokens[token].start < 3)
  }

  private func parts(_ token: Int) -> Bool {
    let its = line.tokens[token]
    return its.isMark(",") || its.isMark(";") || its.isWord && its.word == Self.and
  }

  private static let and = Word("và")
  private static let the = Word("các")
  private static let opening = LineReader.words("gồm là ông bà")
  private static let kinds = LineReader.words(
    "các huyện xã tỉnh thành phố thị phường quận khu cụm dân tộc người KCN CCN đồng chí ông bà là gồm và có")
}
