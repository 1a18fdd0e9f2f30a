import Language

/// Why a file is not read, in one sentence that says what to do.
public struct ReadingRefusal: Error, Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    case empty, binary, encoding, format, tooLarge, damaged
    /// The file bears a secrecy mark: a rule forbids reading it here.
    case secret
  }

  public let cause: Cause
  public let phrase: Phrase

  public init(_ cause: Cause, _ phrase: Phrase) {
    self.cause = cause
    self.phrase = phrase
  }
}
