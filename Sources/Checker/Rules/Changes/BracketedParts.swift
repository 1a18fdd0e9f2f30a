import Figures

/// "Có 140 trạm (gồm 30 trạm huyện và 110 trạm xã), giảm 10 trạm": a level, its parts in the bracket behind it, and behind that bracket a
/// change. What has fallen is the level, not the last of its parts.
struct BracketedParts {
  let sentence: SentenceView
  /// An amount by which something rose or fell.
  let change: Int

  /// Whether the bracket that a figure stands in is closed before the change.
  func isClosed(around index: Int) -> Bool {
    guard sentence[index].bracket != 0, index < change else { return false }
    var depth = 0
    for token in sentence.between(index, change) {
      if sentence.line.tokens[token].isMark("(") { depth += 1 }
      if sentence.line.tokens[token].isMark(")") { depth -= 1 }
      if depth < 0 { return true }
    }
    return false
  }

  /// What the parts of a level come to, where nothing but they stands between it and the change.
  func sum(of level: Int) -> ExactDecimal? {
    let parts = level + 1..<max(level + 1, change)
    guard parts.count > 1, sentence.range.contains(level), sentence[level].bracket == 0, sentence[level].isCount,
      sentence[level].isSurelyLike(sentence[change]), sentence[level].clause == sentence[change].clause,
      Attachment(sentence: sentence).isBare(change), isClosed(around: change - 1),
      parts.allSatisfy({
        sentence[$0].bracket == sentence[level + 1].bracket && sentence[$0].isCount && sentence[$0].whole == nil
      })
    else { return nil }
    var sum = ExactDecimal.zero
    for part in parts {
      guard let both = try? sum.adding(sentence[part].value) else { return nil }
      sum = both
    }
    return sum
  }

  /// Whether the level is the sum of its parts, and so what the change is of.
  func prove(_ level: Int) -> Bool { sum(of: level) == sentence[level].value }
}
