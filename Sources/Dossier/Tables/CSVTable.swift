import Language

/// A table as it was read: its bytes, and where its cells are in them.
final class CSVTable: Sendable {
  let sheet: Sheet
  /// As the user gave it.
  let file: String
  let separator: UInt8
  /// False where rows are missing after a fault, so that nothing can be concluded from what is not there.
  let complete: Bool
  /// False where a column is missing without which its rows say nothing.
  let readable: Bool

  private let bytes: [UInt8]
  private let fields: [CSVField]
  private let records: [CSVRecord]
  /// For each ``Column``, its index in the header; -1 where it has none.
  private let positions: [Int]

  init(
    sheet: Sheet, file: String, bytes: [UInt8], separator: UInt8, fields: [CSVField], records: [CSVRecord],
    positions: [Int], complete: Bool, readable: Bool
  ) {
    self.sheet = sheet
    self.file = file
    self.bytes = bytes
    self.separator = separator
    self.fields = fields
    self.records = records
    self.positions = positions
    self.complete = complete
    self.readable = readable
  }

  /// Rows that say something: those whose cells are all empty, as Excel leaves them, are passed over.
  var rows: some Sequence<CSVRow> {
    records.indices.lazy.map { CSVRow(table: self, index: $0) }.filter { !$0.isBlank }
  }

  var rowCount: Int { records.indices.count { !isBlank($0) } }

  func has(_ column: Column) -> Bool { positions[Int(column.rawValue)] >= 0 }

  func isDamaged(_ row: Int) -> Bool { records[row].damaged }

  func isBlank(_ row: Int) -> Bool { records[row].blank && !records[row].damaged }

  func text(_ row: Int, _ column: Column) -> String {
    guard let field = field(row, column), field.start < field.end else { return "" }
    return CellText.text(field, of: bytes)
  }

  /// The line on which a row starts.
  func line(_ row: Int) -> Int { Int(records[row].line) }

  /// Where a cell begins; the row itself where it has no such column.
  func place(_ row: Int, _ column: Column?) -> Finding.Place {
    let record = records[row]
    let offset = column.flatMap { field(row, $0)?.opening } ?? Int(record.offset)
    return TextPosition(of: offset, in: bytes, after: Int(record.offset), line: Int(record.line))
      .place(in: file)
  }

  private func field(_ row: Int, _ column: Column) -> CSVField? {
    let position = positions[Int(column.rawValue)]
    let record = records[row]
    guard position >= 0, position < Int(record.fieldCount) else { return nil }
    return fields[Int(record.firstField) + position]
  }
}

/// One row of a table.
struct CSVRow {
  let table: CSVTable
  let index: Int

  /// True where its cells cannot be trusted; what is wrong has been reported.
  var isDamaged: Bool { table.isDamaged(index) }
  fileprivate var isBlank: Bool { table.isBlank(index) }
  var line: Int { table.line(index) }

  func text(_ column: Column) -> String { table.text(index, column) }
  func place(_ column: Column? = nil) -> Finding.Place { table.place(index, column) }

  /// The words of a list cell.
  func list(_ column: Column) -> [String] {
    text(column).split(whereSeparator: \.isWhitespace).map(String.init)
  }
}

/// A line and a character in it, both from 1.
struct TextPosition {
  let line: Int
  let column: Int

  /// - Parameters:
  ///   - start: the first byte of a line, at or before `offset`.
  ///   - line: the number of that line.
  init(of offset: Int, in bytes: [UInt8], after start: Int, line: Int) {
    let before = bytes[start..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? start
    self.line = line + before.count { $0 == UInt8(ascii: "\n") }
    column = String(decoding: bytes[lineStart..<offset], as: UTF8.self).count + 1
  }

  func place(in file: String) -> Finding.Place {
    Finding.Place(file: file, line: line, column: column)
  }
}
