import Language

/// Finds out which column of a table is which.
struct HeaderReader {
  let sheet: Sheet
  let file: String
  let collector: FindingCollector

  struct Columns {
    /// For each ``Column``, its index in the header; -1 where it has none.
    let positions: [Int]
    /// Whether every required column is there.
    let complete: Bool
  }

  func read(_ fields: [CSVField], row: CSVRecord, bytes: [UInt8]) -> Columns {
    let known = sheet.columns
    var positions = Array(repeating: -1, count: Column.allCases.count)
    var strangers: [(name: String, index: Int)] = []
    for (index, field) in fields.enumerated() {
      let name = CellText.text(field, of: bytes)
      guard let column = known.first(where: { $0.name == name }) else {
        strangers.append((name, index))
        continue
      }
      if positions[Int(column.rawValue)] < 0 {
        positions[Int(column.rawValue)] = index
      } else {
        collector.report(.duplicateColumn(name), at: place(field, row, bytes))
      }
    }
    for (name, index) in strangers {
      let absent = known.filter { positions[Int($0.rawValue)] < 0 }
      let nearest = NameFinder.nearest(to: name, among: absent.map(\.name))
      collector.report(
        .unknownColumn(name, nearest: nearest, known: known.map(\.name)), at: place(fields[index], row, bytes)
      )
      // Read as what it was meant to be, so that its cells are checked in the same reading.
      if let meant = absent.first(where: { $0.name == nearest }) { positions[Int(meant.rawValue)] = index }
    }
    let missing = sheet.required.filter { positions[Int($0.rawValue)] < 0 }
    for column in missing {
      collector.report(
        .missingColumn(column.name), at: Finding.Place(file: file, line: Int(row.line), column: 1))
    }
    return Columns(positions: positions, complete: missing.isEmpty)
  }

  private func place(_ field: CSVField, _ row: CSVRecord, _ bytes: [UInt8]) -> Finding.Place {
    TextPosition(of: field.opening, in: bytes, after: Int(row.offset), line: Int(row.line)).place(in: file)
  }
}
