/// What a percentage speaks of where a criterion stands between: "40 bếp có bữa ăn từ 20.000 đồng trở lên (25%)", "11/39
/// chi bộ có dưới 5 đảng viên, chiếm 28,2%" are of the kitchens and the cells.
struct Criterion {
  let sentence: SentenceView

  func subject(of index: Int) -> Int? {
    if let counted = counted(before: index) { return counted }
    return Attachment(sentence: sentence).subject(of: index)
  }

  /// The figure of which the one before the percentage tells the criterion.
  func counted(before index: Int) -> Int? {
    var place = index - 1
    guard sentence.range.contains(place), isCriterion(place), Attachment(sentence: sentence).isBare(index) else {
      return nil
    }
    while sentence.range.contains(place), index - place < 4, isCriterion(place) {
      let before = place - 1
      guard sentence.range.contains(before), sentence[before].clause == sentence[index].clause,
        !sentence.between(before, place).contains(where: { sentence.line.tokens[$0].kind == .mark })
      else { return nil }
      place = before
    }
    let its = sentence[place]
    return place < index - 1 && its.isCount && !its.noun.isEmpty ? place : nil
  }

  /// "dưới 5 đảng viên", "từ 20.000 đến dưới 25.000 đồng", "5 đến 10 đảng viên", "trên 70%", "19/19 tiêu chí"
  private func isCriterion(_ place: Int) -> Bool {
    let its = sentence[place]
    guard its.bracket == 0 else { return false }
    if let whole = its.whole { return whole == its.value && !its.noun.isEmpty }
    return its.upper != nil || its.role == .from || its.role == .to
      || [.above, .below, .atLeast, .atMost].contains(its.approximation)
  }
}
