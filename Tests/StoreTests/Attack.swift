import Store
import StoreSQLite

/// What somebody with the file in hand does to it, past the program.
extension SQLiteDatabase {
  private struct Undone: Error {}

  /// What `body` says of the database after `sql` was done to it; then it is as it was before.
  func after<Result: Sendable>(
    _ sql: [(String, [SQLValue])], _ body: @escaping @Sendable (any SQLConnection) throws -> Result
  ) async throws -> Result? {
    nonisolated(unsafe) var result: Result?
    do {
      try await write { connection in
        // Whoever edits a file with another program has no foreign keys to mind.
        try connection.execute("PRAGMA defer_foreign_keys = ON")
        for (statement, arguments) in sql { try connection.execute(statement, arguments) }
        result = try body(connection)
        throw Undone()
      }
    } catch is Undone {
      return result
    } catch let error as SQLError where error.kind == .constraint {
      // The engine itself refuses it.
      return nil
    }
    return result
  }

  /// What verifying finds after `sql` was done.
  func findings(after sql: String..., against anchors: [Anchor] = []) async throws -> [JournalFinding] {
    try await after(sql.map { ($0, []) }) { try Journal($0).verify(against: anchors) } ?? []
  }
}

/// Makes the chain anew from an entry on, as somebody would who knows how it is made.
struct Forger {
  let connection: any SQLConnection

  func remake(from first: Int64, subject: String) throws {
    let journal = Journal(connection)
    let old = try journal.entries(limit: 1000).filter { $0.seq >= first }.reversed()
    try connection.execute("DELETE FROM journal WHERE seq >= $1", [.integer(first)])
    for entry in old {
      try journal.append(
        JournalDraft(
          at: entry.at, actor: entry.actor, act: entry.act,
          subject: entry.seq == first ? subject : entry.subject, reason: entry.reason,
          content: .object(["n": .integer(entry.seq - 1)])))
    }
  }
}
