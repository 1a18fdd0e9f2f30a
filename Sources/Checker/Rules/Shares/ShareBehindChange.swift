/// "có điều kiện thi hành là 579 việc, tăng 7 việc (tăng 1,3% so với cùng kỳ); chiếm 79,5% số phải thi hành": between a part and its percentage its
/// change is told.
struct ShareBehindChange {
  let sentence: SentenceView
  /// The percentage.
  let index: Int

  private static let reach = 5

  /// The level that was changed; nil where anything but its change is told between.
  var part: Int? {
    var place = index - 1
    guard sentence.range.contains(place), sentence[index].bracket == 0, isBare, isChange(place) else { return nil }
    while sentence.range.contains(place), index - place <= Self.reach, isChange(place) { place -= 1 }
    guard sentence.range.contains(place), index - place <= Self.reach, sentence[place].bracket == 0,
      [.level, .part, .to, .total, .remaining].contains(sentence[place].role), Terms.isAmount(sentence[place])
    else { return nil }
    return place
  }

  /// A change beside the level, or what a bracket tells of it.
  private func isChange(_ place: Int) -> Bool {
    let figure = sentence[place]
    return figure.bracket != 0 || figure.role == .change || figure.role == .growth
  }

  /// Behind the last mark nothing but "chiếm", "đạt tỷ lệ".
  private var isBare: Bool {
    let tokens = sentence.line.tokens
    let gap = sentence.between(index - 1, index)
    guard let mark = gap.last(where: { tokens[$0].kind == .mark }) else { return false }
    let lead = mark + 1..<gap.upperBound
    return !lead.isEmpty && lead.allSatisfy { Self.telling.contains(tokens[$0].word) }
  }

  private static let telling = LineReader.words("chiếm đạt bằng tỷ tỉ lệ trọng")
}
