/// The record of every act, each entry holding the hash of the one before, so that a gap or an edit shows.
public struct Journal {
  let connection: any SQLConnection

  /// What the first entry holds as the hash before it.
  static let origin = String(repeating: "0", count: 64)

  public init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  /// Adds an entry. Rows changed by the act carry its ``JournalEntry/seq``.
  /// - Throws: ``JournalError``, ``SQLError``.
  @discardableResult
  public func append(_ draft: JournalDraft) throws -> JournalEntry {
    guard Self.isInstant(draft.at) else { throw JournalError.notAnInstant(draft.at) }
    let last = try entries(after: nil, limit: 1).first
    guard (last?.seq ?? 0) < .max else { throw JournalError.numbersUsedUp }
    let entry = JournalEntry(draft, seq: (last?.seq ?? 0) + 1, previousHash: last?.hash ?? Self.origin)
    try connection.execute(
      "INSERT INTO journal (\(JournalEntry.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
      entry.values)
    return entry
  }

  /// A page of entries, newest first.
  /// - Parameter after: the last entry of the page before; nil for the first page.
  public func entries(after seq: Int64? = nil, limit: Int) throws -> [JournalEntry] {
    guard seq != .min else { return [] }
    return try connection.query(
      "SELECT \(JournalEntry.columns) FROM journal WHERE seq <= $1 ORDER BY seq DESC LIMIT $2",
      [.integer(seq.map { $0 - 1 } ?? .max), .integer(Int64(limit))]
    ).map(JournalEntry.init)
  }

  /// One entry.
  public func entry(_ seq: Int64) throws -> JournalEntry? {
    try connection.query("SELECT \(JournalEntry.columns) FROM journal WHERE seq = $1", [.integer(seq)])
      .first.map(JournalEntry.init)
  }

  /// What somebody did, newest first.
  public func acts(of actor: ActorNumber) throws -> [JournalEntry] {
    try connection.query(
      "SELECT \(JournalEntry.columns) FROM journal WHERE actor = $1 ORDER BY seq DESC", [.integer(actor.rawValue)]
    ).map(JournalEntry.init)
  }

  /// Entries of some acts, newest first.
  /// - Parameters:
  ///   - since: a moment; those before it are left out.
  ///   - limit: how many at most.
  public func entries(of acts: [JournalAct], since: String, limit: Int) throws -> [JournalEntry] {
    let places = acts.indices.map { "$\($0 + 3)" }.joined(separator: ", ")
    return try connection.query(
      """
      SELECT \(JournalEntry.columns) FROM journal WHERE at_utc >= $1 AND act IN (\(places)) ORDER BY seq DESC LIMIT $2
      """,
      [.text(since), .integer(Int64(limit))] + acts.map { .text($0.rawValue) }
    ).map(JournalEntry.init)
  }

  /// Entries of some acts that were done to a subject, or, of others, by somebody; newest first.
  public func entries(
    of acts: [JournalAct], on subject: String, or own: [JournalAct], by actor: ActorNumber, limit: Int
  ) throws -> [JournalEntry] {
    let first = acts.indices.map { "$\($0 + 4)" }.joined(separator: ", ")
    let second = own.indices.map { "$\($0 + 4 + acts.count)" }.joined(separator: ", ")
    return try connection.query(
      """
      SELECT \(JournalEntry.columns) FROM journal
      WHERE (subject = $1 AND act IN (\(first))) OR (actor = $2 AND act IN (\(second))) ORDER BY seq DESC LIMIT $3
      """,
      [.text(subject), .integer(actor.rawValue), .integer(Int64(limit))] + (acts + own).map { .text($0.rawValue) }
    ).map(JournalEntry.init)
  }

  /// The number of the last entry; 0 where there is none.
  public func latestSequence() throws -> Int64 {
    try connection.query("SELECT MAX(seq) FROM journal").first?.optionalInteger(0) ?? 0
  }

  /// The number of the last entry that may have changed anything, for readings change nothing; 0 where there is none.
  public func latestChange() throws -> Int64 {
    try connection.query("SELECT MAX(seq) FROM journal WHERE substr(act, 1, 8) <> 'reading.'")
      .first?.optionalInteger(0) ?? 0
  }

  /// When somebody last did something to something; nil where they never did.
  public func lastTime(_ actor: ActorNumber, did act: JournalAct, to subject: String) throws -> String? {
    try connection.query(
      """
      SELECT at_utc FROM journal WHERE actor = $1 AND act = $2 AND subject = $3 ORDER BY seq DESC LIMIT 1
      """,
      [.integer(actor.rawValue), .text(act.rawValue), .text(subject)]
    ).first?.text(0)
  }

  /// When the first entry was made; nil where there is none.
  public func firstTime() throws -> String? {
    try connection.query("SELECT at_utc FROM journal ORDER BY seq LIMIT 1").first?.text(0)
  }

  /// Rows in order of their numbers, not read yet: somebody may have put anything into them.
  func rows(from seq: Int64, limit: Int) throws -> [SQLRow] {
    try connection.query(
      "SELECT \(JournalEntry.columns) FROM journal WHERE seq >= $1 ORDER BY seq LIMIT $2",
      [.integer(seq), .integer(Int64(limit))])
  }

  /// Whether a text has the one shape in which times are kept, so that they sort as text.
  private static func isInstant(_ text: String) -> Bool {
    let shape = "0000-00-00T00:00:00Z".utf8
    return text.utf8.count == shape.count
      && zip(text.utf8, shape).allSatisfy { $1 == UInt8(ascii: "0") ? (48...57).contains($0) : $0 == $1 }
  }
}

/// What cannot be recorded.
public enum JournalError: Error, Equatable, Sendable {
  /// Not of the form `2026-07-19T08:30:00Z`.
  case notAnInstant(String)
  /// The last entry has the highest number there is, which only an edit past the program can have given it.
  case numbersUsedUp
}
