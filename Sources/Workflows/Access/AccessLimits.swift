/// How long things of access last, in seconds. From OWASP ASVS 4.0.3, level 2, where it says a number.
enum AccessLimits {
  /// A session whose second factor, or new password, is still missing.
  static let unfinished: Int64 = 15 * 60
  /// A password that the program made is good for so long (ASVS 2.3.1).
  static let oneTimePassword: Int64 = 7 * 86_400
  /// How often it is written down that a session or a token is in use.
  static let touch: Int64 = 60
  /// Days that a token lasts at most.
  static let tokenDays = 366
  /// Characters of a browser's name for itself that are kept.
  static let agent = 200
}
