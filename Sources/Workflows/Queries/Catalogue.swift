import Model
import Store

extension Workspace {
  /// The catalogue of indicators, in the order of their codes.
  public func indicators(_ caller: Caller) async throws -> IndicatorsAnswer {
    try caller.require(.readPublished)
    return try await database.read { connection in
      let versions = Dictionary(grouping: try SetupReader(connection).indicators(), by: \.code)
      let figures = try SetupReader(connection).figureCounts()
      return IndicatorsAnswer(
        entries: versions.keys.sorted().compactMap { code in
          versions[code]?.last.map {
            .init(indicator: $0, versions: versions[code]?.count ?? 1, figures: figures[code] ?? 0)
          }
        })
    }
  }

  /// One indicator: its definitions over time and its figures.
  public func indicator(_ code: String, caller: Caller) async throws -> IndicatorAnswer {
    let reach = try caller.require(.readPublished)
    return try await database.read { [self] connection in
      let scorecards = try ScorecardReading(connection, self, for: caller)
      let versions = try scorecards.reader.indicators([code])
      guard !versions.isEmpty else { throw WorkflowFailure.noIndicator(code) }
      let observations = try scorecards.reader.observations(ofIndicator: code).filter { reach.contains($0.fact.unit) }
      return IndicatorAnswer(
        versions: versions,
        figures: try QuotedFigures(scorecards).name(scorecards.smallCounts.shown(observations)).map {
          IndicatorAnswer.Figure(unit: $0.unit, period: $0.period, observation: $0.observation)
        })
    }
  }

  /// All sources, with how much is taken from each.
  public func sources(_ caller: Caller) async throws -> SourcesAnswer {
    try caller.require(.readPublished)
    return try await database.read { connection in
      let reader = SetupReader(connection)
      let counts = try reader.quotationCounts()
      return SourcesAnswer(
        entries: try reader.sources().map {
          .init(
            source: $0, figures: counts.figures[$0.code] ?? 0, statements: counts.statements[$0.code] ?? 0,
            targets: counts.targets[$0.code] ?? 0)
        })
    }
  }

  /// One source and everything taken from it.
  public func source(_ code: String, caller: Caller) async throws -> SourceAnswer {
    let reach = try caller.require(.readPublished)
    return try await database.read { [self] connection in
      let scorecards = try ScorecardReading(connection, self, for: caller)
      let reader = scorecards.reader
      guard let source = try reader.sources([code]).first else { throw WorkflowFailure.noSource(code) }
      let room = try TargetReadingRoom(scorecards, reach: reach)
      let quoted = try reader.observations(quotedFrom: code)
      let statements = try scorecards.smallCounts.shown(try reader.statements(quotedFrom: code), beside: quoted)
      return SourceAnswer(
        source: source,
        figures: try QuotedFigures(scorecards).name(
          scorecards.smallCounts.shown(quoted).filter { reach.contains($0.fact.unit) }),
        statements: statements.filter { reach.contains($0.unit) },
        targets: try room.entries(try reader.targets(quotedFrom: code)))
    }
  }
}
