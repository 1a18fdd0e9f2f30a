import Language
import Model
import Store

extension Workspace {
  /// All units by their names of today, as Vietnamese sorts them.
  public func units(_ caller: Caller) async throws -> UnitsAnswer {
    let reach = try caller.require(.readPublished)
    return try await database.read { [self] connection in
      let today = try ScorecardReading(connection, self, for: caller).today
      let entries = try SetupReader(connection).units().filter { reach.contains($0.code) }.map { unit in
        UnitsAnswer.Entry(reference: UnitReference(unit, on: today), version: unit.version(on: today))
      }
      return UnitsAnswer(
        entries: entries.map { (VietnameseSortKey.key($0.reference.name), $0) }
          .sorted { ($0.0, $0.1.reference.code) < ($1.0, $1.1.reference.code) }.map(\.1))
    }
  }

  /// A unit, where it stands today, what it was, and what is known of it. One that the caller may not read is not there.
  public func unit(_ code: String, caller: Caller) async throws -> UnitAnswer {
    let reach = try caller.require(.readPublished)
    guard reach.contains(code) else { throw WorkflowFailure.noUnit(code) }
    return try await database.read { [self] connection in
      try UnitReading(ScorecardReading(connection, self, for: caller)).answer(code)
    }
  }
}
