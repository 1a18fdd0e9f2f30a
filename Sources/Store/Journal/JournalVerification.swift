/// Something wrong with the journal, or with rows that it vouches for.
public struct JournalFinding: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// One or more entries are missing before this one, or, at the end, rows speak of entries that are not there.
    case gap
    /// It does not follow from the entry before it.
    case brokenLink
    /// Its fields are not those that its hash was taken of.
    case editedEntry
    /// The rows it brought or replaced are not those that it vouches for.
    case rowsDiffer
  }

  public let kind: Kind
  /// The entry in question; for a gap, the first missing one.
  public let seq: Int64

  public init(_ kind: Kind, seq: Int64) {
    self.kind = kind
    self.seq = seq
  }

  /// Stable: `journal.gap`, `journal.broken-link`, `journal.edited-entry`, `journal.rows-differ`.
  public var identifier: String {
    switch kind {
    case .gap: "journal.gap"
    case .brokenLink: "journal.broken-link"
    case .editedEntry: "journal.edited-entry"
    case .rowsDiffer: "journal.rows-differ"
    }
  }
}

extension Journal {
  /// How many entries are looked at together.
  private static let page = 500

  /// Recomputes the whole chain, and the digests of the rows that each load brought or replaced.
  /// - Returns: what is wrong, in order of entries; empty where all holds.
  public func verify() throws -> [JournalFinding] {
    var findings: [JournalFinding] = []
    var last: Int64 = 0
    var hash = Self.origin
    var entries = try forward(after: 0, limit: Self.page)
    while !entries.isEmpty {
      for entry in entries {
        findings += check(entry, after: last, hash: hash)
        if entry.act == .dossierLoad, try entry.content != audit.content(of: entry) {
          findings.append(JournalFinding(.rowsDiffer, seq: entry.seq))
        }
        last = entry.seq
        hash = entry.hash
      }
      entries = try forward(after: last, limit: Self.page)
    }
    if try audit.latestEntry() > last { findings.append(JournalFinding(.gap, seq: last + 1)) }
    return findings
  }

  private func check(_ entry: JournalEntry, after last: Int64, hash: String) -> [JournalFinding] {
    var findings: [JournalFinding] = []
    if entry.seq != last + 1 { findings.append(JournalFinding(.gap, seq: last + 1)) }
    if entry.previousHash != hash { findings.append(JournalFinding(.brokenLink, seq: entry.seq)) }
    if entry.hash != entry.expectedHash || entry.contentDigest != Digest.of(entry.content) {
      findings.append(JournalFinding(.editedEntry, seq: entry.seq))
    }
    return findings
  }

  private var audit: SetupAudit { SetupAudit(connection) }
}
