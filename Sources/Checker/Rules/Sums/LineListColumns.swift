import Figures

/// "255 cơ sở lưu trú với 9.265 phòng. Trong đó:" above lines of "04 khách sạn 5 sao với 1.463 phòng": two columns, which the second
/// kind ties together, whatever the first is called in each line.
struct LineListColumns {
  let headline: LineList.Headline
  /// The amounts of each line.
  let rows: [[StoredFigure]]
  /// Whether a line tells of what another may have told too.
  let overlaps: Bool

  /// What is said of both totals.
  func drafts() -> [Draft] {
    guard rows.count > 2, headline.leads || headline.isOpen else { return [] }
    for (first, second) in zip(headline.figures, headline.figures.dropFirst()) {
      guard first.figure.isCount, !first.figure.noun.isEmpty, isNamed(second.figure) else { continue }
      let rights = rows.compactMap { row in
        let fitting = row.dropFirst().filter { Terms.fit($0.figure, to: second.figure) == .sure }
        return fitting.count == 1 ? fitting.first : nil
      }
      let lefts = rows.compactMap { row in
        row.first.flatMap { $0.figure.isCount && !$0.figure.noun.isEmpty ? $0 : nil }
      }
      guard rights.count == rows.count, lefts.count == rows.count,
        !lefts.contains(where: { Terms.fit($0.figure, to: second.figure) == .sure })
      else { continue }
      return [draft(first, lefts), draft(second, rights)].compactMap { $0 }
    }
    return []
  }

  private func isNamed(_ figure: Figure) -> Bool { figure.unit != nil || !figure.noun.isEmpty }

  private func draft(_ total: StoredFigure, _ terms: [StoredFigure]) -> Draft? {
    guard (terms + [total]).allSatisfy({ $0.figure.approximation == .exact && $0.figure.upper == nil }),
      let (bounds, printed) = StoredFigure.sum(terms), let whole = total.figure.bounds()
    else { return nil }
    let agreement = Agreement(bounds, with: total.figure)
    if agreement.holds { return draft(total, terms, printed, agreement.verdict) }
    guard !overlaps, Claimant.isNear(printed, total.figure, Self.reach) else { return nil }
    // More than there are; less may leave something out where only the main ones are told.
    let isOver = bounds.lower > whole.upper
    return isOver || headline.isClosed ? draft(total, terms, printed, .inconsistent) : nil
  }

  /// Whatever is more than a sixth off was counted otherwise.
  private static let reach: Int64 = 6

  private func draft(_ total: StoredFigure, _ terms: [StoredFigure], _ sum: Bounds, _ verdict: Verdict) -> Draft {
    total.draft(
      LinesRule.description, of: terms, result: sum, formula: terms.map(\.number).joined(separator: " + "),
      subject: .total, verdict: verdict)
  }
}
