import HTTPTypes

/// Who asks, and how, as far as it can be believed.
public struct ClientAddress: Hashable, Sendable {
  /// Nil where the connection has no address of the internet.
  public let address: NetworkAddress?
  /// Whether what the client sees is encrypted: by ourselves, or by a proxy that we believe.
  public let isSecure: Bool
  /// The name under which the client asked, as sent. Held against ``AllowedHosts`` before any page sees it, and never
  /// part of an address that we write.
  public let host: String?

  /// What is known without believing anybody.
  init(address: NetworkAddress?, isSecure: Bool, host: String?) {
    self.address = address
    self.isSecure = isSecure
    self.host = host
  }

  /// Goes from the connection's other end back along the hops while these are proxies that we believe. The first that is
  /// none is the client; whatever stands before it was written by the client itself.
  ///
  /// - Parameters:
  ///   - peer: the other end of the connection.
  ///   - isEncrypted: whether the connection itself is.
  init(peer: NetworkAddress?, isEncrypted: Bool, host: String?, headers: HTTPFields, trust: ProxyTrust) {
    var (client, isSecure, name) = (peer, isEncrypted, host)
    if trust.believes(peer) {
      for hop in trust.hops(in: headers).reversed() {
        if let scheme = hop.scheme { isSecure = scheme == "https" }
        if let told = hop.host { name = told }
        // Hidden or unreadable: the last proxy stands for it.
        guard let before = hop.client else { break }
        client = before
        guard trust.believes(before) else { break }
      }
    }
    self.init(address: client, isSecure: isSecure, host: name)
  }
}
