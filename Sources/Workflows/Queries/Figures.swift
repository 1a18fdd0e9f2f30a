import Model
import Store

/// Which figures are asked for; nil asks for all.
public struct FigureFilter: Hashable, Sendable {
  public var unit: String?
  public var indicator: String?
  public var source: String?

  public init(unit: String? = nil, indicator: String? = nil, source: String? = nil) {
    self.unit = unit
    self.indicator = indicator
    self.source = source
  }
}

/// Figures by their ids, a page at a time.
public struct FiguresAnswer: Sendable {
  public let figures: [SourceAnswer.Figure]
  /// The page after this one starts after this id; nil on the last page.
  public let next: String?
}

extension Workspace {
  /// The figures that fit, by id.
  /// - Parameter after: the id that the page before ended with; nil for the first page.
  public func figures(
    _ filter: FigureFilter, after: String?, limit: Int, caller: Caller
  ) async throws -> FiguresAnswer {
    let reach = try caller.require(.readPublished)
    return try await database.read { [self] connection in
      let scorecards = try ScorecardReading(connection, self, for: caller)
      var found: [Observation] = []
      var last = after
      // What the caller may not read is passed over, so that pages are full all the same.
      while found.count <= limit {
        let page = try scorecards.reader.observations(
          unit: filter.unit, indicator: filter.indicator, source: filter.source, after: last, limit: limit + 1)
        found += page.filter { reach.contains($0.fact.unit) }
        last = page.last?.id
        if page.count <= limit { break }
      }
      let shown = Array(found.prefix(limit))
      return FiguresAnswer(
        figures: try QuotedFigures(scorecards).name(scorecards.smallCounts.shown(shown)),
        next: found.count > limit ? shown.last?.id : nil)
    }
  }

  /// Everything known of one measure of one unit in one period.
  /// - Parameter period: a code, or the label of one of the unit's terms.
  public func figure(
    unit: String, indicator: String, period: String, caller: Caller
  ) async throws -> FigureAnswer {
    let reach = try caller.require(.readPublished)
    guard reach.contains(unit) else { throw WorkflowFailure.noUnit(unit) }
    return try await database.read { [self] connection in
      try FigureReading(ScorecardReading(connection, self, for: caller)).answer(unit, indicator, period, within: reach)
    }
  }
}
