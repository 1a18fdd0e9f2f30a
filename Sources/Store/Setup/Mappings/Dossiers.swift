import Model

enum DossierMapping {
  static let mapping = TableMapping<DossierDescription>(
    table: "dossiers", columns: [.key("code"), "name", "name_en", "requires", "headline_unit", "headline_period"],
    encode: { dossier, row in
      row.text(dossier.code)
      row.text(dossier.name)
      row.text(dossier.nameEnglish)
      row.text(dossier.requires.joined(separator: " "))
      row.optionalText(dossier.headline?.unit)
      row.optionalText(dossier.headline?.period)
    },
    decode: { row in
      try DossierDescription(
        code: row.text(), name: row.text(), nameEnglish: row.text(),
        requires: row.text().split(separator: " ").map(String.init),
        headline: headline(unit: row.optionalText(), period: row.optionalText()))
    })

  private static func headline(unit: String?, period: String?) -> DossierDescription.Headline? {
    guard let unit, let period else { return nil }
    return DossierDescription.Headline(unit: unit, period: period)
  }
}
