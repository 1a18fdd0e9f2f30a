/// One hop as a proxy tells it: for whom, how and under which name it was asked.
struct ForwardedHop: Hashable, Sendable {
  /// Nil where the proxy hides it, does not know it, or wrote what is no address.
  var client: NetworkAddress?
  /// `https` or `http`, in small letters.
  var scheme: String?
  var host: String?
}

/// The header `Forwarded` (RFC 7239, section 4).
enum ForwardedHeader {
  /// The hops in the order in which they were written, the nearest last; nil where the whole is malformed.
  static func hops(_ value: String) -> [ForwardedHop]? {
    var reader = Reader(rest: value[...])
    var hops: [ForwardedHop] = []
    repeat {
      // Empty elements of a list are allowed (RFC 9110, 5.6.1).
      reader.skipSpace()
      if reader.rest.isEmpty || reader.rest.first == "," { continue }
      guard let hop = element(&reader) else { return nil }
      hops.append(hop)
    } while reader.take(",")
    return reader.rest.isEmpty ? hops : nil
  }

  private static func element(_ reader: inout Reader) -> ForwardedHop? {
    var seen: Set<String> = []
    var hop = ForwardedHop()
    repeat {
      reader.skipSpace()
      if reader.rest.isEmpty || reader.rest.first == ";" || reader.rest.first == "," { continue }
      guard let name = reader.token()?.lowercased(), reader.take("="), let value = reader.token() ?? reader.quoted(),
        seen.insert(name).inserted
      else { return nil }
      switch name {
      case "for": hop.client = ForwardedNode.address(value)
      case "proto": hop.scheme = value.lowercased()
      case "host": hop.host = value
      default: break
      }
      reader.skipSpace()
    } while reader.take(";")
    return hop
  }

  /// Goes through tokens and quoted texts.
  private struct Reader {
    var rest: Substring

    mutating func skipSpace() { rest = rest.drop { $0 == " " || $0 == "\t" } }

    mutating func take(_ character: Character) -> Bool {
      guard rest.first == character else { return false }
      rest.removeFirst()
      return true
    }

    /// RFC 9110, 5.6.2; and `[`, `]`, `:` besides, which many proxies write without quotation marks.
    mutating func token() -> String? {
      let word = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "!#$%&'*+-.^_`|~[]:".contains($0)) }
      rest = rest[word.endIndex...]
      return word.isEmpty ? nil : String(word)
    }

    /// RFC 9110, 5.6.4.
    mutating func quoted() -> String? {
      guard take("\"") else { return nil }
      var text = ""
      while let character = rest.popFirst() {
        if character == "\"" { return text }
        guard character == "\\" else {
          text.append(character)
          continue
        }
        guard let escaped = rest.popFirst() else { return nil }
        text.append(escaped)
      }
      return nil
    }
  }
}

/// A node of a way (RFC 7239, section 6), or an item of `X-Forwarded-For`.
enum ForwardedNode {
  /// `192.0.2.1`, `192.0.2.1:4711`, `[2001:db8::1]`, `[2001:db8::1]:4711` or, as some write it, `2001:db8::1`; nil for
  /// `unknown`, for hidden names (`_proxy`) and for anything else.
  static func address(_ text: some StringProtocol) -> NetworkAddress? {
    if text.first == "[" {
      guard let end = text.firstIndex(of: "]"), isPort(text[text.index(after: end)...]) else { return nil }
      let inner = text[text.index(after: text.startIndex)..<end]
      return inner.contains(":") ? NetworkAddress(inner) : nil
    }
    guard text.filter({ $0 == ":" }).count == 1, let colon = text.firstIndex(of: ":") else {
      return NetworkAddress(text)
    }
    return isPort(text[colon...]) ? NetworkAddress(text[..<colon]) : nil
  }

  private static func isPort(_ text: some StringProtocol) -> Bool {
    if text.isEmpty { return true }
    let digits = text.dropFirst()
    return text.first == ":" && (1...5).contains(digits.count)
      && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
