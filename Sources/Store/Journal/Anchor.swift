/// The hash of an entry as it is kept outside the database. A chain proves that nobody changed a part of it; only a hash
/// kept elsewhere proves that nobody made it anew.
public struct Anchor: Hashable, Sendable {
  /// The entry's number, and so how many entries there were.
  public let seq: Int64
  /// 64 hexadecimal digits, in lower case.
  public let hash: String

  /// Nil where the number is not positive or the hash is none. Capitals and spaces in the hash are let pass, since
  /// people may type it from paper.
  public init?(seq: Int64, hash: String) {
    let digits = hash.lowercased().unicodeScalars.filter { !$0.properties.isWhitespace }
    guard seq > 0, digits.count == 64,
      digits.allSatisfy({ ("0"..."9").contains($0) || ("a"..."f").contains($0) })
    else { return nil }
    self.seq = seq
    self.hash = String(String.UnicodeScalarView(digits))
  }

  init(_ entry: JournalEntry) {
    seq = entry.seq
    hash = entry.hash
  }
}

/// An anchor, and when it was taken.
public struct TakenAnchor: Hashable, Sendable {
  public let anchor: Anchor
  /// `2026-07-19T08:30:00Z`
  public let at: String
}

extension Journal {
  /// Takes an anchor of the last entry, by an entry of its own.
  /// - Returns: nil where the journal is empty.
  /// - Throws: ``JournalError``, ``SQLError``.
  public func takeAnchor(at time: String, by actor: ActorNumber) throws -> TakenAnchor? {
    guard let last = try entries(limit: 1).first else { return nil }
    let taken = TakenAnchor(anchor: Anchor(last), at: time)
    try append(
      JournalDraft(
        at: time, actor: actor, act: .journalAnchor, subject: String(last.seq), reason: "",
        content: .object(["hash": .string(last.hash)])),
      changing: [
        RowChanges(
          VouchedTables.anchors, entering: [[.integer(last.seq), .text(last.hash), .text(time)]])
      ])
    return taken
  }

  /// The anchor taken last; nil where none was.
  public func lastAnchor() throws -> TakenAnchor? {
    try takenAnchors("ORDER BY seq DESC LIMIT 1").first
  }

  /// All anchors that were taken, as this database remembers them.
  func anchors() throws -> [Anchor] { try takenAnchors("ORDER BY seq").map(\.anchor) }

  private func takenAnchors(_ order: String) throws -> [TakenAnchor] {
    let rows = try connection.query(
      "SELECT seq, hash, at_utc FROM anchors WHERE superseded IS NULL \(order)")
    // What is no anchor was edited past the program, and shows as rows that differ.
    return rows.compactMap { row in
      guard let seq = try? row.integer(0), let hash = try? row.text(1), let at = try? row.text(2) else { return nil }
      return Anchor(seq: seq, hash: hash).map { TakenAnchor(anchor: $0, at: at) }
    }
  }
}
