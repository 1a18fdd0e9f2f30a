import Figures

/// "Hơn 4.200 người vào Đảng …; con số cụ thể là 4.220"; "hơn 1.200 doanh nghiệp (cụ thể là 1.187)"; "556,7 triệu USD, tức gần
/// 557 triệu USD": one number rounded and told in full.
struct ExactAgain {
  let line: LineView

  /// Figures before it that are looked at.
  private static let reach = 3

  /// The figure before that tells the same in the other way, and whether it does.
  func earlier(_ later: Int) -> (index: Int, verdict: Verdict)? {
    let figure = line.figures[later]
    guard later > 0, isTold(figure), figure.upper == nil, figure.whole == nil, figure.rates.isEmpty else { return nil }
    let own = GapWords(line: line, index: later).range(5)
    let isFull = figure.approximation == .exact && ends(own, with: Self.full)
    let isRounded = figure.approximation != .exact && ends(own, with: Self.rounded)
    guard isFull || isRounded else { return nil }
    for earlier in (max(0, later - Self.reach)..<later).reversed() {
      let other = line.figures[earlier]
      guard figure.sentence - other.sentence <= 1, isTold(other), isAlike(other, figure), other.upper == nil,
        other.whole == nil, (other.approximation == .exact) != isFull
      else { continue }
      let (exact, round) = isFull ? (figure, other) : (other, figure)
      guard let value = exact.magnitude, let mark = round.magnitude, isNear(value, mark) else { return nil }
      return (earlier, verdict(value, mark, round))
    }
    return nil
  }

  private func isTold(_ figure: Figure) -> Bool { !figure.isDuration && !figure.isPercent && !figure.isSpelled }

  private func isAlike(_ one: Figure, _ other: Figure) -> Bool {
    one.unit == other.unit && (one.unit != nil || one.isLike(other))
  }

  /// Within an eighth.
  private func isNear(_ value: ExactDecimal, _ mark: ExactDecimal) -> Bool {
    guard let gap = try? value.subtracting(mark).magnitude.multiplied(by: ExactDecimal(8)) else { return false }
    return gap <= mark
  }

  private func verdict(_ value: ExactDecimal, _ mark: ExactDecimal, _ round: Figure) -> Verdict {
    switch round.approximation {
    case .above, .atLeast: value >= mark ? .consistent : .inconsistent
    case .below, .atMost: value <= mark ? .consistent : .inconsistent
    default: .consistent
    }
  }

  private func ends(_ range: Range<Int>, with phrases: [[Word]]) -> Bool {
    // Words of being and of rounding may stand between.
    var end = range.upperBound
    while end > range.lowerBound, Self.passing.contains(line.tokens[end - 1].word) { end -= 1 }
    return phrases.contains { phrase in
      end - phrase.count >= range.lowerBound
        && phrase.indices.allSatisfy { line.tokens[end - phrase.count + $0].word == phrase[$0] }
    }
  }

  private static let passing = LineReader.words("là có gần hơn trên khoảng xấp xỉ")
  private static let full = ["con số cụ thể", "con số chính xác", "chính xác", "cụ thể", "đúng"].map(Word.phrase)
  private static let rounded = ["tức", "làm tròn", "hay"].map(Word.phrase)
}
