import Figures

/// A whole whose parts are all told before what is taken for the rest.
extension RemainderTrial {
  /// "25 lao động, gồm 10 người trong tỉnh và 15 người ngoài tỉnh; riêng 9 người trong tỉnh ở miền núi", "67 dự án, gồm 35 …, 28 … và 4
  /// dự án chưa triển khai; 2 dự án chưa triển khai quá hạn": what was done is one of parts that make the whole, told one after the
  /// other. Nothing is left, and this is some of one of them.
  func isClosed(_ way: Way) -> Bool {
    guard !way.isFraction, let last = way.done.max(), way.done.allSatisfy({ $0 > way.whole }) else { return false }
    let told = partsTold(of: way.whole, bracket: line.figures[last].bracket)
    guard let place = told.firstIndex(of: last), let count = SumMatch(terms: terms).longestExact(told, total: way.whole)
    else { return false }
    return place < count && way.done.count < count && way.done.allSatisfy(told.contains)
  }

  /// The amounts of its kind between a whole and the remainder, outside brackets or in one.
  func partsTold(of whole: Int, bracket: Int) -> [Int] {
    (whole + 1..<max(whole + 1, remainder)).filter { index in
      let figure = line.figures[index]
      return Terms.isTerm(figure) && figure.whole == nil && figure.bracket == bracket
        && !terms.isGrade(index) && terms.fit(index, to: whole) >= .bare
    }
  }
}
