import Figures

/// 9 khu, 2.180 ha: 3 khu … 640 ha, 4 khu … 1.120 ha, 2 khu … 420 ha: where the parts make the whole, so must what each
/// of them measures.
struct PartCompanions {
  let trial: PartsTrial
  let heads: [Int]
  let end: Int
  private var line: LineView { trial.line }

  func drafts(of total: Int) -> [Draft] {
    let next = heads.map { $0 + 1 }
    guard let last = next.last, last < end, heads.count > 1, next.allSatisfy({ !heads.contains($0) && isMeasure($0) }),
      next.dropFirst().allSatisfy({ line.figures[$0].unit == line.figures[next[0]].unit }),
      total + 1 < trial.list.first, line.figures[heads[0]].isCount
    else { return [] }
    let wholes = (total + 1..<trial.list.first).filter {
      isMeasure($0) && line.figures[$0].unit == line.figures[next[0]].unit
        && line.figures[$0].sentence == trial.sentence.number
    }
    guard wholes.count == 1, let whole = wholes.first else { return [] }
    let match = SumMatch(terms: trial.terms)
    if match.longestExact(next, total: whole) == next.count { return [trial.draft(whole, next[...], verdict: nil)] }
    guard ([whole] + next).allSatisfy({ line.figures[$0].approximation == .exact }), next.count > 2,
      match.isNear(next, total: whole, within: 15), !match.agreesOtherwise(next, total: whole)
    else { return [] }
    return [trial.draft(whole, next[...], verdict: .inconsistent)]
  }

  /// An amount with a unit, on the list's own level, told neither as a change nor as a plan.
  private func isMeasure(_ index: Int) -> Bool {
    let figure = line.figures[index]
    return figure.unit != nil && figure.bracket == line.figures[heads[0]].bracket && Terms.isTerm(figure)
      && figure.whole == nil
  }
}
