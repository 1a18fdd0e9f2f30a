import NIOCore

/// Notes whether anything of the next request has come, before it can be read as one.
final class ArrivalMark: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  private(set) var hasBytes = false
  /// Bytes of the first line, with the address in it, as far as they have come.
  private(set) var lineBytes = 0
  private var hasLine = false

  func clear() { (hasBytes, lineBytes, hasLine) = (false, 0, false) }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    hasBytes = true
    if !hasLine {
      let bytes = unwrapInboundIn(data).readableBytesView
      let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
      lineBytes += (end ?? bytes.endIndex) - bytes.startIndex
      hasLine = end != nil
    }
    context.fireChannelRead(data)
  }
}
