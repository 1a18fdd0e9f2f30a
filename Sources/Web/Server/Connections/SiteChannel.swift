import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOSSL

/// A connection from its first byte on: counted, encrypted where we have a certificate, and under the clock.
struct SiteChannel: ServerChildChannel {
  enum Value: ServerChildChannelValue {
    case admitted(HTTP1Channel.Value)
    case turnedAway(any Channel)

    var channel: any Channel {
      switch self {
      case .admitted(let connection): connection.channel
      case .turnedAway(let channel): channel
      }
    }
  }

  private let base: HTTP1Channel
  private let gate: ConnectionGate
  private let certificates: CertificateKeeper?
  private let linger: TimeAmount

  init(
    responder: @escaping HTTPChannelHandler.Responder, limits: ServingLimits, trust: ProxyTrust,
    certificates: CertificateKeeper?
  ) {
    base = HTTP1Channel(
      responder: responder,
      configuration: .init(
        additionalChannelHandlers: [ConnectionClock(limits: limits)],
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: limits.headerField, maxHeaderListSize: limits.headers,
          maxHeaderFieldCount: limits.headerCount)))
    gate = ConnectionGate(limits: limits, trust: trust)
    linger = TimeAmount(limits.lingerTime)
    self.certificates = certificates
  }

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
    let address = NetworkAddress(channel.remoteAddress)
    let admission = gate.admit(address)
    channel.closeFuture.whenComplete { [gate] _ in gate.leave(address, as: admission) }
    guard admission == .welcome else {
      turnAway(channel, saying: admission == .refused && certificates == nil)
      return channel.eventLoop.makeSucceededFuture(.turnedAway(channel))
    }
    return channel.eventLoop.makeCompletedFuture {
      if let certificates {
        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: certificates.context))
      }
      try channel.pipeline.syncOperations.addHandler(ArrivalMark())
    }.flatMap {
      base.setup(channel: channel, logger: logger).map { .admitted($0) }
    }
  }

  func handle(value: Value, logger: Logger) async {
    if case .admitted(let connection) = value { await base.handle(value: connection, logger: logger) }
  }

  /// Encrypted connections are closed without a word: the word would cost the handshake that is to be saved.
  private func turnAway(_ channel: any Channel, saying: Bool) {
    guard saying else { return channel.close(promise: nil) }
    channel.writeAndFlush(BareRefusal.crowded.bytes, promise: nil)
    channel.close(mode: .output, promise: nil)
    channel.eventLoop.scheduleTask(in: linger) { channel.close(promise: nil) }
  }
}
