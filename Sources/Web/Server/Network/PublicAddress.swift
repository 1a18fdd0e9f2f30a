import Foundation

/// An address under which people reach the site: `https://nhiemky.example.vn`, without a path.
public struct PublicAddress: Hashable, Sendable, CustomStringConvertible {
  public let isSecure: Bool
  /// In small letters.
  public let host: String
  /// Nil for the scheme's own.
  public let port: Int?

  /// Nil where it is no address of the web, or has more than a scheme, a name and a port.
  public init?(_ text: String) {
    guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      ["http", "https"].contains(scheme), let authority = text.range(of: "://").map({ text[$0.upperBound...] })
    else { return nil }
    let name = authority.hasSuffix("/") ? authority.dropLast() : authority
    guard let host = HostName(String(name)) else { return nil }
    self.isSecure = scheme == "https"
    self.host = host.name
    self.port = host.port == (scheme == "https" ? 443 : 80) ? nil : host.port
  }

  public var description: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return (isSecure ? "https://" : "http://") + name + (port.map { ":\($0)" } ?? "")
  }
}
