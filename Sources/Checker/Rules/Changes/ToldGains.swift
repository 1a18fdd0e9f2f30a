import Figures

/// "kiểm tra 450 tổ chức (tăng 230 tổ chức so với cùng kỳ)"; "thêm 15 dự án, đưa tổng số lên 114 dự án": what came on top is no more than
/// what there is then. Says only what fits, and only where no level before is printed, with which it can be reckoned.
struct ToldGains {
  private static let most = 300
  private static let reach = 4

  func read(_ line: LineView) -> [ToldTie] {
    line.figures.indices.prefix(Self.most).compactMap { index in
      let gain = line.figures[index]
      guard gain.role == .change, gain.sign > 0, Terms.isAmount(gain), gain.unit != nil || !gain.noun.isEmpty,
        let level = reached(index, line) ?? told(index, line)
      else { return nil }
      return ToldTie(
        .within, ToldBounds.Place(view: line, index: index), [ToldBounds.Place(view: line, index: level)])
    }
  }

  /// "…, đưa tổng số lên 114 dự án"
  private func reached(_ index: Int, _ line: LineView) -> Int? {
    (index + 1..<line.figures.count).prefix(Self.reach).first {
      fits(index, $0, line) && line.figures[$0].sentence <= line.figures[index].sentence + 1
        && (line.figures[$0].role == .to && PartWords(line: line, index: $0).isRunningTotal || isReached($0, line))
    }
  }

  /// "tăng 570 tỷ đồng so với đầu năm, đạt 5.708 tỷ đồng"
  private func isReached(_ level: Int, _ line: LineView) -> Bool {
    let before = line.figures[level - 1]
    guard line.figures[level].role == .level, before.role == .change, before.comparison != .none else { return false }
    return Self.reached.occur(in: line, GapWords(line: line, index: level).own)
  }
  private static let reached = PhraseSet(["ghi nhận", "đạt", "lên"])

  /// The level it is told of: right before it, or before its bracket.
  private func told(_ index: Int, _ line: LineView) -> Int? {
    let gain = line.figures[index]
    let before = (max(0, index - Self.reach)..<index).last {
      let its = line.figures[$0]
      return its.sentence == gain.sentence && !its.isPercent && (its.bracket == 0 || its.bracket == gain.bracket)
        && fits(index, $0, line)
    }
    guard let before, [.level, .total, .to, .part].contains(line.figures[before].role), isOwn(index, of: before, line)
    else { return nil }
    return before
  }

  /// In the bracket behind it or in its clause, compared with a time before or with its rate; "cấp mới 149 triệu USD, tăng vốn 112 triệu
  /// USD" are two amounts, and "41 người bị thương; tăng 7 người chết" two things.
  private func isOwn(_ index: Int, of before: Int, _ line: LineView) -> Bool {
    let (gain, level) = (line.figures[index], line.figures[before])
    let between = level.tokens.upperBound..<gain.tokens.lowerBound
    guard !between.contains(where: { line.tokens[$0].isMark(";") || line.tokens[$0].isMark(".") }),
      !PartWords(line: line, index: index).isAddition || gain.bracket != level.bracket,
      gain.noun.count < 2 || level.noun.prefix(2) == gain.noun.prefix(2) || gain.bracket != level.bracket
    else { return false }
    let next = index + 1 < line.figures.count ? line.figures[index + 1] : gain
    return gain.comparison != .none || gain.bracket != level.bracket
      || next.isPercent && next.sentence == gain.sentence && next.bracket != gain.bracket
  }

  private func fits(_ gain: Int, _ level: Int, _ line: LineView) -> Bool {
    let (part, whole) = (ToldBounds.Place(view: line, index: gain), ToldBounds.Place(view: line, index: level))
    guard whole.figure.whole == nil, part.isLike(whole), let size = part.figure.magnitude,
      let all = whole.figure.magnitude
    else { return false }
    return size <= all
  }
}
