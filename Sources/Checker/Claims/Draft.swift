import Figures
import Language

/// A stretch of a block's clean words, in bytes.
struct Spot: Hashable, Sendable {
  var block: Int
  var start: Int
  var end: Int

  /// What begins at one place hardly ever ends at two. Spread by one multiplication: each claim asks for its figure
  /// several times.
  func _rawHashValue(seed: Int) -> Int {
    let place = UInt64(truncatingIfNeeded: block &<< 32 ^ start ^ seed)
    let spread = place.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: spread.high ^ spread.low)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(block << 32 ^ start) }
}

/// A claim as a rule puts it, before it is decided which claims are shown.
struct Draft: Sendable {
  /// A figure that takes part.
  struct Part: Sendable {
    var spot: Spot
    /// Plain notation, in the printed unit; nil where it is no number.
    var value: String?
    var unit: Spot?
  }

  /// How sure it is that these figures belong together. A wrong claim is shown only where nothing at least as sure
  /// finds
  /// the same figure right.
  enum Strength: Int, Comparable, Sendable {
    /// A bound that holds, and says little: it clears no figure.
    case possible
    case likely, sure, certain
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  var rule: RuleDescription
  var verdict: Verdict
  var strength = Strength.sure
  /// The figure that is judged.
  var figure: Spot
  var operands: [Part]
  var stated: String
  /// A value, or `min..max`.
  var expected: String?
  var wording: Wording
  /// How the figures hang together, where that is not the rule's own relation.
  var relation: Relation?
  /// The figure is the right one mistyped: what far figures give by chance does not clear it.
  var isMistyped = false
  /// Found by figures that no words tie together.
  var isFar = false
  /// The words add up just these parts ("…, cộng 84"), whatever else they make.
  var isAddedUp = false
  /// The words, or what stands beside the parts, leave nothing out: that the total and its parts do not fit is certain.
  var isToldInFull = false
  /// The parts are just those of a list, which may go on.
  var mayBeOpen = false
  /// The same contradiction with another of its figures judged: told where other claims find ``figure`` right, and the
  /// list is told in full.
  var instead: [Draft] = []
}

extension Draft {
  /// The figure is right but for a scale word: tỷ, triệu, nghìn.
  var lacksScale: Bool {
    if case .arithmetic(_, _, _, _, .scaleWord?) = wording { return true }
    return false
  }
}

/// What is said of a claim. Sentences are made only for the claims that are shown.
enum Wording: Sendable {
  /// - Parameters:
  ///   - subject: what the figure is: "Mức tăng".
  ///   - printed: the figure as printed, with its unit.
  ///   - arithmetic: `202 − 42 = 160`, in Vietnamese notation.
  ///   - right: the right figure with its unit, `160 đơn vị`.
  ///   - slip: what may have happened.
  case arithmetic(subject: Subject, printed: String, arithmetic: String, right: String, slip: Slip?)
  case said(summary: Phrase, explanation: Phrase, suggestion: Phrase)
  /// Put into words only where it is asked for: most of what is found right is told to nobody.
  case deferred(@Sendable () -> Wording)
}
