import HTTPTypes

/// Which proxies are believed, and in which header.
public struct ProxyTrust: Hashable, Sendable {
  /// Only one of the two is ever read: a proxy that writes one lets the other through as the client sent it.
  public enum Header: String, CaseIterable, Sendable {
    /// `X-Forwarded-For`, `X-Forwarded-Proto` and `X-Forwarded-Host`, as nginx, Caddy, HAProxy and Traefik write them.
    case xForwarded = "x-forwarded"
    /// `Forwarded` (RFC 7239).
    case forwarded
  }

  public let proxies: [AddressRange]
  public let header: Header

  /// Nobody is believed.
  public static let nobody = ProxyTrust(proxies: [])

  public init(proxies: [AddressRange], header: Header = .xForwarded) {
    self.proxies = proxies
    self.header = header
  }

  func believes(_ address: NetworkAddress?) -> Bool {
    guard let address else { return false }
    return proxies.contains { $0.contains(address) }
  }

  /// The hops that the header tells, in the order written; empty where it is missing or malformed.
  func hops(in headers: HTTPFields) -> [ForwardedHop] {
    switch header {
    case .forwarded: headers[.forwarded].flatMap(ForwardedHeader.hops) ?? []
    case .xForwarded: xForwardedHops(in: headers)
    }
  }

  /// The three headers are lists of their own. They are laid side by side from the right; one that is shorter goes on with
  /// its first value, since many proxies set scheme and host once for the whole way.
  private func xForwardedHops(in headers: HTTPFields) -> [ForwardedHop] {
    let clients = Self.items(headers[.xForwardedFor])
    let schemes = Self.items(headers[.xForwardedProto])
    let hosts = Self.items(headers[.xForwardedHost])
    guard !clients.isEmpty else { return [] }
    return clients.indices.map { index in
      let fromRight = clients.count - 1 - index
      return ForwardedHop(
        client: ForwardedNode.address(clients[index]), scheme: Self.item(schemes, fromRight)?.lowercased(),
        host: Self.item(hosts, fromRight))
    }
  }

  private static func items(_ value: String?) -> [String] {
    (value ?? "").split(separator: ",").map { String($0.drop { $0 == " " || $0 == "\t" }) }
      .map { String($0.reversed().drop { $0 == " " || $0 == "\t" }.reversed()) }
  }

  private static func item(_ items: [String], _ fromRight: Int) -> String? {
    items.isEmpty ? nil : items[max(0, items.count - 1 - fromRight)]
  }
}

extension HTTPField.Name {
  static let forwarded = Self("Forwarded")!
  static let xForwardedFor = Self("X-Forwarded-For")!
  static let xForwardedProto = Self("X-Forwarded-Proto")!
  static let xForwardedHost = Self("X-Forwarded-Host")!
  static let host = Self("Host")!
}
