/// "3 đảng bộ hoàn thành là Đảng ủy Quân sự tỉnh; đảng bộ các huyện: Sơn Hà, Ba Tơ": names of many kinds behind a count, each with
/// whatever words belong to it, parted by commas, semicolons and "và". The heading of a group is no name.
struct NamesAmong {
  let line: LineView

  private static let near = 30
  private static let reach = 160
  /// Words before the first capital of a name: "các huyện".
  private static let lead = 5

  /// Whether so many names stand behind a figure with its noun, in its sentence.
  func hold(_ count: Int, behind start: Int, _ sentence: Range<Int>) -> Bool {
    guard count > 2 else { return false }
    return (start..<max(start, min(sentence.upperBound, start + Self.near))).contains { token in
      opens(token) && names(token + 1..<min(sentence.upperBound, token + Self.reach)) == count
    }
  }

  private func opens(_ token: Int) -> Bool {
    let its = line.tokens[token]
    return its.isMark(":") || its.isWord && Self.opening.contains(its.word)
  }

  /// Up to the first part that is no name.
  private func names(_ range: Range<Int>) -> Int {
    var count = 0
    var start = range.lowerBound
    var depth = 0
    for index in range.lowerBound...max(range.lowerBound, range.upperBound) {
      if index < range.upperBound {
        let its = line.tokens[index]
        if its.isMark("(") { depth += 1 }
        if its.isMark(")") { depth -= 1 }
        guard depth == 0 else { continue }
        if its.isMark(":") {
          // What stands before it names the group.
          start = index + 1
          continue
        }
        guard its.isMark(",") || its.isMark(";") || its.isWord && its.word == Self.and else { continue }
      }
      defer { start = index + 1 }
      if start >= index || isHeading(start..<index, range.upperBound) { continue }
      guard isName(start..<index) else { return count }
      count += 1
    }
    return count
  }

  private func isName(_ part: Range<Int>) -> Bool {
    part.prefix(Self.lead).contains { line.tokens[$0].isWord && line.tokens[$0].isCapital }
      && !part.prefix(Self.lead).contains { line.tokens[$0].isNumber && !line.tokens[max(0, $0 - 1)].isCapital }
  }

  /// "Đảng bộ các huyện", with nothing named behind "các".
  private func isHeading(_ part: Range<Int>, _ end: Int) -> Bool {
    guard let the = part.last(where: { line.tokens[$0].word == Self.the }) else { return false }
    return !(the..<part.upperBound).contains { line.tokens[$0].isCapital } && part.count < 6
  }

  private static let and = Word("và")
  private static let the = Word("các")
  private static let opening = LineReader.words("gồm là các")
}
