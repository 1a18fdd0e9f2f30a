/// JSON, written piece by piece.
enum JSONText {
  static func string(_ text: String) -> String {
    // Most words need no escape; letter by letter they take a quarter of the program's time.
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    return isPlain ? "\"\(text)\"" : escaped(text)
  }

  private static func escaped(_ text: String) -> String {
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "\n": json += "\\n"
      case "\t": json += "\\t"
      case "\r": json += "\\r"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }

  static func string(_ text: String?) -> String { text.map(string) ?? "null" }

  /// Members in the order given; values are JSON already.
  static func object(_ members: KeyValuePairs<String, String>) -> String {
    var json = "{"
    for (index, member) in members.enumerated() {
      if index > 0 { json += "," }
      json += string(member.key)
      json += ":"
      json += member.value
    }
    return json + "}"
  }

  static func array(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }
}
