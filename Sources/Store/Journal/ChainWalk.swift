/// Goes along a chain of entries, from a database or from a file, and says where it does not hold.
struct ChainWalk {
  private(set) var findings: [JournalFinding] = []
  /// The number of the entry before; of the first one looked at, the number before its own.
  private var last: Int64
  /// The hash of the entry before; nil where that is not known.
  private var hash: String?
  /// Whether the entry before is whole in itself.
  private var isLastIntact = false
  private var moves = MovedEntries()
  private let anchors: [Int64: Set<String>]
  /// The last entry that an anchor proves.
  private var proved: Int64 = 0
  /// How many anchors spoke of entries that were seen.
  private(set) var anchorsMet = 0

  /// - Parameters:
  ///   - first: the number that the chain begins with.
  ///   - anchors: hashes kept elsewhere.
  init(from first: Int64 = 1, anchors: [Anchor] = []) {
    // A file may say anything of its first entry's number.
    last = first &- 1
    hash = first == 1 ? Journal.origin : nil
    self.anchors = Dictionary(grouping: anchors, by: \.seq).mapValues { Set($0.map(\.hash)) }
  }

  mutating func take(_ entry: JournalEntry) {
    guard entry.seq > 0 else {
      add(.brokenLink, entry.seq)
      if !entry.isIntact { add(.editedEntry, entry.seq) }
      return moves.suspect(entry)
    }
    let isIntact = entry.isIntact
    let follows = continues(at: entry.seq)
    if let hash, !entry.previousHash.utf8.elementsEqual(hash.utf8) {
      // Where both are whole in themselves, the later one, which others were made after, is believed.
      let rewritten = follows && isIntact && isLastIntact
      add(rewritten ? .rewrittenEntry : .brokenLink, rewritten ? last : entry.seq)
    }
    if !isIntact {
      add(.editedEntry, entry.seq)
      moves.suspect(entry)
    }
    hold(entry)
    (last, hash, isLastIntact) = (entry.seq, entry.hash, isIntact)
  }

  /// Goes past an entry that cannot be read at all.
  mutating func takeUnreadable(_ seq: Int64) {
    add(.editedEntry, seq)
    guard seq > 0 else { return }
    _ = continues(at: seq)
    (last, hash, isLastIntact) = (seq, nil, false)
  }

  mutating func add(_ kind: JournalFinding.Kind, _ seq: Int64) {
    findings.append(JournalFinding(kind, seq: seq))
  }

  private mutating func continues(at seq: Int64) -> Bool {
    let next = last &+ 1
    guard seq != next else { return true }
    add(.gap, next)
    moves.suspect(missing: next)
    return false
  }

  private mutating func hold(_ entry: JournalEntry) {
    guard let hashes = anchors[entry.seq] else { return }
    anchorsMet += hashes.count
    if hashes == [entry.hash] {
      proved = entry.seq
    } else {
      findings.append(JournalFinding(.anchorDiffers, seq: entry.seq, other: proved))
    }
  }

  /// What is wrong, in the order in which it was met.
  /// - Parameters:
  ///   - isWhole: whether the chain ends here; a file may hold a part of it.
  ///   - spokenOf: the latest entry that anything else speaks of.
  mutating func finish(isWhole: Bool, spokenOf: Int64 = 0) -> [JournalFinding] {
    if isWhole, let beyond = anchors.keys.max(), beyond > last {
      findings.append(JournalFinding(.cutOff, seq: last &+ 1, other: beyond))
    }
    if spokenOf > last { add(.gap, last &+ 1) }
    return moves.named(in: findings)
  }
}
