/// What a person reads, in both languages.
public struct Phrase: Hashable, Sendable {
  public let vi: String
  public let en: String

  public init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  public subscript(tongue: Tongue) -> String {
    switch tongue {
    case .vi: vi
    case .en: en
    }
  }
}

/// The catalogue of words for screens and documents; one file for each subject.
public enum Phrases {}
