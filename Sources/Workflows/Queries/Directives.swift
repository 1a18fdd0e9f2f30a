import Model
import Store

extension Workspace {
  /// A document, its chain up and down, and the targets it sets.
  public func directive(_ id: String, caller: Caller) async throws -> DirectiveAnswer {
    let reach = try caller.require(.readPublished)
    return try await database.read { [self] connection in
      let scorecards = try ScorecardReading(connection, self, for: caller)
      let reader = scorecards.reader
      guard let directive = try reader.directive(id) else { throw WorkflowFailure.noDirective(id) }
      let issuer = try directive.issuerUnit.flatMap { try reader.unit($0) }
      let targets = try TargetReadingRoom(scorecards, reach: reach).entries(try reader.targets(setBy: id))
      let events = try EventReading(scorecards).events(
        try reader.reorganisations().filter { $0.decision == id })
      let day = directive.issued?.period.to ?? scorecards.today
      return DirectiveAnswer(
        chain: try ChainReading(reader).chain(of: directive), issuer: issuer.map { UnitReference($0, on: day) },
        targets: targets, events: events,
        sources: try scorecards.sources([directive.origin?.source].compactMap { $0 }))
    }
  }

  /// All documents: Central first, then by date.
  public func directives(_ caller: Caller) async throws -> DirectivesAnswer {
    try caller.require(.readPublished)
    return try await database.read { connection in
      let reader = SetupReader(connection)
      let directives = try reader.directives()
      let targets = Dictionary(grouping: try reader.targets().compactMap(\.directive), by: { $0 })
      let children = Dictionary(grouping: directives.flatMap(\.parents).map(\.directive), by: { $0 })
      return DirectivesAnswer(
        entries: directives.map {
          .init(directive: $0, targets: targets[$0.id]?.count ?? 0, children: children[$0.id]?.count ?? 0)
        })
    }
  }
}
