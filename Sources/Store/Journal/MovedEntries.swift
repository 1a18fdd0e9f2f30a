/// Finds out of entries that do not fit their hashes which ones only stand under another number: swapped, or numbered
/// anew after one was taken out.
struct MovedEntries {
  private var suspects: [JournalEntry] = []
  private var missing: [Int64] = []

  /// So many are looked into; with more, nobody asks which of them were only moved.
  private static let limit = 1000
  /// How far from its place an entry is looked for, beside the places of other suspects.
  private static let reach: Int64 = 50

  mutating func suspect(_ entry: JournalEntry) {
    if suspects.count < Self.limit { suspects.append(entry) }
  }

  mutating func suspect(missing seq: Int64) {
    if missing.count < Self.limit { missing.append(seq) }
  }

  /// The findings, with edited entries called moved where they were only that.
  func named(in findings: [JournalFinding]) -> [JournalFinding] {
    let places = Set(suspects.map(\.seq) + missing)
    var origins: [Int64: Int64] = [:]
    for entry in suspects {
      let near = (-Self.reach...Self.reach).map { entry.seq &+ $0 }
      origins[entry.seq] = (Array(places) + near).first { $0 != entry.seq && entry.numbered($0).isIntact }
    }
    return findings.map { finding in
      guard finding.kind == .editedEntry, let origin = origins[finding.seq] else { return finding }
      return JournalFinding(.movedEntry, seq: finding.seq, other: origin)
    }
  }
}
