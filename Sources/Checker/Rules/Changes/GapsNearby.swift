import Figures

/// "đạt 2.777/2.816 (thiếu 39 đại biểu)"; "cách biệt 12,5 điểm phần trăm (thành thị 68,7%; nông thôn 81,2%)": what one of two
/// figures beside it is more than the other. Says only what fits.
struct GapsNearby {
  let recent: RecentFigures
  let rule: RuleDescription

  func draft(_ index: Int, _ line: LineView) -> Draft? {
    let stated = line.figures[index]
    guard stated.upper == nil, stated.whole == nil, !stated.isDuration, isGap(index, line) else { return nil }
    let place = RecentFigures.Place(view: line, index: index, line: recent.line)
    for fraction in recent.last(3, where: { $0.whole != nil && $0.isCount }) {
      guard let all = fraction.figure.whole, let rest = try? all.subtracting(fraction.figure.value),
        rest == stated.value, stated.isCount, fraction.line == recent.line
      else { continue }
      let stored = fraction.stored
      return place.stored.draft(
        rule, of: [stored], result: Bounds(rest),
        formula: "\(VietnameseNumber.write(all)) − \(VietnameseNumber.write(fraction.figure.value))",
        subject: .remainder, verdict: .consistent, strength: .possible)
    }
    let alike = around(index, line).filter { isTerm($0.figure, of: stated) }
    let sizes = alike.map { $0.figure.magnitude?.approximate ?? 0 }
    let (size, step) = (stated.magnitude?.approximate ?? 0, stated.magnitudeStep)
    for (order, first) in alike.enumerated() {
      for (other, second) in alike.enumerated()
      where order != other && abs(sizes[order] - sizes[other] - size) <= max(step, size * 0.02) {
        guard let one = first.figure.bounds(), let two = second.figure.bounds(), let result = one.minus(two),
          result.lower > .zero, Agreement(result, with: stated) == .exact, isTelling(stated, first, second)
        else { continue }
        let (more, less) = (first.stored, second.stored)
        return place.stored.draft(
          rule, of: [more, less], result: result, formula: "\(more.number) − \(less.number)",
          subject: stated.sign < 0 ? .decrease : .increase, verdict: .consistent, strength: .possible)
      }
    }
    return nil
  }

  /// The figures before it, and those behind in its sentence.
  private func around(_ index: Int, _ line: LineView) -> [RecentFigures.Place] {
    let stated = line.figures[index]
    let behind = (index + 1..<min(line.figures.count, index + 5)).filter {
      line.figures[$0].sentence == stated.sentence
    }
    return behind.map { RecentFigures.Place(view: line, index: $0, line: recent.line) }
      + recent.last(8) { isTerm($0, of: stated) }
  }

  private func isTerm(_ figure: Figure, of stated: Figure) -> Bool {
    guard figure.upper == nil, figure.whole == nil, !figure.isDuration, ![.change, .growth].contains(figure.role) else {
      return false
    }
    if stated.unit == .points { return figure.isPercent || figure.unit == .points }
    return stated.isPercent ? figure.isPercent : figure.isOfKind(stated)
  }

  /// Small counts are soon the gap of two others: those must stand in its own sentence.
  private func isTelling(_ stated: Figure, _ first: RecentFigures.Place, _ second: RecentFigures.Place) -> Bool {
    if stated.tellingDigits > 2 { return true }
    let sentences = [first, second].map { $0.line == recent.line && $0.figure.sentence == stated.sentence }
    return !sentences.contains(false)
  }

  /// A change, or what is missing.
  private func isGap(_ index: Int, _ line: LineView) -> Bool {
    let figure = line.figures[index]
    if [.change, .excess, .remaining].contains(figure.role) || figure.unit == .points { return true }
    return Self.missing.occur(in: line, GapWords(line: line, index: index).own)
  }

  private static let missing = PhraseSet(["thiếu", "khuyết", "cách biệt", "chênh", "bớt", "hụt", "còn", "còn lại"])
}
