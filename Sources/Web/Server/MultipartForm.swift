import Foundation

/// The fields of a form as browsers send them with files (RFC 7578), read strictly and within bounds.
struct MultipartForm: Sendable {
  struct Field: Sendable {
    let name: String
    /// As it was sent; nil where the field is no file. Empty where a file could have been chosen and was not.
    let fileName: String?
    let content: ArraySlice<UInt8>

    var text: String { String(decoding: content, as: UTF8.self) }
  }

  let fields: [Field]

  /// Enough for one field for each rule that can be switched off.
  static let mostParts = 64
  static let longestHead = 8 << 10

  /// Reads a whole form. Before the first boundary and after the last nothing may stand.
  init(_ body: [UInt8], boundary: MultipartBoundary) throws(MultipartFailure) {
    fields = try Self.read(body, delimiter: Array("\r\n--".utf8) + boundary.bytes)
  }

  /// The first field of that name.
  subscript(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// The texts of all fields of that name.
  func texts(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.text) }

  private static let lineEnd = Array("\r\n".utf8)
  private static let headEnd = Array("\r\n\r\n".utf8)

  private static func read(_ body: [UInt8], delimiter: [UInt8]) throws(MultipartFailure) -> [Field] {
    var fields: [Field] = []
    // The first delimiter has no line end before it.
    guard body.starts(with: delimiter.dropFirst(2)) else { throw .noBoundary }
    var place = delimiter.count - 2
    while true {
      let after = body[place...].prefix(2)
      if after.elementsEqual("--".utf8) {
        let rest = body[(place + 2)...]
        guard rest.isEmpty || rest.elementsEqual(lineEnd) else { throw .notClosed }
        return fields
      }
      guard after.elementsEqual(lineEnd) else { throw .notClosed }
      guard fields.count < mostParts else { throw .tooManyParts }
      let start = place + 2
      let window = body[start..<min(body.count, start + longestHead)]
      guard let head = find(headEnd, in: window) else { throw window.count < longestHead ? .notClosed : .longHead }
      let disposition = try PartHead.read(body[start..<head])
      let content = head + headEnd.count
      guard let end = find(delimiter, in: body[content...]) else { throw .notClosed }
      fields.append(
        Field(name: disposition.name, fileName: disposition.fileName, content: body[content..<end]))
      place = end + delimiter.count
    }
  }

  /// Where `wanted` begins. `memchr` goes from one possible beginning to the next.
  private static func find(_ wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    let found: Int? = bytes.withUnsafeBytes { hay in
      wanted.withUnsafeBytes { needle in
        guard let base = hay.baseAddress, let first = needle.first, let pattern = needle.baseAddress else { return nil }
        var place = 0
        while place + needle.count <= hay.count {
          guard let hit = memchr(base + place, Int32(first), hay.count - needle.count + 1 - place) else { return nil }
          place = UnsafeRawPointer(hit) - base
          if memcmp(base + place, pattern, needle.count) == 0 { return place }
          place += 1
        }
        return nil
      }
    }
    return found.map { $0 + bytes.startIndex }
  }
}

/// What is wrong with a form.
enum MultipartFailure: Error, Hashable, Sendable {
  case noBoundary, notClosed, tooManyParts, longHead, badHead
}
