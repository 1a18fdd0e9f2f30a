import Model
import Store

extension Workspace {
  /// A target, where it stands, and the chain of documents it comes from.
  public func target(_ id: String, caller: Caller) async throws -> TargetAnswer {
    let reach = try caller.require(.readPublished)
    return try await database.read { [self] connection in
      try TargetReadingRoom(ScorecardReading(connection, self, for: caller), reach: reach).answer(id)
    }
  }

  /// All targets, under the committees they belong to.
  public func targets(_ caller: Caller) async throws -> TargetsAnswer {
    let reach = try caller.require(.readPublished)
    return try await database.read { [self] connection in
      let room = try TargetReadingRoom(ScorecardReading(connection, self, for: caller), reach: reach)
      return TargetsAnswer(entries: try room.entries(try room.reader.targets()))
    }
  }
}
