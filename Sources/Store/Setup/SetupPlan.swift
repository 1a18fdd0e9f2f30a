import Model

extension SetupBatch {
  /// What taking it in would change. Changes nothing.
  /// - Throws: ``SetupConflict``, ``QuantityTooLong``, ``SQLError``.
  public func plan(on connection: any SQLConnection) throws -> SetupPlan {
    let code = dossier.code
    func changes<Entity>(_ table: SetupTable<Entity>, _ desired: [Entity]) throws -> TableChanges {
      try table.changes(to: desired, dossier: code, on: connection)
    }
    return SetupPlan(
      dossier: code,
      tables: [
        try changes(SetupTables.dossiers, [dossier]),
        try changes(SetupTables.sources, sources),
        try changes(SetupTables.unitVersions, units.flatMap(UnitVersion.all)),
        try changes(SetupTables.edges, edges),
        try changes(SetupTables.terms, terms),
        try changes(SetupTables.reorganisations, reorganisations),
        try changes(SetupTables.reorganisationUnits, reorganisations.flatMap(ReorganisationUnit.all)),
        try changes(SetupTables.indicators, indicators),
        try changes(SetupTables.directives, directives),
        try changes(SetupTables.directiveParents, directives.flatMap(DirectiveParent.all)),
        try changes(SetupTables.targets, targets),
        try changes(SetupTables.observations, observations),
        try changes(SetupTables.statements, statements),
        try changes(SetupTables.inventory, inventory),
        try changes(SetupTables.accounts, accounts),
      ])
  }
}

/// What taking in a dossier changes, table by table.
public struct SetupPlan: Sendable {
  public let dossier: String
  public let tables: [TableChanges]

  /// True where nothing would change: then there is nothing to put into the journal.
  public var isUnchanged: Bool { tables.allSatisfy(\.counts.isUnchanged) }

  /// The content of its journal entry: for each table that changes, counts and a digest of its rows.
  public var content: CanonicalJSON { .object(["tables": RowVoucher.json(tables.map(\.rows))]) }

  /// Does it, by the entry that holds ``content``.
  /// - Throws: ``SQLError``.
  public func apply(entry: JournalEntry, on connection: any SQLConnection) throws {
    for table in tables { try table.rows.apply(entry: entry.seq, on: connection) }
  }
}
