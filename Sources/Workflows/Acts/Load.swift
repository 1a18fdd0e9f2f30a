import Model
import Store

extension Workspace {
  /// What is already known that dossiers may refer to.
  public func knownReferences(_ caller: Caller) async throws -> KnownReferences {
    try caller.require(.loadDossier)
    return try await database.read { connection in
      let reader = SetupReader(connection)
      var known = KnownReferences()
      known.dossiers = Set(try reader.dossiers().map(\.code))
      known.units = Set(try reader.units().map(\.code))
      known.edges = try reader.edges()
      known.terms = try reader.terms()
      known.indicators = Dictionary(grouping: try reader.indicators(), by: \.code)
      known.sources = Set(try reader.sources().map(\.code))
      known.directives = Set(try reader.directives().map(\.id))
      known.targets = Set(try reader.targets().map(\.id))
      known.observations = Set(try SetupTables.observations.current(on: connection).map(\.id))
      return known
    }
  }

  /// Takes dossiers in, all or none, in one transaction; each that changes anything is one journal entry.
  /// - Parameters:
  ///   - batches: in the order in which they build on each other.
  ///   - reason: why a dossier that was loaded before has changed.
  ///   - dryRun: works out what would change and writes nothing.
  public func load(
    _ batches: [SetupBatch], reason: String?, dryRun: Bool, caller: Caller
  ) async throws -> LoadOutcome {
    try caller.require(.loadDossier)
    let reason = (reason ?? "").isEmpty ? "" : try AccessFailure.checkedReason(reason ?? "")
    let now = clock.timestamp
    let work: @Sendable (any SQLConnection) throws -> [LoadOutcome.Dossier] = { connection in
      let loaded = Set(try SetupReader(connection).dossiers().map(\.code))
      return try batches.map { batch in
        let plan = try batch.plan(on: connection)
        let code = batch.dossier.code
        guard !plan.isUnchanged, !dryRun else { return LoadOutcome.Dossier(batch.dossier, plan, entry: nil) }
        if loaded.contains(code), reason.isEmpty { throw WorkflowFailure.reasonNeeded(dossier: code) }
        let entry = try Journal(connection).append(
          JournalDraft(
            at: now, actor: ActorNumber(rawValue: caller.number), act: .dossierLoad, subject: code,
            reason: reason, content: plan.content))
        try plan.apply(entry: entry, on: connection)
        return LoadOutcome.Dossier(batch.dossier, plan, entry: entry.seq)
      }
    }
    let dossiers = dryRun ? try await database.read(work) : try await database.write(work)
    return LoadOutcome(dossiers: dossiers, accounting: Accounting(batches))
  }
}

extension LoadOutcome.Dossier {
  init(_ description: DossierDescription, _ plan: SetupPlan, entry: Int64?) {
    self.init(
      code: description.code, name: description.name,
      tables: plan.tables.map { table in
        var counts = LoadOutcome.Table(name: table.table)
        counts.unchanged = table.counts.unchanged
        counts.added = table.counts.added
        counts.changed = table.counts.changed
        counts.removed = table.counts.removed
        return counts
      },
      journalEntry: entry)
  }
}
