import Figures

/// A figure kept after its line is gone: what a rule over several lines needs of it. One reference, since rules that hold many take
/// them up again and again.
final class StoredFigure: Sendable {
  let figure: Figure
  let part: Draft.Part
  /// As a formula writes it.
  let number: String
  /// The unit with the space before.
  let unit: String

  convenience init(_ index: Int, _ line: LineView) { self.init(line.figures[index], line) }

  /// A figure of the line, or one side of it.
  init(_ figure: Figure, _ line: LineView) {
    self.figure = figure
    part = line.part(figure)
    number = Writing.number(figure, line)
    unit = Writing.unit(of: figure, line)
  }

  /// The terms added up: what they may stand for, and as printed.
  static func sum(_ terms: [StoredFigure]) -> (bounds: Bounds, printed: Bounds)? {
    var bounds = Bounds(.zero)
    var printed = ExactDecimal.zero
    for term in terms {
      guard let value = term.figure.bounds(), let next = bounds.plus(value), let exact = term.figure.magnitude,
        let sum = try? printed.adding(exact)
      else { return nil }
      bounds = next
      printed = sum
    }
    return (bounds, Bounds(printed))
  }

  /// What is said of this figure as the total of others.
  func draft(
    _ rule: RuleDescription, of terms: [StoredFigure], result: Bounds, formula: String, subject: Subject,
    verdict: Verdict,
    strength: Draft.Strength = .sure, slip: Slip? = nil
  ) -> Draft {
    let right = Writing.expected(result, like: figure)
    let digits = VietnameseNumber.write(figure.value)
    return Draft(
      rule: rule, verdict: verdict, strength: strength, figure: part.spot, operands: terms.map(\.part) + [part],
      stated: figure.value.plain, expected: right.plain,
      wording: .arithmetic(
        subject: subject, printed: digits + unit,
        arithmetic: "\(formula) \(Writing.sign(result, like: figure, subject)) \(right.text)\(unit)",
        right: right.text + unit,
        slip: slip ?? right.value.flatMap { Slip(printed: figure.value, right: $0) }))
  }
}
