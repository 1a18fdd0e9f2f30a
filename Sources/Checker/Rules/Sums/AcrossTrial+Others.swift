import Figures

/// What looks like the parts of a total, and is explained by another one.
extension AcrossTrial {
  /// "995 hộ, gồm 857 … và 138 hộ cận nghèo. … có 96 hộ, gồm 34 hộ nghèo và 62 hộ cận nghèo": 62 is a part of 96, and not beside it; "90
  /// doanh nghiệp, gồm 51 …; 19 …; 20 …; 13 doanh nghiệp được khen thưởng": 51, 19 and 20 make the 90.
  func areOfOther(_ parts: [Int]) -> Bool {
    if parts.dropLast().contains(where: { isMade($0, of: parts) }) { return true }
    guard let first = parts.first, first > total,
      let whole = (max(sentence.range.lowerBound, total - 4)..<total).last(where: {
        Terms.isAmount(line.figures[$0]) && line.figures[$0].bracket == 0 && terms.fit(total, to: $0) >= .bare
      })
    else { return false }
    return match.longestExact([total] + parts, total: whole) != nil
  }

  /// Whether those right behind one of them make it, another of them among them.
  private func isMade(_ part: Int, of parts: [Int]) -> Bool {
    let own = line.figures[part]
    let told = (part + 1..<min(line.figures.count, part + 12)).filter { index in
      let figure = line.figures[index]
      return figure.sentence == own.sentence && figure.bracket == own.bracket && Terms.isTerm(figure)
        && figure.whole == nil && terms.fit(index, to: part) >= .bare
    }
    guard let count = match.longestExact(told, total: part) else { return false }
    return told.prefix(count).contains(where: parts.contains)
  }
}
