import Foundation

/// An absolute web address that passwords and tokens may travel to: https, or http on this machine alone.
///
/// RFC 9700 2.6 and OpenID Connect Core 16.17 ask for TLS. Loopback is the one exception (RFC 8252 7.3), so that a
/// provider can be tried on the machine itself. User names, passwords and fragments in an address are refused.
struct WebAddress: Hashable, Sendable {
  /// As it was written: issuers are compared letter by letter (OpenID Connect Discovery 4.3).
  let text: String
  let isEncrypted: Bool
  let hasQuery: Bool

  init?(_ text: String) {
    guard text.utf8.count <= 2_000, let parts = URLComponents(string: text, encodingInvalidCharacters: false),
      let scheme = parts.scheme?.lowercased(),
      let host = parts.host?.lowercased(), !host.isEmpty, parts.user == nil, parts.password == nil,
      parts.fragment == nil
    else { return nil }
    switch scheme {
    case "https": isEncrypted = true
    case "http" where Self.isLoopback(host): isEncrypted = false
    default: return nil
    }
    self.text = text
    hasQuery = parts.query != nil
  }

  private static func isLoopback(_ host: String) -> Bool {
    if host == "localhost" || host == "::1" || host == "[::1]" { return true }
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return numbers.count == 4 && numbers.first == 127 && !numbers.contains(nil)
  }
}
