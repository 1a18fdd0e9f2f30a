import Language
import Model

/// A parameter of an operation: how it is described, and which values are taken.
struct APIParameter: Sendable {
  enum Kind: Sendable {
    /// Whatever is no control character.
    case words
    case choice([String])
    case number(ClosedRange<Int>, usually: Int?)
    /// Boundaries: `then`, `now` or a day.
    case boundaries
  }

  let name: String
  let about: String
  let kind: Kind
  /// Whether it is a part of the address rather than of its query.
  let isInPath: Bool
  /// Whether it may be given several times.
  let repeats: Bool
  /// A value that one of the five committees has; empty where the description says enough.
  let example: String

  /// Characters of a text.
  static let longest = 200
  private static let noControls = "^[^\\u0000-\\u001f\\u007f]+$"

  private init(
    _ name: String, _ about: String, _ kind: Kind, isInPath: Bool = false, repeats: Bool = false, example: String = ""
  ) {
    self.name = name
    self.about = about
    self.kind = kind
    self.isInPath = isInPath
    self.repeats = repeats
    self.example = example
  }

  static func path(_ name: String, _ about: String, example: String) -> APIParameter {
    APIParameter(name, about, .words, isInPath: true, example: example)
  }

  static func query(_ name: String, _ about: String, _ kind: Kind = .words, repeats: Bool = false, example: String = "")
    -> APIParameter
  {
    APIParameter(name, about, kind, repeats: repeats, example: example)
  }

  /// The language of sentences, names and problems.
  static let language = query(
    "lang", "The language of sentences and problems; names come in both.", .choice(Tongue.allCases.map(\.rawValue)))

  var schema: Schema {
    let one: Schema =
      switch kind {
      case .words: .text(longest: Self.longest, pattern: Self.noControls)
      case .choice(let values): .choice(values)
      case .number(let range, let usually): .number(range, usually: usually)
      case .boundaries: .either([.choice([Boundaries.then.code, Boundaries.now.code]), .day])
      }
    return repeats ? .list(one) : one
  }

  /// What is wrong with a value, as a sentence that names the parameter; nil where nothing is.
  func fault(in value: String) -> Phrase? {
    switch kind {
    case .words:
      let isPlain = !value.isEmpty && value.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      return isPlain && value.unicodeScalars.count <= Self.longest
        ? nil : Phrases.Problems.badWords(name, longest: Self.longest)
    case .choice(let values): return values.contains(value) ? nil : Phrases.Problems.badChoice(name, values)
    case .number(let range, _):
      let isNumber = value.utf8.allSatisfy { (48...57).contains($0) } && Int(value).map(range.contains) == true
      return isNumber ? nil : Phrases.Problems.badNumber(name, range)
    case .boundaries: return Boundaries(value) == nil ? Phrases.Problems.badBoundaries(name) : nil
    }
  }
}
