import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// A connection on which a test says what it likes, byte for byte, and reads what comes until the other side closes.
struct RawConnection: Sendable {
  private let channel: any Channel
  private let heard: EventLoopFuture<String>

  /// What is said here is said by the connection's own thread, however busy those of the tests are: the server waits seconds only.
  ///
  /// - Parameters:
  ///   - first: said as soon as the connection is there.
  ///   - later: said so long afterwards.
  ///   - encryption: nil for a connection in the clear.
  static func open(
    _ port: Int, saying first: String = "", later: (wait: TimeAmount, text: String)? = nil,
    encryption: NIOSSLContext? = nil
  ) async throws -> RawConnection {
    let ended = MultiThreadedEventLoopGroup.singleton.any().makePromise(of: String.self)
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let encryption {
            try channel.pipeline.syncOperations.addHandler(
              NIOSSLClientHandler(context: encryption, serverHostname: "localhost"))
          }
          try channel.pipeline.syncOperations.addHandler(Listener(ended))
        }
      }
      .connect(host: "127.0.0.1", port: port)
      .map { channel in
        if !first.isEmpty { channel.writeAndFlush(ByteBuffer(string: first), promise: nil) }
        if let later {
          channel.eventLoop.scheduleTask(in: later.wait) {
            channel.writeAndFlush(ByteBuffer(string: later.text), promise: nil)
          }
        }
        return channel
      }
      .get()
    return RawConnection(channel: channel, heard: ended.futureResult)
  }

  /// Says all of it, and waits for the end. What the other side no longer takes is no failure.
  static func exchange(
    _ port: Int, _ text: String, encryption: NIOSSLContext? = nil
  ) async throws -> RawAnswer {
    try await open(port, saying: text, encryption: encryption).rest()
  }

  func say(_ text: String) async { try? await channel.writeAndFlush(ByteBuffer(string: text)).get() }

  /// All that was heard once the other side has closed.
  func rest() async throws -> RawAnswer { RawAnswer(text: try await heard.get()) }

  func close() async { try? await channel.close() }

  private final class Listener: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let ended: EventLoopPromise<String>
    private var bytes = ByteBuffer()
    private var failure: (any Error)?

    init(_ ended: EventLoopPromise<String>) { self.ended = ended }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      var piece = unwrapInboundIn(data)
      bytes.writeBuffer(&piece)
    }

    func channelInactive(context: ChannelHandlerContext) {
      if let failure, bytes.readableBytes == 0 { return ended.fail(failure) }
      ended.succeed(String(buffer: bytes))
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      failure = error
      context.close(promise: nil)
    }
  }
}

/// What was heard: usually one answer, sometimes several, or nothing.
struct RawAnswer: Sendable {
  let text: String

  /// Of each answer in it.
  var statuses: [Int] {
    text.matches(of: #/HTTP/1\.1 (\d{3}) /#).compactMap { Int($0.1) }
  }

  /// Of the first answer, by names in small letters.
  var headers: [String: String] {
    let head = text.prefix { _ in true }.components(separatedBy: "\r\n\r\n").first ?? ""
    let pairs = head.components(separatedBy: "\r\n").dropFirst().compactMap { line -> (String, String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (line[..<colon].lowercased(), line[colon...].dropFirst().trimmingCharacters(in: .whitespaces))
    }
    return Dictionary(pairs) { first, _ in first }
  }
}
