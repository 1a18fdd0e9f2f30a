import Figures

/// "đạt 84,3 triệu USD (cùng kỳ 91,2 triệu USD). Trong đó, cấp mới 30,1 triệu USD (35,8 triệu USD); tăng vốn 54,2 triệu USD (55,4 triệu USD)": what
/// stands in brackets behind a whole and behind its parts, bases or another money, adds up as they do. Says only what fits.
struct SideSums {
  private struct Side {
    let place: RecentFigures.Place
    let line: Int
  }

  private var sides: [Side] = []
  private var line = 0
  private static let limit = 10
  private static let most = 200

  mutating func read(_ view: LineView, _ rule: RuleDescription) -> [Draft] {
    line += 1
    sides.removeAll { $0.line + 3 < line }
    var drafts: [Draft] = []
    for index in view.figures.indices.prefix(Self.most) {
      let figure = view.figures[index]
      guard figure.bracket != 0, [.base, .equivalent, .level].contains(figure.role), figure.tellingDigits > 2,
        Terms.isAmount(figure), figure.whole == nil, figure.unit != nil, index > 0,
        view.figures[index - 1].bracket != figure.bracket
      else { continue }
      if sides.count == Self.limit { sides.removeFirst() }
      sides.append(Side(place: RecentFigures.Place(view: view, index: index, line: line), line: line))
      if let draft = draft(rule) { drafts.append(draft) }
    }
    return drafts
  }

  /// The last two or three make the one before them.
  private func draft(_ rule: RuleDescription) -> Draft? {
    for count in 2...3 where sides.count > count {
      let parts = sides.suffix(count).map(\.place)
      let whole = sides[sides.count - count - 1].place
      guard parts.allSatisfy({ $0.figure.unit == whole.figure.unit && $0.figure.role == whole.figure.role }),
        let sum = StoredFigure.sum(parts.map(\.stored)), sum.printed.lower == whole.figure.magnitude
      else { continue }
      let formula = parts.map(\.stored.number).joined(separator: " + ")
      var draft = whole.stored.draft(
        rule, of: parts.map(\.stored), result: sum.printed, formula: formula, subject: .total, verdict: .consistent,
        strength: .possible)
      draft.relation = .sum
      return draft
    }
    return nil
  }
}
