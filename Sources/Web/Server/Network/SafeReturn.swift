/// An address of our own to go back to, such as after signing in. What comes from a query or a form is believed only as
/// far as this: a path from the site's root that no browser takes for an address elsewhere (ASVS 5.1.5, CWE-601).
public struct SafeReturn: Hashable, Sendable {
  /// From the site's root, with its query: `/targets?unit=hai-phong`.
  public let path: String

  public static let longest = 2_000

  /// Nil for whatever is not a plain path: with a scheme or a host, beginning with `//` or `/\`, with a backslash, a
  /// control character, a space or any character that an address has only percent-encoded (RFC 3986, 3.3 and 3.4).
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.first == UInt8(ascii: "/"), bytes.count <= Self.longest, bytes.allSatisfy(Self.isAllowed),
      bytes.count == 1 || bytes[1] != UInt8(ascii: "/"), Self.escapesAreWhole(bytes)
    else { return nil }
    path = text
  }

  static let root = SafeReturn(known: "/")

  private init(known path: StaticString) { self.path = "\(path)" }

  /// Whether each name of the query comes once.
  var hasSingleNames: Bool {
    guard let mark = path.firstIndex(of: "?") else { return true }
    let names = path[path.index(after: mark)...].split(separator: "&").map { $0.prefix { $0 != "=" } }
    return Set(names).count == names.count
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: "-._~!$&'()*+,;=:@/?%".utf8.contains(byte)
    }
  }

  private static func escapesAreWhole(_ bytes: [UInt8]) -> Bool {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "%") }.allSatisfy { place in
      place + 2 < bytes.count && bytes[place + 1...place + 2].allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
    }
  }
}
