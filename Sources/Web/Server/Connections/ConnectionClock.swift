import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1

/// A body that came too slowly.
struct SlowBody: Error {}

/// A body larger than any may be.
struct LargeBody: Error {}

/// Keeps the time and the size of what happens on one connection: its next request's headers, a body, an answer. What takes
/// too long or is too large is answered here where nothing else has been, and the connection is closed.
final class ConnectionClock: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private enum Phase {
    /// Nothing is asked.
    case awaiting
    /// Headers have come, the body not yet.
    case receiving
    case answering
    /// Nothing more is read or written.
    case closing
  }

  private let limits: ServingLimits
  private var arrival: ArrivalMark?
  private var phase = Phase.awaiting
  private var since = NIODeadline.now()
  private var timer: Scheduled<Void>?
  /// Requests whose headers have come and whose answer has not ended.
  private var unanswered = 0
  private var bodyBytes = 0
  /// Whether an answer's headers have gone and its end has not.
  private var isWriting = false
  /// Whether the connection is closed once all is answered.
  private var isLast = false

  init(limits: ServingLimits) { self.limits = limits }

  // MARK: - The channel's events

  func handlerAdded(context: ChannelHandlerContext) {
    arrival = try? context.pipeline.syncOperations.handler(type: ArrivalMark.self)
    if context.channel.isActive { enter(.awaiting, context) }
  }

  func handlerRemoved(context: ChannelHandlerContext) { timer?.cancel() }

  func channelActive(context: ChannelHandlerContext) {
    enter(.awaiting, context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    timer?.cancel()
    phase = .closing
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard phase != .closing, !isLast else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      unanswered += 1
      bodyBytes = 0
      enter(.receiving, context)
      if let announced = head.headerFields[.contentLength].flatMap({ Int($0) }), announced > limits.body {
        return refuse(.bodyTooLarge, context)
      }
    case .body(let bytes):
      bodyBytes += bytes.readableBytes
      if bodyBytes > limits.body { return breakOff(LargeBody(), context) }
    case .end:
      enter(unanswered > 0 ? .answering : .awaiting, context)
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard phase != .closing else {
      promise?.fail(ChannelError.ioOnClosedChannel)
      return
    }
    switch unwrapOutboundIn(data) {
    case .head(var head):
      isWriting = true
      guard isLast else { break }
      head.headerFields[.connection] = "close"
      context.write(wrapOutboundOut(.head(head)), promise: promise)
      return
    case .body: break
    case .end:
      isWriting = false
      unanswered -= 1
      let sent = promise ?? context.eventLoop.makePromise()
      context.write(data, promise: sent)
      afterAnswer(sent.futureResult, context)
      return
    }
    context.write(data, promise: promise)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if phase == .closing, case .inputClosed? = event as? ChannelEvent { context.close(promise: nil) }
    context.fireUserInboundEventTriggered(event)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch error {
    case is ByteToMessageDecoderError: return
    case HTTPParserError.headerOverflow:
      let line = arrival?.lineBytes ?? 0
      refuseHead(line > limits.headerField ? .addressTooLong : .headersTooLarge, context)
    case HTTPParserError.invalidEOFState where phase == .awaiting: context.close(promise: nil)
    case is HTTPParserError where phase == .receiving: breakOff(error, context)
    case is HTTPParserError, is HTTP1TypeConversionError: refuseHead(.malformed, context)
    default: context.fireErrorCaught(error)
    }
  }

  // MARK: - What follows from them

  private func enter(_ phase: Phase, _ context: ChannelHandlerContext) {
    self.phase = phase
    since = .now()
    if phase == .awaiting { arrival?.clear() }
    schedule(context)
  }

  private var allowed: TimeAmount {
    switch phase {
    case .awaiting: TimeAmount(limits.headTime)
    case .receiving: TimeAmount(limits.bodyTime + .seconds(1) * (Double(bodyBytes) / Double(limits.bodyRate)))
    case .answering: TimeAmount(limits.answerTime)
    case .closing: TimeAmount(limits.lingerTime)
    }
  }

  private func schedule(_ context: ChannelHandlerContext) {
    timer?.cancel()
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    timer = context.eventLoop.scheduleTask(deadline: since + allowed) {
      let (clock, context) = bound.value
      clock.ring(context)
    }
  }

  private func ring(_ context: ChannelHandlerContext) {
    // A body goes on being allowed more while it comes.
    guard since + allowed <= .now() else { return schedule(context) }
    switch phase {
    case .awaiting:
      if arrival?.hasBytes == true { refuse(.slow, context) } else { context.close(promise: nil) }
    case .receiving: breakOff(SlowBody(), context)
    case .answering: refuse(.overdue, context)
    case .closing: context.close(promise: nil)
    }
  }

  /// Ends a body that cannot be read to its end. Whoever reads it may still answer.
  private func breakOff(_ error: any Error, _ context: ChannelHandlerContext) {
    guard unanswered > 0 else { return context.close(promise: nil) }
    isLast = true
    enter(.answering, context)
    context.fireErrorCaught(error)
  }

  /// Refuses what came after all that is being answered.
  private func refuseHead(_ refusal: BareRefusal, _ context: ChannelHandlerContext) {
    if unanswered > 0 { isLast = true } else { refuse(refusal, context) }
  }

  /// Says why, and closes. Where an answer is half written nothing can be said.
  private func refuse(_ refusal: BareRefusal, _ context: ChannelHandlerContext) {
    guard phase != .closing else { return }
    guard !isWriting else { return context.close(promise: nil) }
    context.write(wrapOutboundOut(.head(refusal.head)), promise: nil)
    context.write(wrapOutboundOut(.body(ByteBuffer(string: refusal.body))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    closeSoon(context)
  }

  /// Sends no more, and waits a little before the connection is cut off: what is sent to a closed one makes the other side
  /// throw away the answer (RFC 9112, 9.6).
  private func closeSoon(_ context: ChannelHandlerContext) {
    enter(.closing, context)
    context.close(mode: .output, promise: nil)
  }

  private func afterAnswer(_ sent: EventLoopFuture<Void>, _ context: ChannelHandlerContext) {
    guard unanswered == 0 else { return }
    if isLast {
      context.flush()
      return closeSoon(context)
    }
    guard phase == .answering else { return }
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    sent.whenComplete { _ in
      let (clock, context) = bound.value
      if clock.phase == .answering, clock.unanswered == 0 { clock.enter(.awaiting, context) }
    }
  }
}
