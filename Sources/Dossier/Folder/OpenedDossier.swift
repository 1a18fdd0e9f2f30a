import Language

/// A dossier whose files have been opened and taken apart into rows and cells, and not yet understood.
struct OpenedDossier {
  let path: String
  let settings: DossierSettings
  let tables: [Sheet: CSVTable]
  let declarations: Declarations
  let counts: [DossierReading.FileCount]

  /// Nil where there is no dossier at `path`; what is wrong is reported.
  init?(path: String, limits: DossierLimits, collector: FindingCollector) {
    guard let folder = DossierFolder(path: path, limits: limits, collector: collector) else { return nil }
    self.path = folder.path
    settings = Self.settings(in: folder, limits, collector)
    var tables: [Sheet: CSVTable] = [:]
    var lost = folder.misnamed
    var counts: [DossierReading.FileCount] = []
    for sheet in Sheet.allCases {
      switch folder.bytes(of: sheet.fileName, limit: limits.tableBytes) {
      case .absent: break
      case .unreadable: lost.insert(sheet)
      case .bytes(let bytes):
        let file = folder.path(of: sheet.fileName)
        guard
          let table = CSVReader(sheet: sheet, file: file, limits: limits, collector: collector).read(bytes)
        else {
          lost.insert(sheet)
          continue
        }
        tables[sheet] = table
        counts.append(DossierReading.FileCount(file: file, rows: table.rowCount))
      }
    }
    self.tables = tables
    self.counts = counts
    declarations = Declarations(tables: tables, lost: lost)
  }

  private static func settings(
    in folder: DossierFolder, _ limits: DossierLimits, _ collector: FindingCollector
  ) -> DossierSettings {
    let file = folder.path(of: DossierFolder.descriptionName)
    switch folder.bytes(of: DossierFolder.descriptionName, limit: limits.descriptionBytes) {
    case .bytes(let bytes): return DescriptionReader(file: file, collector: collector).read(bytes)
    case .absent, .unreadable:
      var settings = DossierSettings(codePlace: Finding.Place(file: file))
      settings.complete = false
      return settings
    }
  }
}
