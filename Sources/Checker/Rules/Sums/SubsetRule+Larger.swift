import Figures

/// Wholes that a part is not of, though they bear its name.
extension SubsetRule {
  /// "120 hồ sơ dự tuyển để chọn 40 người. Trong đó có 75 người …": what was aimed at, and not what is told of.
  func isAimedAt(_ whole: Int, _ sentence: SentenceView) -> Bool {
    GapWords(line: sentence.line, index: whole).own.contains { sentence.line.tokens[$0].word == Self.inOrder }
  }

  /// "Có 96 người dự thi, chọn 30 học viên. Trong đó 81 học viên cũ, 15 học viên mới": with those behind it, the part makes a larger
  /// figure of the sentence before to the last digit.
  func makesLarger(_ part: Int, _ before: Sentence, _ sentence: SentenceView) -> Bool {
    let line = sentence.line
    let wholes = before.figures.suffix(12).filter { isAmount(line.figures[$0]) }.compactMap {
      line.figures[$0].magnitude
    }
    guard var sum = sentence[part].magnitude else { return false }
    let behind = (part + 1..<sentence.range.upperBound).filter {
      isAmount(sentence[$0]) && sentence[$0].isLike(sentence[part])
    }
    for next in behind.prefix(8) {
      guard let value = sentence[next].magnitude, let more = try? sum.adding(value) else { return false }
      sum = more
      if wholes.contains(sum) { return true }
    }
    return false
  }

  private static let inOrder = Word("để")
}
