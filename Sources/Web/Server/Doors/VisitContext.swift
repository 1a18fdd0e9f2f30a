import Hummingbird
import NIOCore

/// What is known of a request besides its head and body.
struct VisitContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The other end of the connection, which may be a proxy.
  let peer: NetworkAddress?
  /// Who asks; set by the ``Doorkeeper`` before any page sees it.
  var client: ClientAddress

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    peer = NetworkAddress(source.channel.remoteAddress)
    client = ClientAddress(address: peer, isSecure: false, host: nil)
  }

  /// The client's address, as far as proxies that we believe tell it. ``NetworkAddress/network`` is what to count by.
  var remoteAddress: NetworkAddress? { client.address }

  /// Whether the client's connection is encrypted, so that cookies may be marked `Secure`.
  var isSecure: Bool { client.isSecure }

  /// The name and port under which the client asked; one of our own, but never to be written into an address.
  var host: String? { client.host }
}
