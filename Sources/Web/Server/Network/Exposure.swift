/// How the server meets the network: encryption, proxies, names, limits and the log of requests.
public struct Exposure: Sendable {
  /// Nil where connections are not encrypted here.
  public var certificate: CertificateFiles?
  public var proxies: ProxyTrust
  /// Whether others than this machine may be served unencrypted: on a closed network, or in a container behind a proxy of the
  /// same machine.
  public var allowsClearText: Bool
  /// Under which addresses people reach the site, besides the one that the server listens on and this machine's own.
  public var publicAddresses: [PublicAddress]
  public var limits: ServingLimits
  /// Told of each request once it is answered; nil where none is logged.
  public var accessLog: (@Sendable (AccessEntry) -> Void)?
  /// Told of what is refused, a line of JSON each; nil where that is only counted.
  public var securityLog: (@Sendable (String) -> Void)?

  public init(
    certificate: CertificateFiles? = nil, proxies: ProxyTrust = .nobody, allowsClearText: Bool = false,
    publicAddresses: [PublicAddress] = [],
    limits: ServingLimits = ServingLimits(), accessLog: (@Sendable (AccessEntry) -> Void)? = nil,
    securityLog: (@Sendable (String) -> Void)? = nil
  ) {
    self.certificate = certificate
    self.proxies = proxies
    self.allowsClearText = allowsClearText
    self.publicAddresses = publicAddresses
    self.limits = limits
    self.accessLog = accessLog
    self.securityLog = securityLog
  }

  /// Whether others than this machine are served unencrypted. A trusted proxy does not change that: what it does not encrypt
  /// on its way here can be read there, and others reach the port beside it.
  /// - Parameter host: what the server listens on.
  public func isOpenlyUnencrypted(on host: String) -> Bool {
    certificate == nil && host != "localhost" && NetworkAddress(host)?.isLoopback != true
  }
}
