/// One address, or all that begin with the same bits: `10.0.0.0/8`.
public struct AddressRange: Hashable, Sendable, CustomStringConvertible {
  let first: NetworkAddress
  let prefix: Int

  /// Reads `ADDRESS` or `ADDRESS/PREFIX`; nil where it is neither, or where bits after the prefix are set, which is
  /// usually a slip.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let address = NetworkAddress(parts[0]) else { return nil }
    let most = address.bytes.count * 8
    var prefix = most
    if parts.count == 2 {
      guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(parts[1]), number <= most else {
        return nil
      }
      prefix = number
    }
    self.first = address
    self.prefix = prefix
    guard Self.isClear(address.bytes, from: prefix) else { return nil }
  }

  public func contains(_ address: NetworkAddress) -> Bool {
    guard address.bytes.count == first.bytes.count else { return false }
    let whole = prefix / 8
    guard address.bytes.prefix(whole) == first.bytes.prefix(whole) else { return false }
    let rest = prefix % 8
    return rest == 0 || (address.bytes[whole] ^ first.bytes[whole]) >> (8 - rest) == 0
  }

  public var description: String { "\(first)/\(prefix)" }

  /// Whether no bit is set from that one on.
  private static func isClear(_ bytes: [UInt8], from start: Int) -> Bool {
    bytes.enumerated().allSatisfy { index, byte in
      let kept = min(8, max(0, start - index * 8))
      return kept == 8 || byte & (0xFF >> kept) == 0
    }
  }
}
