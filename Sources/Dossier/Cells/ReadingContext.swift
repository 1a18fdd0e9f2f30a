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
    let text = String(text)
    guard text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 }) || Self.hasOnlyGroupingSpaces(text) else {
      throw .notANumber
    }
    return try style.read(text, declared: declared)
  }

  /// Spaces around a number mean nothing, and those between thousands group; `1 5` is not 15.
  private static func hasOnlyGroupingSpaces(_ text: String) -> Bool {
    let runs = text.split(whereSeparator: \.isWhitespace)
    guard let first = runs.first, runs.count > 1 else { return true }
    let head = first.drop { $0 == "-" || $0 == "+" || $0 == "−" }
    return (1...3).contains(head.count) && head.allSatisfy(\.isNumber)
      && runs.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
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
