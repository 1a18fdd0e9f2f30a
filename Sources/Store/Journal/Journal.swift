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
    let entry = JournalEntry(draft, seq: (last?.seq ?? 0) + 1, previousHash: last?.hash ?? Self.origin)
    try connection.execute(
      "INSERT INTO journal (\(JournalEntry.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
      entry.values)
    return entry
  }

  /// A page of entries, newest first.
  /// - Parameter after: the last entry of the page before; nil for the first page.
  public func entries(after seq: Int64? = nil, limit: Int) throws -> [JournalEntry] {
    try connection.query(
      "SELECT \(JournalEntry.columns) FROM journal WHERE seq < $1 ORDER BY seq DESC LIMIT $2",
      [.integer(seq ?? .max), .integer(Int64(limit))]
    ).map(JournalEntry.init)
  }

  /// One entry.
  public func entry(_ seq: Int64) throws -> JournalEntry? {
    try connection.query("SELECT \(JournalEntry.columns) FROM journal WHERE seq = $1", [.integer(seq)])
      .first.map(JournalEntry.init)
  }

  /// The number of the last entry; 0 where there is none.
  public func latestSequence() throws -> Int64 {
    try connection.query("SELECT MAX(seq) FROM journal").first?.optionalInteger(0) ?? 0
  }

  /// Entries in the order they were made.
  func forward(after seq: Int64, limit: Int) throws -> [JournalEntry] {
    try connection.query(
      "SELECT \(JournalEntry.columns) FROM journal WHERE seq > $1 ORDER BY seq LIMIT $2",
      [.integer(seq), .integer(Int64(limit))]
    ).map(JournalEntry.init)
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
}
