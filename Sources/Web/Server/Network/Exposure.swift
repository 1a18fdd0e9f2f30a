/// How the server meets the network: encryption, proxies, names, limits and the log of requests.
public struct Exposure: Sendable {
  /// Nil where connections are not encrypted here.
  public var certificate: CertificateFiles?
  public var proxies: ProxyTrust
  /// Under which addresses people reach the site, besides the one that the server listens on and this machine's own.
  public var publicAddresses: [PublicAddress]
  public var limits: ServingLimits
  /// Told of each request once it is answered; nil where none is logged.
  public var accessLog: (@Sendable (AccessEntry) -> Void)?

  public init(
    certificate: CertificateFiles? = nil, proxies: ProxyTrust = .nobody, publicAddresses: [PublicAddress] = [],
    limits: ServingLimits = ServingLimits(), accessLog: (@Sendable (AccessEntry) -> Void)? = nil
  ) {
    self.certificate = certificate
    self.proxies = proxies
    self.publicAddresses = publicAddresses
    self.limits = limits
    self.accessLog = accessLog
  }

  /// Whether others than this machine are served unencrypted, and by no proxy that would encrypt.
  /// - Parameter host: what the server listens on.
  public func isOpenlyUnencrypted(on host: String) -> Bool {
    certificate == nil && proxies.proxies.isEmpty && host != "localhost" && NetworkAddress(host)?.isLoopback != true
  }
}
