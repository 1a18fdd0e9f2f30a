import Language
import Store

/// What verifying found.
public struct VerifyOutcome: Sendable {
  public let findings: [Finding]
  /// How many journal entries the chain has.
  public let entries: Int64
  /// When it was anchored last; nil where that cannot be read.
  public let anchoring: Anchoring?
}

extension Workspace {
  /// Proves the journal's chain, and every row that it vouches for against the entry that brought or replaced it.
  /// - Parameter anchors: hashes kept outside; without any, a chain made anew as a whole cannot be told.
  public func verify(_ caller: Caller, against anchors: [Anchor] = []) async throws -> VerifyOutcome {
    try caller.require(.verifyDatabase)
    let now = clock.timestamp
    return try await database.read { connection in
      let journal = Journal(connection)
      let findings = try journal.verify(against: anchors).map { finding in
        Finding(
          finding.identifier, .error, at: .init(file: "journal", line: max(0, Int(finding.seq)), column: 1),
          summary: JournalWords.phrase(finding), suggestion: Phrases.Verification.suggestion)
      }
      return VerifyOutcome(
        findings: findings, entries: try journal.latestSequence(),
        anchoring: try? Anchoring(connection, now: now))
    }
  }
}
