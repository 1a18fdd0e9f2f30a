/// A dossier that was taken in.
public struct DossierRecord: Hashable, Sendable {
  public let code: String
  public let name: String
  public let nameEnglish: String
  /// Codes of the dossiers that it builds on.
  public let requires: [String]
  /// The unit of the scorecard that stands for it.
  public let headlineUnit: String?
  /// The period of that scorecard: a code or a term's label.
  public let headlinePeriod: String?
  /// SHA-256 of its files as they were read, or empty.
  public let digest: String

  public init(
    code: String, name: String, nameEnglish: String, requires: [String], headlineUnit: String?,
    headlinePeriod: String?, digest: String
  ) {
    self.code = code
    self.name = name
    self.nameEnglish = nameEnglish
    self.requires = requires
    self.headlineUnit = headlineUnit
    self.headlinePeriod = headlinePeriod
    self.digest = digest
  }

  static let mapping = TableMapping<DossierRecord>(
    table: "dossiers",
    columns: [.key("code"), "name", "name_en", "requires", "headline_unit", "headline_period", "digest"],
    encode: { dossier, row in
      row.text(dossier.code)
      row.text(dossier.name)
      row.text(dossier.nameEnglish)
      row.text(dossier.requires.joined(separator: " "))
      row.optionalText(dossier.headlineUnit)
      row.optionalText(dossier.headlinePeriod)
      row.text(dossier.digest)
    },
    decode: { row in
      try DossierRecord(
        code: row.text(), name: row.text(), nameEnglish: row.text(),
        requires: row.text().split(separator: " ").map(String.init), headlineUnit: row.optionalText(),
        headlinePeriod: row.optionalText(), digest: row.text())
    })
}
