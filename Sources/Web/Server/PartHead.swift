/// The lines above a field's content, of which only its disposition counts.
struct PartHead: Hashable, Sendable {
  let name: String
  let fileName: String?

  static func read(_ bytes: ArraySlice<UInt8>) throws(MultipartFailure) -> PartHead {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .badHead }
    var found: PartHead?
    // "\r\n" is one character.
    for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
      guard let colon = line.firstIndex(of: ":"), colon > line.startIndex, !line.contains(where: isControl) else {
        throw .badHead
      }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      switch line[..<colon].lowercased() {
      case "content-disposition":
        guard found == nil, let head = disposition(value) else { throw .badHead }
        found = head
      case "content-transfer-encoding":
        // RFC 7578 has done away with all that change the bytes.
        guard ["binary", "7bit", "8bit"].contains(value.lowercased()) else { throw .badHead }
      default: continue
      }
    }
    guard let found else { throw .badHead }
    return found
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" || $0.value == 0x7F }
  }

  /// `form-data; name="file"; filename="báo cáo.docx"`.
  private static func disposition(_ value: Substring) -> PartHead? {
    guard value.lowercased().hasPrefix("form-data") else { return nil }
    var rest = value.dropFirst("form-data".count)
    var parameters: [String: String] = [:]
    while true {
      rest = rest.drop { $0 == " " || $0 == "\t" }
      guard !rest.isEmpty else { break }
      guard rest.first == ";" else { return nil }
      rest = rest.dropFirst().drop { $0 == " " || $0 == "\t" }
      guard let equals = rest.firstIndex(of: "=") else { return nil }
      let key = rest[..<equals].lowercased()
      rest = rest[equals...].dropFirst()
      guard parameters[key] == nil, let content = parameterValue(&rest) else { return nil }
      parameters[key] = content
    }
    guard let name = parameters["name"] else { return nil }
    return PartHead(name: decoded(name), fileName: parameters["filename"].map(decoded))
  }

  /// A quoted text, in which a backslash counts only before a quotation mark or a backslash (old browsers send whole paths
  /// of Windows), or a bare word.
  private static func parameterValue(_ rest: inout Substring) -> String? {
    guard rest.first == "\"" else {
      let word = rest.prefix { $0 != ";" && $0 != " " && $0 != "\t" && $0 != "\"" }
      rest = rest[word.endIndex...]
      return word.isEmpty ? nil : String(word)
    }
    rest = rest.dropFirst()
    var text = ""
    while let character = rest.popFirst() {
      if character == "\"" { return text }
      if character == "\\", let next = rest.first, next == "\"" || next == "\\" {
        text.append(next)
        rest = rest.dropFirst()
      } else {
        text.append(character)
      }
    }
    return nil
  }

  /// The three characters that browsers write otherwise (HTML standard, multipart/form-data encoding).
  private static func decoded(_ text: String) -> String {
    guard text.contains("%") else { return text }
    return text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
  }
}
