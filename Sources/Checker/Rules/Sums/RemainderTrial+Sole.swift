import Figures

/// What remains of the only two figures of its kind that the sentence tells.
extension RemainderTrial {
  /// "phải thành lập 15 chi bộ, mới thành lập được 6 chi bộ, còn phải thành lập 9 chi bộ"; "giải quyết 1.846 hồ sơ trong tổng số
  /// 1.902 hồ sơ, còn 56 hồ sơ": whole and done are named, and nothing else of the kind is.
  func sole(_ candidates: [Int]) -> Draft? {
    let own = candidates.filter {
      line.figures[$0].sentence == sentence.number && line.figures[$0].bracket == 0
        && terms.fit(remainder, to: $0) >= .bare
    }
    guard own.count == 2, own.allSatisfy({ isExact($0) && line.figures[$0].whole == nil }), isLast,
      // "kết nạp 61 đảng viên; thành lập 4 chi bộ, còn thiếu 2": a number without a name is of what was told last.
      Kin.are(line.figures[own[0]], line.figures[own[1]]),
      let first = line.figures[own[0]].magnitude, let second = line.figures[own[1]].magnitude, first != second
    else { return nil }
    let (whole, done) = first > second ? (own[0], own[1]) : (own[1], own[0])
    let isTold = line.figures[whole].role == .total || line.figures[whole].role == .plan
    guard isStrong ? whole < done || isTold : isTold && line.figures[done].role != .plan && isStill else { return nil }
    return draft(Way(whole: whole, done: [done]), verdict: .inconsistent)
  }

  /// "trong số 126 doanh nghiệp thì 109 đã nộp (86,5%), 17 doanh nghiệp chưa nộp": the percentage ties the two, and "chưa" says that
  /// the rest is meant.
  func notYet(_ candidates: [Int]) -> Draft? {
    guard isExact(remainder), isLast, isUndone,
      let done = candidates.last, line.figures[done].sentence == sentence.number, isExact(done),
      // Nothing but the percentage stands between.
      remainder - done == 2
    else { return nil }
    if line.figures[done].whole != nil {
      let share = line.figures[done].value.isNegative ? nil : line.figures[done].fractionShare
      guard let share, Agreement(share, with: line.figures[done + 1]) == .exact else { return nil }
      return draft(Way(whole: done, done: [], isFraction: true), verdict: .inconsistent)
    }
    let wholes = candidates.filter {
      $0 < done && isExact($0) && line.figures[$0].whole == nil && shareTies([done], $0)
    }
    guard wholes.count == 1, let whole = wholes.first, !isOneOfSeveral(done, of: whole, candidates) else { return nil }
    return draft(Way(whole: whole, done: [done]), verdict: .inconsistent)
  }

  /// "5.000 việc, trong đó có điều kiện 3.200 việc; chưa có điều kiện 1.600 việc (32%); …": the list begins with another part.
  func isOneOfSeveral(_ done: Int, of whole: Int, _ candidates: [Int]) -> Bool {
    candidates.contains {
      $0 > whole && $0 < done && line.figures[$0].role == .part && terms.fit($0, to: whole) == .sure
    }
  }

  /// "1.600 việc chưa có điều kiện"
  var isUndone: Bool {
    GapWords(line: line, index: remainder).label.contains { line.tokens[$0].word == Self.undone }
  }

  /// No more of the kind follows in the sentence.
  private var isLast: Bool {
    (remainder + 1..<min(sentence.range.upperBound, remainder + 6)).allSatisfy {
      !Terms.isAmount(line.figures[$0]) || line.figures[$0].bracket != 0 || terms.fit($0, to: remainder) < .bare
        || line.figures[$0].role == .average
    }
  }

  /// còn thiếu, còn phải: nothing else can be meant than what a whole lacks.
  private var isStrong: Bool {
    let words = ListWords(line: line)
    let own = GapWords(line: line, index: remainder).own
    return Self.strong.contains { words.has($0, in: own) }
  }

  private var isStill: Bool {
    GapWords(line: line, index: remainder).own.contains { line.tokens[$0].word == Self.still }
  }

  private static let strong = ["còn thiếu", "còn phải", "còn lại phải", "phải thực hiện"].map(Word.phrase)
  private static let still = Word("còn")
  private static let undone = Word("chưa")
}
