import Figures

/// "vốn đăng ký 6,17 tỷ USD … Singapore dẫn đầu với 2,55 tỷ USD, chiếm 41,3%"; "có 11.444 việc đủ điều kiện (80,93%) … và 2.696 việc chưa đủ điều
/// kiện": a percentage told with its part, of a whole told before, or of the part and the one beside it. Says only what fits.
struct PartShares {
  let recent: RecentFigures
  let rule: RuleDescription

  private static let wholes = 12
  private static let near = 3

  func draft(_ index: Int, _ line: LineView) -> Draft? {
    let stated = line.figures[index]
    guard ![.growth, .change, .excess].contains(stated.role), stated.approximation == .exact,
      let part = SharedWholes.part(of: index, line), let size = line.figures[part].bounds(),
      let least = line.figures[part].magnitude
    else { return nil }
    let own = RecentFigures.Place(view: line, index: part, line: recent.line)
    let alike = others(own, index, line)
    let larger = alike.filter { $0.figure.magnitude.map { $0 > least } ?? false }
    for (order, whole) in larger.enumerated() {
      guard let all = whole.figure.bounds(), let result = size.percent(of: all),
        fits(result, stated, isNear: order < Self.near && isOfAll(whole, among: larger))
      else { continue }
      let (one, two) = (own.stored, whole.stored)
      return draft(index, line, of: [two, one], result, "\(one.number) ÷ \(two.number) × 100")
    }
    guard stated.decimals > 0, stated.tellingDigits > 2 else { return nil }
    for other in alike where abs(other.index - part) <= 6 && other.view === line {
      guard let its = other.figure.bounds(), let all = size.plus(its), let result = size.percent(of: all),
        fits(result, stated, isNear: false)
      else { continue }
      let (one, two) = (own.stored, other.stored)
      return draft(
        index, line, of: [one, two], result, "\(one.number) ÷ (\(one.number) + \(two.number)) × 100")
    }
    return nil
  }

  private func draft(
    _ index: Int, _ line: LineView, of terms: [StoredFigure], _ result: Bounds, _ formula: String
  ) -> Draft {
    var draft = StoredFigure(index, line).draft(
      rule, of: terms, result: result, formula: formula, subject: .share, verdict: .consistent, strength: .possible)
    draft.relation = .share
    return draft
  }

  /// Of its kind, told last first; and those behind it in its sentence.
  private func others(_ part: RecentFigures.Place, _ index: Int, _ line: LineView) -> [RecentFigures.Place] {
    let figure = part.figure
    let behind = (index + 1..<min(line.figures.count, index + 8)).filter {
      line.figures[$0].sentence == figure.sentence && isLevel(line.figures[$0], figure) && $0 != part.index
    }
    return recent.last(Self.wholes) { isLevel($0, figure) }.filter { $0.view !== line || $0.index != part.index }
      + behind.map { RecentFigures.Place(view: line, index: $0, line: recent.line) }
  }

  private func isLevel(_ figure: Figure, _ part: Figure) -> Bool {
    guard Terms.isAmount(figure), figure.whole == nil, [.level, .total, .to, .part, .equivalent].contains(figure.role)
    else { return false }
    return figure.isOfKind(part)
      || figure.unit == nil && part.unit == nil
        && (figure.noun.isEmpty || NounKinship.arePeople(figure.noun, part.noun))
  }

  /// A total, or the largest of those told last.
  private func isOfAll(_ whole: RecentFigures.Place, among: [RecentFigures.Place]) -> Bool {
    if whole.figure.role == .total { return true }
    let sizes = among.prefix(Self.near).compactMap(\.figure.magnitude)
    return whole.figure.magnitude == sizes.max()
  }

  /// To three digits; to two only of a whole that is surely meant.
  private func fits(_ result: Bounds, _ stated: Figure, isNear: Bool) -> Bool {
    guard Agreement(result, with: stated) == .exact, let width = try? result.upper.subtracting(result.lower) else {
      return false
    }
    guard stated.decimals > 0, stated.tellingDigits > 2 else {
      return isNear && stated.tellingDigits > 1 && width <= ExactDecimal(3)
    }
    guard let most = try? stated.value.divided(by: ExactDecimal(100), places: 6) else { return false }
    return width <= most
  }
}
