/// How long things of access last, in seconds. From OWASP ASVS 4.0.3, level 2, where it says a number.
enum AccessLimits {
  /// A session whose second factor, or new password, is still missing.
  static let unfinished: Int64 = 15 * 60
  /// A password that the program made is good for so long (ASVS 2.3.1).
  static let oneTimePassword: Int64 = 7 * 86_400
  /// How often it is written down that a session or a token is in use.
  static let touch: Int64 = 60
  /// How long before its end a token is said to end.
  static let endsSoon: Int64 = 14 * 86_400
  /// Days that a token lasts at most.
  static let tokenDays = 366
  /// Tokens, and delegations, that one person has at once (ASVS 11.1.3).
  static let tokens = 20
  static let delegations = 50
  /// Characters of a browser's name for itself that are kept.
  static let agent = 200
}
