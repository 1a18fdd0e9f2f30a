import Language

/// Reads one table of a dossier: RFC 4180 in UTF-8, with a header that names its columns.
struct CSVReader {
  let sheet: Sheet
  /// As the user gave it.
  let file: String
  let limits: DossierLimits
  let collector: FindingCollector

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Nil where the header cannot be used; what is wrong is reported.
  func read(_ bytes: [UInt8]) -> CSVTable? {
    guard bytes.count <= limits.tableBytes else {
      return refuse(.fileTooLarge(limit: DossierLimits.words(bytes: limits.tableBytes)))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return refuse(.utf16()) }
    let start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    return bytes.withUnsafeBufferPointer { read(bytes, $0, from: start) }
  }

  private func refuse(_ finding: DossierFinding, at place: Finding.Place? = nil) -> CSVTable? {
    collector.report(finding, at: place ?? Finding.Place(file: file))
    return nil
  }

  private func read(_ bytes: [UInt8], _ buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> CSVTable? {
    // The header alone first: it says which separator the rest has and how many cells are worth keeping.
    let separator = Self.separator(of: buffer, from: start)
    let header = CSVScanner(
      buffer, from: start, line: 1, separator: separator, rowLimit: 1, fieldLimit: limits.columns + 1)
    guard let headerRow = header.rows.first else { return refuse(.emptyFile()) }
    guard headerRow.totalFields <= limits.columns else {
      return refuse(.tooManyColumns(limit: limits.columns))
    }
    if let problem = header.problems.first {
      return refuse(finding(for: problem), at: place(problem.offset, headerRow, bytes))
    }
    let body = CSVScanner(
      buffer, from: header.position.offset, line: header.position.line, separator: separator,
      rowLimit: limits.rows, fieldLimit: Int(headerRow.totalFields) + 1)
    guard !body.overfull else { return refuse(.tooManyRows(limit: limits.rows)) }

    var records = body.rows
    if let fault = UTF8Check.firstFault(in: buffer, from: start) {
      let damaged = markFaults(&records, in: buffer, from: fault)
      let line = records.last { Int($0.offset) <= fault } ?? headerRow
      collector.report(
        .notUTF8(byte: bytes[fault], lines: max(1, damaged)), at: place(fault, line, bytes))
      if fault < header.position.offset { return nil }
    }
    for problem in body.problems {
      collector.report(finding(for: problem), at: place(problem.offset, records[problem.row], bytes))
    }
    let columns = HeaderReader(sheet: sheet, file: file, collector: collector)
      .read(header.fields, row: headerRow, bytes: bytes)
    checkFieldCounts(&records, body.fields, header: headerRow, bytes, separator)
    return CSVTable(
      sheet: sheet, file: file, bytes: bytes, separator: separator, fields: body.fields, records: records,
      positions: columns.positions, complete: !body.truncated, readable: columns.complete)
  }

  /// `;` where the header, the first line that is not empty, has more of them than of `,` outside quotes.
  private static func separator(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt8 {
    var commas = 0
    var semicolons = 0
    var quoted = false
    var begun = false
    for byte in bytes[start...] {
      if byte == UInt8(ascii: "\n"), begun, !quoted { break }
      switch byte {
      case UInt8(ascii: "\""): quoted.toggle()
      case UInt8(ascii: ",") where !quoted: commas += 1
      case UInt8(ascii: ";") where !quoted: semicolons += 1
      default: break
      }
      begun = begun || byte > 0x20
    }
    return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  /// Marks each row that holds bytes that are not UTF-8, and counts them.
  private func markFaults(
    _ records: inout [CSVRecord], in bytes: UnsafeBufferPointer<UInt8>, from first: Int
  ) -> Int {
    var count = 0
    var fault: Int? = first
    var index = 0
    while let offset = fault {
      while index < records.count, Int(records[index].offset) <= offset { index += 1 }
      let end = index < records.count ? Int(records[index].offset) : bytes.count
      if index > 0 { records[index - 1].damaged = true }
      count += 1
      fault = UTF8Check.firstFault(in: bytes, from: end)
    }
    return count
  }

  private func checkFieldCounts(
    _ records: inout [CSVRecord], _ fields: [CSVField], header: CSVRecord, _ bytes: [UInt8],
    _ separator: UInt8
  ) {
    let wanted = header.totalFields
    let mark = String(UnicodeScalar(separator))
    for index in records.indices where records[index].totalFields != wanted {
      let record = records[index]
      // A row of separators only is one that Excel left behind, however many it has.
      guard !record.damaged, !record.blank else { continue }
      records[index].damaged = true
      if record.totalFields > wanted {
        let extra = fields[Int(record.firstField + wanted)]
        collector.report(
          .tooManyFields(Int(record.totalFields), wanted: Int(wanted), separator: mark),
          at: place(extra.opening, record, bytes))
      } else {
        let last = fields[Int(record.firstField + record.fieldCount) - 1]
        collector.report(
          .tooFewFields(Int(record.totalFields), wanted: Int(wanted), separator: mark),
          at: place(Int(last.end), record, bytes))
      }
    }
  }

  private func finding(for problem: CSVProblem) -> DossierFinding {
    switch problem.kind {
    case .unclosedQuote: .unclosedQuote()
    case .textAfterQuote(let line): .textAfterQuote(openedOnLine: line)
    case .controlCharacter(let byte): .controlCharacter(byte)
    }
  }

  private func place(_ offset: Int, _ record: CSVRecord, _ bytes: [UInt8]) -> Finding.Place {
    TextPosition(of: offset, in: bytes, after: Int(record.offset), line: Int(record.line)).place(in: file)
  }
}
