import Figures

@testable import Checker

/// A paragraph as the checker reads it, before any rule.
struct ReadText {
  let line: LineView

  init(_ text: String, grouping: Grouping = .dots) {
    line = FigureChecker.read(Self.block(text), number: 0, grouping: grouping)
  }

  static func block(_ text: String) -> Manuscript.Block {
    Manuscript.Block(kind: .paragraph, part: .body, words: Array(text.utf8)[...], offsets: OffsetMap())
  }

  /// Each figure in brief: `~9.6e9 dollar /year`, `53/59`, `5..8 percent`.
  var figures: [String] { line.figures.map(brief) }

  /// The words of what is counted, figure by figure.
  var nouns: [String] { line.figures.map { line.text($0.nounTokens) } }

  var roles: [Role] { line.figures.map(\.role) }

  /// The words of what is read as one thing and is no quantity.
  var others: [String] {
    line.mentions.compactMap { mention in
      if case .figure = mention.kind { nil } else { line.text(mention.tokens) }
    }
  }

  var sentences: [String] { line.sentences.map { line.text($0.tokens) } }

  private func brief(_ figure: Figure) -> String {
    var text = Self.sign(figure.approximation) + figure.value.plain
    if let upper = figure.upper { text += "..\(upper.plain)" }
    if let whole = figure.whole { text += "/\(whole.plain)" }
    if let other = figure.alternative { text += "|\(other.plain)" }
    if figure.exponent > 0 { text += "e\(figure.exponent)" }
    if let unit = figure.unit { text += " " + Self.name(unit) }
    for rate in figure.rates { text += " " + Self.name(rate) }
    return text
  }

  private static func sign(_ approximation: Figure.Approximation) -> String {
    switch approximation {
    case .exact: ""
    case .above: ">"
    case .below: "<"
    case .about: "~"
    case .atLeast: "≥"
    case .atMost: "≤"
    }
  }

  private static func name(_ unit: MeasureUnit) -> String {
    if case .physical = unit { return "physical" }
    if case .otherMoney = unit { return "money" }
    return "\(unit)"
  }

  private static func name(_ rate: Figure.Rate) -> String {
    if case .other = rate { return "/other" }
    return "/\(rate)"
  }
}
