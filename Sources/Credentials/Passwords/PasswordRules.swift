/// Which passwords are taken: by their length and by what attackers try first. Nothing asks for capitals, digits or
/// signs (ASVS 2.1.9), and nothing ends with time (2.1.10).
public enum PasswordRules {
  /// ASVS 2.1.1. Several spaces in a row count as one.
  public static let fewest = 12
  /// ASVS 2.1.2. Nothing is cut off (2.1.3).
  public static let most = 128

  /// - Parameters:
  ///   - signIn: what the account signs in with.
  ///   - name: the person's, as it is shown.
  /// - Returns: all that speaks against it, the length first; empty for a good one.
  public static func faults(of password: String, signIn: String, name: String) -> [PasswordFault] {
    guard password.utf8.count <= PasswordText.mostBytes else { return [.tooLong] }
    let prepared = PasswordText.prepared(password)
    let count = length(prepared)
    guard count <= most else { return [.tooLong] }
    let folded = PasswordText.folded(prepared)
    var faults: [PasswordFault] = []
    if count < fewest { faults.append(.tooShort) }
    if CommonPasswords.has(folded) { faults.append(.common) }
    let mailbox = signIn.prefix { $0 != "@" }
    if [signIn, String(mailbox), name].contains(where: { contains(folded, $0) }) { faults.append(.personal) }
    if contains(folded, product) { faults.append(.product) }
    if isMonotonous(folded) { faults.append(.monotonous) }
    return faults
  }

  /// Whether it is among those that attackers try first.
  public static func isCommon(_ password: String) -> Bool {
    guard password.utf8.count <= PasswordText.mostBytes else { return false }
    return CommonPasswords.has(PasswordText.folded(PasswordText.prepared(password)))
  }

  private static let product = "Nhiệm kỳ"

  /// Code points, as NIST SP 800-63B counts them.
  private static func length(_ prepared: String) -> Int {
    var count = 0
    var last: Unicode.Scalar?
    for scalar in prepared.unicodeScalars {
      if scalar != " " || last != " " { count += 1 }
      last = scalar
    }
    return count
  }

  /// Names below four letters are in too many words to tell anything.
  private static func contains(_ folded: String, _ name: String) -> Bool {
    let name = letters(PasswordText.folded(name))
    return name.count >= 4 && letters(folded).contains(name)
  }

  /// Without the dots and hyphens that people put between the parts of a name.
  private static func letters(_ folded: String) -> String {
    String(String.UnicodeScalarView(folded.unicodeScalars.filter { $0.properties.isAlphabetic || $0.isDigit }))
  }

  /// Whether at most four characters cannot be foretold: from the second on, each is the one before, or the next or
  /// previous in the alphabet or among the digits, or stands where it stood a few characters before.
  private static func isMonotonous(_ folded: String) -> Bool {
    let values = folded.unicodeScalars.map { Int($0.value) }
    guard values.count > freedom else { return false }
    let surprises = zip(values, values.dropFirst()).count { one, next in !follows(next, one) }
    return surprises < freedom || (1...freedom).contains { period in isRepeated(values, period) }
  }

  private static let freedom = 4

  private static func follows(_ next: Int, _ one: Int) -> Bool {
    // 9 goes on with 0, and back.
    abs(next - one) <= 1 || (min(next, one) == 0x30 && max(next, one) == 0x39)
  }

  private static func isRepeated(_ values: [Int], _ period: Int) -> Bool {
    zip(values, values.dropFirst(period)).allSatisfy { $0 == $1 }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
