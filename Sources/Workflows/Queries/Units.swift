import Model
import Store

extension Workspace {
  /// A unit, where it stands today, what it was, and what is known of it.
  public func unit(_ code: String, caller: Caller) async throws -> UnitAnswer {
    try caller.require(.readPublished)
    return try await database.read { [self] connection in
      try UnitReading(ScorecardReading(connection, self)).answer(code)
    }
  }
}
