/// Changes told in one breath: "tăng 25 dự án FDI, 27 dự án trong nước"; "tăng tương ứng 15% và 20%". Only the first
/// need say that something rose or fell.
struct ChangeList {
  let sentence: SentenceView
  /// One of the changes.
  let index: Int

  private static let most = 4

  /// The changes, in order: `index` alone where nothing is joined to it.
  var members: Range<Int> {
    var first = head
    while first > sentence.range.lowerBound, index - first < Self.most, isSaid(first - 1), joins(first - 1, first) {
      first -= 1
    }
    var end = first + 1
    while end < sentence.range.upperBound, end - first < Self.most, joins(end - 1, end) { end += 1 }
    return first..<max(end, index + 1)
  }

  /// The one that says what happens: `index` itself where it does.
  var head: Int {
    var head = index
    while !isSaid(head), index - head < Self.most, head > sentence.range.lowerBound, joins(head - 1, head) { head -= 1 }
    return isSaid(head) ? head : index
  }

  /// Whether the figure is a change only as company of one that is said to be.
  var isCompany: Bool { !isSaid(index) && head < index }

  private func isSaid(_ index: Int) -> Bool {
    let role = sentence[index].role
    // "tương ứng tăng 73,1%"
    if role == .change { return isRightBefore(index) }
    return role == .growth
      || role == .equivalent && sentence[index].isPercent
        && (sentence[index].leads.contains { Self.directions.contains($0.cue) } || saysAgain(index))
  }

  /// "tăng 10 chi hội và 360 hội viên, tương ứng 25% và 40%"
  private func saysAgain(_ index: Int) -> Bool {
    index > sentence.range.lowerBound && !sentence[index - 1].isPercent && sentence[index - 1].role == .change
  }

  private static let directions: Set<Cue> = [.increase, .decrease, .more, .less]

  /// "tăng thêm có 6 kết nạp mới" counts them, it does not say that they rose.
  private func isRightBefore(_ index: Int) -> Bool {
    guard let cue = sentence[index].leads.last(where: { Self.directions.contains($0.cue) }) else {
      return true
    }
    let gap = cue.end..<max(cue.end, sentence[index].tokens.lowerBound)
    return !gap.contains { Self.counting.contains(sentence.line.tokens[$0].word) }
  }
  private static let counting = LineReader.words("có gồm trong đó")

  /// Whether what is told fell.
  var isFall: Bool {
    let cue = sentence[head].leads.last { Self.directions.contains($0.cue) }?.cue
    if let cue { return cue == .decrease || cue == .less }
    return sentence[saysAgain(head) ? head - 1 : head].sign < 0
  }

  /// Nothing but a comma or "và" stands between, and the second says nothing of its own.
  private func joins(_ first: Int, _ second: Int) -> Bool {
    let left = sentence[first]
    let right = sentence[second]
    guard left.bracket == right.bracket, left.clause == right.clause, left.isPercent == right.isPercent,
      [.change, .growth, .level, .share].contains(right.role)
    else { return false }
    let end = max(left.tokens.upperBound, left.nounTokens.upperBound)
    guard end < right.tokens.lowerBound else { return false }
    let gap = end..<right.tokens.lowerBound
    // "198 dự án trong nước và …": the name may go on behind what was read of it.
    let mark = gap.last { token in
      sentence.line.tokens[token].isMark(",") || Self.joining.contains(sentence.line.tokens[token].word)
    }
    guard let mark else { return false }
    return (mark + 1..<gap.upperBound).allSatisfy { Self.said.contains(sentence.line.tokens[$0].word) }
      && gap.lowerBound + 5 >= mark && (gap.lowerBound..<mark).allSatisfy { sentence.line.tokens[$0].isWord }
  }

  private static let joining = LineReader.words("và cùng với")
  private static let said = LineReader.words("tăng giảm thêm")
}
