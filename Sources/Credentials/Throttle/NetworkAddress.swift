import Foundation

/// Who counts as one address.
enum NetworkAddress {
  /// One form for all ways to write an address: an IPv4 address whole, also where IPv6 carries it; of IPv6 the first 64
  /// bits, since a subscriber has at least so many addresses at hand (RFC 6177). Text that is no address is one of its
  /// own.
  static func origin(_ text: String) -> String {
    let plain = String(text.prefix { $0 != "%" })
    var four = in_addr()
    if inet_pton(AF_INET, plain, &four) == 1 { return withUnsafeBytes(of: four) { Hexadecimal.text($0) } }
    var six = in6_addr()
    guard inet_pton(AF_INET6, plain, &six) == 1 else { return text }
    return withUnsafeBytes(of: six) { bytes in
      // ::ffff:0:0/96
      let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
      return Hexadecimal.text(isMapped ? bytes[12...] : bytes[..<8])
    }
  }
}
