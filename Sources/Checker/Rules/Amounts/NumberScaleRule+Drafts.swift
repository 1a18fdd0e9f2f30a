import Figures
import Language

/// What is said of an amount of the wrong scale.
extension NumberScaleRule {
  static func draft(_ place: RecentFigures.Place, beside witness: RecentFigures.Place) -> Draft {
    draft(place, [witness], right: nil)
  }

  static func draft(_ finding: ScaledList.Finding) -> Draft {
    draft(finding.wrong, finding.others, right: finding.right)
  }

  static func draft(_ finding: ProductScale.Finding, _ index: Int, _ line: LineView, _ number: Int) -> Draft {
    let places = (finding.factors + [index]).map { RecentFigures.Place(view: line, index: $0, line: number) }
    let formula = finding.factors.map { line.text(line.figures[$0].tokens) }
    // Thousands times thousands give it to the last digit: no fit of looser kinds clears it.
    return draft(
      places[places.count - 1], Array(places.dropLast()), right: finding.right,
      named: formula[0] + " × " + formula.dropFirst().joined(separator: " + "), strength: .certain)
  }

  static func draft(_ finding: ScaledSum.Finding, _ line: LineView, _ number: Int) -> Draft {
    let places = (finding.parts + [finding.wrong]).map { RecentFigures.Place(view: line, index: $0, line: number) }
    let formula = finding.parts.map { line.text(line.figures[$0].tokens) }.joined(separator: " + ")
    return draft(
      places[places.count - 1], Array(places.dropLast()), right: finding.right, named: formula, strength: .certain)
  }

  private static func draft(
    _ place: RecentFigures.Place, _ others: [RecentFigures.Place], right: ExactDecimal?, named: String? = nil,
    strength: Draft.Strength = .sure
  ) -> Draft {
    let figure = place.figure
    let (printed, other) = (printed(place), named ?? others.first.map(printed) ?? "")
    let text = right.map { scaled($0, like: place) }
    let meant = right.flatMap { try? $0.shifted(by: -figure.exponent) }
    return Draft(
      rule: description, verdict: .inconsistent, strength: strength, figure: place.spot,
      operands: (others + [place]).map { $0.view.part($0.figure) }, stated: figure.value.plain,
      expected: meant?.normalized.plain,
      wording: .said(
        summary: text.map { Phrases.NumberScale.meant(printed, $0) } ?? Phrases.NumberScale.wrong(printed, other),
        explanation: Phrases.NumberScale.why(printed, other),
        suggestion: text.map { Phrases.Claims.write($0, for: printed) } ?? Phrases.NumberScale.lookUp))
  }

  static func draft(fallen later: RecentFigures.Place, _ earlier: RecentFigures.Place) -> Draft {
    let (less, more) = (printed(later), printed(earlier))
    return Draft(
      rule: description, verdict: .inconsistent, figure: later.spot,
      operands: [earlier, later].map { $0.view.part($0.figure) }, stated: later.figure.value.plain, expected: nil,
      wording: .said(
        summary: Phrases.NumberScale.fallen(less, more), explanation: Phrases.NumberScale.whyFallen,
        suggestion: Phrases.NumberScale.lookUp))
  }

  private static func printed(_ place: RecentFigures.Place) -> String { place.view.text(place.figure.tokens) }

  /// 2.553.000 tỷ đồng: with the scale word that a reader expects.
  private static func scaled(_ value: ExactDecimal, like place: RecentFigures.Place) -> String {
    let words = [(9, " tỷ"), (6, " triệu"), (0, "")]
    let (exponent, word) =
      words.first { (try? ExactDecimal(1).shifted(by: $0.0)).map { $0 <= value } ?? false } ?? (0, "")
    let number = (try? value.shifted(by: -exponent)) ?? value
    let unit = place.view.tokens[place.figure.tokens].last.map { $0.isWord && place.figure.unit != nil } ?? false
    let last = place.figure.tokens.upperBound
    return VietnameseNumber.write(number.normalized) + word + (unit ? " " + place.view.text(last - 1..<last) : "")
  }
}
