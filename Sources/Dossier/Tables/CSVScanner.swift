/// Finds rows and cells in bytes after RFC 4180, without making a string of any of them.
///
/// Line ends are LF or CRLF. Empty lines are passed over. After a fault it goes on at the next separator or line, so
/// that one broken cell spoils one row.
struct CSVScanner {
  private(set) var fields: [CSVField] = []
  private(set) var rows: [CSVRecord] = []
  private(set) var problems: [CSVProblem] = []
  /// True where an open quote swallowed the rest of the file.
  private(set) var truncated = false
  /// True where there were more rows than the limit.
  private(set) var overfull = false

  private let separator: UInt8
  private let fieldLimit: Int
  private var index: Int
  private var line: Int
  /// Of the row being read.
  private var damaged = false

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// - Parameters:
  ///   - rowLimit: stops after this many rows.
  ///   - fieldLimit: cells of a row beyond it are counted, not kept.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, line: Int, separator: UInt8, rowLimit: Int,
    fieldLimit: Int
  ) {
    self.separator = separator
    self.fieldLimit = fieldLimit
    index = start
    self.line = line
    while index < bytes.count {
      if skipEmptyLine(bytes) { continue }
      guard rows.count < rowLimit else {
        overfull = true
        return
      }
      readRow(bytes)
    }
  }

  /// The first byte after what was read, and its line.
  var position: (offset: Int, line: Int) { (index, line) }

  private mutating func skipEmptyLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let length = lineEnd(bytes) else { return false }
    index += length
    line += 1
    return true
  }

  /// How many bytes the line end here has; nil where there is none.
  private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard index < bytes.count else { return nil }
    if bytes[index] == Self.lineFeed { return 1 }
    guard bytes[index] == Self.carriageReturn, index + 1 < bytes.count, bytes[index + 1] == Self.lineFeed
    else {
      return nil
    }
    return 2
  }

  private mutating func readRow(_ bytes: UnsafeBufferPointer<UInt8>) {
    let first = fields.count
    let offset = index
    let startLine = line
    var count = 0
    var blank = true
    damaged = false
    while true {
      let field =
        index < bytes.count && bytes[index] == Self.quote ? readQuoted(bytes) : readPlain(bytes)
      count += 1
      if field.start < field.end { blank = false }
      if count <= fieldLimit { fields.append(field) }
      if index < bytes.count, bytes[index] == separator {
        index += 1
        continue
      }
      if let length = lineEnd(bytes) {
        index += length
        line += 1
      }
      break
    }
    rows.append(
      CSVRecord(
        offset: UInt32(offset), line: UInt32(startLine), firstField: UInt32(first),
        fieldCount: UInt32(fields.count - first), totalFields: UInt32(count), blank: blank,
        damaged: damaged))
  }

  private mutating func readPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> CSVField {
    let start = index
    var traits: CSVField.Traits = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator || byte == Self.lineFeed { break }
      if byte < 0x20 || byte >= 0x7F {
        if byte == Self.carriageReturn, lineEnd(bytes) != nil { break }
        inspect(byte, bytes, &traits)
      }
      index += 1
    }
    return CSVField(start: UInt32(start), end: UInt32(index), traits: traits)
  }

  private mutating func readQuoted(_ bytes: UnsafeBufferPointer<UInt8>) -> CSVField {
    let opening = index
    let openingLine = line
    var traits: CSVField.Traits = [.quoted]
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Self.quote {
        guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else { break }
        traits.insert(.escaped)
        index += 1
      } else if byte == Self.lineFeed {
        line += 1
      } else if byte < 0x20 || byte >= 0x7F {
        if byte == Self.carriageReturn, lineEnd(bytes) != nil {
          traits.insert(.escaped)
        } else {
          inspect(byte, bytes, &traits)
        }
      }
      index += 1
    }
    let field = CSVField(start: UInt32(opening + 1), end: UInt32(index), traits: traits)
    guard index < bytes.count else {
      truncated = true
      note(.unclosedQuote, at: opening)
      return field
    }
    index += 1
    passTextAfterQuote(bytes, openingLine)
    return field
  }

  private mutating func passTextAfterQuote(_ bytes: UnsafeBufferPointer<UInt8>, _ openingLine: Int) {
    guard index < bytes.count, bytes[index] != separator, lineEnd(bytes) == nil else { return }
    note(.textAfterQuote(openedOnLine: openingLine), at: index)
    while index < bytes.count, bytes[index] != separator, lineEnd(bytes) == nil { index += 1 }
  }

  /// Looks at a byte outside printable ASCII.
  private mutating func inspect(
    _ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ traits: inout CSVField.Traits
  ) {
    guard byte >= 0x80 else { return note(.controlCharacter(byte), at: index) }
    traits.insert(.beyondASCII)
    // U+0080 to U+009F are control characters too.
    if byte == 0xC2, index + 1 < bytes.count, (0x80...0x9F).contains(bytes[index + 1]) {
      note(.controlCharacter(bytes[index + 1]), at: index)
    }
  }

  /// One problem a row is enough: what follows is mostly its echo.
  private mutating func note(_ kind: CSVProblem.Kind, at offset: Int) {
    guard !damaged else { return }
    damaged = true
    problems.append(CSVProblem(kind: kind, row: rows.count, offset: offset))
  }
}
