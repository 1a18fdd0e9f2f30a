/// What a `Host` header holds (RFC 9110, 7.2): a name or a literal address, maybe with a port.
struct HostName: Hashable, Sendable {
  /// In small letters, without brackets and without a dot at the end.
  let name: String
  let port: Int?

  /// Nil where it is malformed.
  init?(_ text: String) {
    guard text.utf8.count <= 260 else { return nil }
    var name = text[...]
    var port: Int?
    if let colon = text.lastIndex(of: ":"), !text[colon...].contains("]") {
      let digits = text[text.index(after: colon)...]
      guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(digits), number <= 65_535
      else { return nil }
      port = number
      name = text[..<colon]
    }
    if name.first == "[" {
      guard name.last == "]", name.dropFirst().contains(":"), NetworkAddress(name.dropFirst().dropLast()) != nil else {
        return nil
      }
      name = name.dropFirst().dropLast()
    } else {
      if name.last == "." { name = name.dropLast() }
      guard name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(Self.isLabel) else { return nil }
    }
    self.name = name.lowercased()
    self.port = port
  }

  var address: NetworkAddress? { NetworkAddress(name) }

  /// RFC 1123, 2.1; and `_`, which some inner networks have.
  private static func isLabel(_ label: Substring) -> Bool {
    (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
      && label.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
          || $0 == 0x5F
      }
  }
}

/// The names under which the site answers. A page under another name (DNS rebinding, a poisoned cache) is refused.
struct AllowedHosts: Hashable, Sendable {
  private let names: Set<String>
  /// Where the server listens on every address of the machine, any literal address is one of its own. A foreign page
  /// cannot make a browser send one that is not in its own address bar.
  private let allowsLiterals: Bool

  /// - Parameter listening: the address or name that the server listens on.
  init(listening: String, addresses: [PublicAddress]) {
    let name = HostName(listening)?.name ?? listening.lowercased()
    names = Set(addresses.map(\.host) + [name, "localhost", "127.0.0.1", "::1"])
    allowsLiterals = NetworkAddress(listening)?.isUnspecified ?? false
  }

  /// Ports are left aside: they say nothing of who sent the page, and proxies change them.
  func contains(_ host: HostName) -> Bool {
    names.contains(host.name) || allowsLiterals && host.address != nil
  }
}
