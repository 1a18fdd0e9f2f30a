import Foundation
import NIOCore

/// An address of the internet protocol, version 4 or 6. What version 4 looks like within version 6 (`::ffff:192.0.2.1`) is
/// the same as itself.
public struct NetworkAddress: Hashable, Sendable, CustomStringConvertible {
  /// 4 or 16 bytes.
  let bytes: [UInt8]

  /// Reads `192.0.2.1` or `2001:db8::1`, without brackets, port or zone; nil for anything else.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    // What `inet_pton` would read only in part.
    guard !text.utf8.contains(0) else { return nil }
    var version4 = in_addr()
    if inet_pton(AF_INET, text, &version4) == 1 {
      self.init(bytes: withUnsafeBytes(of: version4, Array.init))
      return
    }
    var version6 = in6_addr()
    guard inet_pton(AF_INET6, text, &version6) == 1 else { return nil }
    self.init(bytes: withUnsafeBytes(of: version6, Array.init))
  }

  /// Where a connection comes from; nil for what is no address of the internet.
  init?(_ address: SocketAddress?) {
    switch address {
    case .v4(let address): self.init(bytes: withUnsafeBytes(of: address.address.sin_addr, Array.init))
    case .v6(let address): self.init(bytes: withUnsafeBytes(of: address.address.sin6_addr, Array.init))
    default: return nil
    }
  }

  private init(bytes: [UInt8]) {
    let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    self.bytes = bytes.count == 16 && bytes.starts(with: mapped) ? Array(bytes[12...]) : bytes
  }

  /// What is counted as one visitor: a whole address of version 4, the first 64 bits of version 6 (RFC 6177: one
  /// household or office has at least as many as that).
  public var network: NetworkAddress {
    bytes.count == 4 ? self : NetworkAddress(bytes: bytes.prefix(8) + Array(repeating: 0, count: 8))
  }

  public var isLoopback: Bool {
    bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
  }

  /// `0.0.0.0` or `::`: every address of this machine.
  var isUnspecified: Bool { bytes.allSatisfy { $0 == 0 } }

  public var description: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    _ = bytes.withUnsafeBytes { inet_ntop(family, $0.baseAddress, &text, socklen_t(text.count)) }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
