import Language

/// Why the file of the server's key cannot be used.
public struct ServerKeyFailure: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// Its mode lets others than its owner at it.
    case openToOthers
    /// It holds something else than 64 hexadecimal digits.
    case noKey
    /// The system does not let it be read.
    case unreadable
    /// There is none, and the system does not let one be made.
    case notMade
  }

  public let path: String
  public let reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// What to do about it; nothing of what is in the file.
  public var phrase: Phrase {
    switch reason {
    case .openToOthers: Phrases.Passwords.keyOpenToOthers(path)
    case .noKey: Phrases.Passwords.noKey(path)
    case .unreadable: Phrases.Passwords.keyUnreadable(path)
    case .notMade: Phrases.Passwords.keyNotMade(path)
    }
  }
}
