import Language

/// A name stands for one thing: no two rows carry the same, within a dossier or across those read together.
enum NamesRule {
  private struct Name: Hashable {
    let sheet: Sheet
    let text: String
  }

  /// - Parameter tables: of all dossiers, in the order in which they were given.
  static func check(_ tables: [[Sheet: CSVTable]], _ collector: FindingCollector) {
    var first: [Name: CSVRow] = [:]
    for dossier in tables {
      for sheet in Sheet.allCases {
        guard let table = dossier[sheet], let column = sheet.identifier else { continue }
        for row in table.rows where !row.isDamaged {
          let text = row.text(column)
          guard !text.isEmpty else { continue }
          let name = Name(sheet: sheet, text: text)
          guard let other = first[name] else {
            first[name] = row
            continue
          }
          if sheet.hasVersions, other.table === table { continue }
          collector.report(
            .duplicateID(text, firstFile: other.table.file, firstLine: other.line), at: row.place(column))
        }
      }
    }
  }
}
