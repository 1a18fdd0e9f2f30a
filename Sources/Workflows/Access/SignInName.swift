import Foundation

/// What is typed to sign in: small letters, digits, `.`, `-`, `_` and `@`, so that it is the same on every keyboard.
public enum SignInName {
  private static let longest = 64

  /// The name as it is kept; nil where it is none.
  public static func folded(_ typed: String) -> String? {
    let name = typed.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
    guard (2...longest).contains(name.utf8.count), name.utf8.allSatisfy(isAllowed) else { return nil }
    return name
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."),
      UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "@"):
      true
    default: false
    }
  }
}
