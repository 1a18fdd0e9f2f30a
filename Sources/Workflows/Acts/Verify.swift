import Language
import Store

/// What verifying found.
public struct VerifyOutcome: Sendable {
  public let findings: [Finding]
  /// How many journal entries the chain has.
  public let entries: Int64
}

extension Workspace {
  /// Proves the journal's chain, and every row of set-up data against the entry that brought or replaced it.
  public func verify(_ caller: Caller) async throws -> VerifyOutcome {
    try caller.require(.verifyDatabase)
    return try await database.read { connection in
      let journal = Journal(connection)
      let findings = try journal.verify().map { finding in
        Finding(
          finding.identifier, .error, at: .init(file: "journal", line: Int(finding.seq), column: 1),
          summary: Self.phrase(finding), suggestion: Phrases.Verification.suggestion)
      }
      return VerifyOutcome(findings: findings, entries: try journal.entries(limit: 1).first?.seq ?? 0)
    }
  }

  private static func phrase(_ finding: JournalFinding) -> Phrase {
    switch finding.kind {
    case .gap: Phrases.Verification.gap(finding.seq)
    case .brokenLink: Phrases.Verification.brokenLink(finding.seq)
    case .editedEntry: Phrases.Verification.editedEntry(finding.seq)
    case .rowsDiffer: Phrases.Verification.rowsDiffer(finding.seq)
    }
  }
}
