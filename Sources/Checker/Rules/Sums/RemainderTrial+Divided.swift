import Figures

extension RemainderTrial {
  /// "Trong số 870 người, có 197 người do trung ương giới thiệu, còn lại 673 người do địa phương giới thiệu": what is divided, its part and
  /// the rest, one behind the other. What another sentence counts is not divided here.
  func divided() -> Draft? {
    let (whole, done) = (remainder - 2, remainder - 1)
    guard lead == .plain, sentence.range.contains(whole), PartListFinder(sentence: sentence).isWithin(whole),
      [whole, done, remainder].allSatisfy({ isExact($0) && isCountOfIt($0) }),
      terms.fit(done, to: whole) >= .bare, terms.fit(remainder, to: whole) >= .bare
    else { return nil }
    let way = Way(whole: whole, done: [done])
    if let draft = draft(way), draft.verdict == .consistent { return draft }
    guard let result = printedResult(way), result.lower > .zero, let stated = line.figures[remainder].magnitude,
      let share = result.percent(of: Bounds(stated)), share.lower > ExactDecimal(80), share.upper < ExactDecimal(125),
      var draft = draft(way, verdict: .inconsistent), draft.verdict == .inconsistent
    else { return nil }
    draft.strength = .certain
    return draft
  }

  private func isCountOfIt(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return figure.isCount && figure.whole == nil && figure.bracket == line.figures[remainder].bracket
      && [.level, .total, .part, .remaining].contains(figure.role)
  }
}
