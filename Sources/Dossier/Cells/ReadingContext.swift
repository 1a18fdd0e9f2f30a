import Figures
import Language

/// What reading the rows of one table needs.
struct ReadingContext {
  let scope: Scope
  let periods: PeriodResolver
  var numbers: NumberReader
  let collector: FindingCollector
  /// Whose figures and targets were read so far.
  var owners = Owners()

  /// Units of figures and owners of targets, by identifier: a statement about one of them need not repeat it.
  struct Owners {
    var figures: [String: String] = [:]
    var targets: [String: String] = [:]
  }
}

/// Reads numbers as a dossier writes them.
struct NumberReader {
  let style: NumberStyle
  /// Whether the dossier says which style it follows.
  let declared: Bool

  /// A number in this style, for messages.
  var example: String { style == .plain ? "1718.5" : "1.718,5" }

  func read(_ text: some StringProtocol) throws(NumberReadingError) -> ExactDecimal {
    try style.read(String(text), declared: declared)
  }

  /// What to say of a text that is no number.
  func finding(for error: NumberReadingError, _ text: String) -> DossierFinding {
    switch error {
    case .notANumber: .notANumber(text, example: example)
    case .tooLarge: .numberTooLarge(text)
    case .ambiguous(let first, let second):
      .ambiguousNumber(
        text, vietnamese: (VietnameseNumber.write(first), VietnameseNumber.write(second)),
        plain: (first.plain, second.plain))
    }
  }
}
