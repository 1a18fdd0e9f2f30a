import Language

/// The names that one dossier's rows declare, taken before anything is resolved, so that rows may refer to rows further
/// down, and a row that turns out to be broken is not missed by those that refer to it.
struct Declarations {
  /// By table; a name of several versions once.
  private(set) var names: [Sheet: Set<String>] = [:]
  /// Labels of terms.
  private(set) var termLabels: Set<String> = []
  /// Tables of which rows are missing.
  private(set) var lost: Set<Sheet> = []

  init(tables: [Sheet: CSVTable], lost: Set<Sheet>) {
    self.lost = lost
    for (sheet, table) in tables {
      if !table.complete { self.lost.insert(sheet) }
      if sheet == .terms { termLabels = Set(table.rows.map { $0.text(.label) }) }
      guard let column = sheet.identifier else { continue }
      if !table.has(column) { self.lost.insert(sheet) }
      names[sheet] = Set(table.rows.map { $0.text(column) }.filter { !$0.isEmpty })
    }
  }

  /// Everything may be missing: what a dossier requires could not be found.
  static let unknown = Declarations(tables: [:], lost: Set(Sheet.allCases))

  func contains(_ name: String, in sheet: Sheet) -> Bool { names[sheet]?.contains(name) == true }
}
