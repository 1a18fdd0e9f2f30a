/// Something wrong with the journal, or with rows that it vouches for.
public struct JournalFinding: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// One or more entries are missing before the next one, or, at the end, rows speak of entries that are not there.
    case gap
    /// It does not follow from the entry before it.
    case brokenLink = "broken-link"
    /// Its fields are not those that its hash was taken of.
    case editedEntry = "edited-entry"
    /// Its fields are those that its hash was taken of, but for its number: it stood elsewhere.
    case movedEntry = "moved-entry"
    /// It is whole in itself, and yet not the one that the next entry was made after: it was edited and its hash was
    /// taken anew.
    case rewrittenEntry = "rewritten-entry"
    /// The rows it brought or replaced are not those that it vouches for.
    case rowsDiffer = "rows-differ"
    /// It has another hash than an anchor says: the chain was made anew from some entry on.
    case anchorDiffers = "anchor-differs"
    /// An anchor speaks of an entry past the end: the chain was cut off.
    case cutOff = "cut-off"
  }

  public let kind: Kind
  /// The entry in question; of what is missing, the first.
  public let seq: Int64
  /// A moved entry's number before; what an anchor beyond the end speaks of; for a differing anchor, the last entry
  /// before it that an anchor still proves, 0 where there is none. Nil for other kinds.
  public let other: Int64?

  public init(_ kind: Kind, seq: Int64, other: Int64? = nil) {
    self.kind = kind
    self.seq = seq
    self.other = other
  }

  /// Stable: `journal.gap`, `journal.broken-link`…
  public var identifier: String { "journal." + kind.rawValue }
}
