/// Bytes of a part that are replaced by others.
struct TextEdit {
  let range: Range<Int>
  let replacement: [UInt8]

  init(_ range: Range<Int>, _ replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }
}

extension [UInt8] {
  /// These bytes with the edits made. Ranges must not overlap; all other bytes stay as they are.
  func applying(_ edits: [TextEdit]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count + edits.reduce(0) { $0 + $1.replacement.count })
    var position = 0
    for edit in edits.sorted(by: {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    ) {
      result += self[position..<edit.range.lowerBound]
      result += edit.replacement
      position = edit.range.upperBound
    }
    return result + self[position...]
  }
}

/// A start tag as it is written.
extension ArraySlice<UInt8> {
  /// The element's name with its prefix.
  var qualifiedName: ArraySlice<UInt8> {
    dropFirst().prefix { !$0.isXMLSpace && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
  }

  /// The prefix with its colon, or nothing.
  var namePrefix: String {
    let name = qualifiedName
    return name.firstIndex(of: UInt8(ascii: ":")).map { String(decoding: name[...$0], as: UTF8.self) } ?? ""
  }

  /// The same tag, leaving the element open when it was an empty one.
  var openTag: [UInt8] {
    suffix(2).elementsEqual("/>".utf8) ? dropLast(2) + [UInt8(ascii: ">")] : Array(self)
  }

  var closeTag: [UInt8] { Array("</".utf8) + qualifiedName + [UInt8(ascii: ">")] }

  /// The same tag with `xml:space="preserve"`.
  var preservingSpace: [UInt8] {
    let attribute = Array("xml:space".utf8)
    guard let at = indices.first(where: { self[$0...].starts(with: attribute) }),
      let open = self[at...].firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }),
      let close = self[(open + 1)...].firstIndex(of: self[open])
    else { return openTag.dropLast() + Array(" xml:space=\"preserve\">".utf8) }
    return self[...open] + Array("preserve".utf8) + self[close...]
  }
}

extension UInt8 {
  /// What XML counts as white space.
  var isXMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}

extension String {
  /// As text of an element or an attribute: what XML cannot hold becomes U+FFFD, line ends and tabs become spaces.
  var xmlEscaped: String {
    var escaped = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "\t", "\n", "\r": escaped += " "
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
