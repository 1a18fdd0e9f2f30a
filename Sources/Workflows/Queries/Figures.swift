import Model
import Store

extension Workspace {
  /// Everything known of one measure of one unit in one period.
  /// - Parameter period: a code, or the label of one of the unit's terms.
  public func figure(
    unit: String, indicator: String, period: String, caller: Caller
  ) async throws -> FigureAnswer {
    try caller.require(.readPublished)
    return try await database.read { [self] connection in
      try FigureReading(ScorecardReading(connection, self)).answer(unit, indicator, period)
    }
  }
}
