import Model

extension SetupReader {
  /// A unit with all its versions; nil where there is none of that code.
  public func unit(_ code: String) throws -> OrganisationUnit? {
    try units([code]).first
  }

  /// Units by their codes, each with all its versions; unknown codes are passed over.
  public func units(_ codes: some Sequence<String>) throws -> [OrganisationUnit] {
    UnitVersion.units(try current(SetupTables.unitVersions, "code", among: codes))
  }

  /// All units, by code.
  public func units() throws -> [OrganisationUnit] {
    UnitVersion.units(try SetupTables.unitVersions.current(on: connection))
  }

  /// A unit and all below it on a day, by code.
  public func units(inBranchOf unit: String, on date: CalendarDate) throws -> [OrganisationUnit] {
    UnitVersion.units(
      try rows(of: SetupTables.unitVersions, BranchSQL.units, [.text(unit), .text(date.iso)]))
  }

  /// The terms of a unit, oldest first.
  public func terms(of unit: String) throws -> [Term] {
    try SetupTables.terms.current(
      where: "unit = $1", [.text(unit)], order: "period_from, label", on: connection)
  }

  /// The terms of a unit and of all above it on a day, oldest first for each unit.
  public func terms(ofAncestorsOf unit: String, on date: CalendarDate) throws -> [Term] {
    try rows(of: SetupTables.terms, BranchSQL.termsUpwards, [.text(unit), .text(date.iso)])
  }

  /// All terms, by unit and label.
  public func terms() throws -> [Term] { try SetupTables.terms.current(on: connection) }

  /// All reorganisations, oldest first.
  public func reorganisations() throws -> [Reorganisation] {
    try assembled(SetupTables.reorganisations.current(where: nil, [], order: Self.byDate, on: connection))
  }

  /// Those that a unit stood before or after, oldest first.
  public func reorganisations(of unit: String) throws -> [Reorganisation] {
    let touching = """
      id IN (SELECT reorganisation FROM reorganisation_units WHERE superseded IS NULL AND unit = $1)
      """
    return try assembled(
      SetupTables.reorganisations.current(where: touching, [.text(unit)], order: Self.byDate, on: connection))
  }

  private static let byDate = "stated_date, id"

  private func assembled(_ changes: [Reorganisation]) throws -> [Reorganisation] {
    let units = try current(SetupTables.reorganisationUnits, "reorganisation", among: changes.map(\.id))
    let byChange = Dictionary(grouping: units, by: \.reorganisation)
    return changes.map { $0.with(byChange[$0.id] ?? []) }
  }
}
