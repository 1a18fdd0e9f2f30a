import Foundation

/// Words that people type and others read: of one line, in NFC, without blanks around them, and without characters that
/// cannot be seen or that turn the writing round, so that no name looks like another (ASVS 5.2.2).
enum FreeText: Sendable {
  case personName, reason, tokenName, identity

  /// Characters at most.
  var longest: Int {
    switch self {
    case .personName: 200
    case .reason: 500
    case .tokenName: 100
    case .identity: 255
    }
  }

  /// The words as they are kept.
  /// - Throws: ``AccessFailure``, where they hold such characters; `missing` where there are none, and where there are too many
  ///   unless `long` says otherwise.
  func checked(
    _ typed: String, orElse missing: AccessFailure, tooLong long: AccessFailure? = nil
  ) throws(AccessFailure) -> String {
    // Looked at before anything is trimmed: a line break at the end is no blank.
    guard typed.unicodeScalars.allSatisfy(Self.isAllowed) else { throw .hiddenCharacters }
    let words = typed.trimmed.precomposedStringWithCanonicalMapping
    guard !words.isEmpty else { throw missing }
    guard words.unicodeScalars.count <= longest else { throw long ?? missing }
    return words
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: false
    default: true
    }
  }
}

extension AccessFailure {
  /// A reason as it is kept.
  static func checkedReason(_ typed: String) throws(AccessFailure) -> String {
    let kind = FreeText.reason
    return try kind.checked(typed, orElse: .reasonNeeded, tooLong: .reasonTooLong(longest: kind.longest))
  }
}
