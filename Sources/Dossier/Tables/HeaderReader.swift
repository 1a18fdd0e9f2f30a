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
    let names = known.map(\.name)
    var positions = Array(repeating: -1, count: Column.allCases.count)
    var misspelt: Set<String> = []
    for (index, field) in fields.enumerated() {
      let name = CellText.text(field, of: bytes)
      let place = TextPosition(of: field.opening, in: bytes, after: Int(row.offset), line: Int(row.line))
        .place(in: file)
      guard let column = known.first(where: { $0.name == name }) else {
        let nearest = NameFinder.nearest(to: name, among: names)
        nearest.map { _ = misspelt.insert($0) }
        collector.report(.unknownColumn(name, nearest: nearest, known: names), at: place)
        continue
      }
      guard positions[Int(column.rawValue)] < 0 else {
        collector.report(.duplicateColumn(name), at: place)
        continue
      }
      positions[Int(column.rawValue)] = index
    }
    let missing = sheet.required.filter { positions[Int($0.rawValue)] < 0 }
    // A misspelt column has been reported with the name it should have.
    for column in missing where !misspelt.contains(column.name) {
      collector.report(.missingColumn(column.name), at: Finding.Place(file: file, line: Int(row.line), column: 1))
    }
    return Columns(positions: positions, complete: missing.isEmpty)
  }
}
