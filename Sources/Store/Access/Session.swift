/// Somebody signed in on one device, from signing in until it ends.
public struct Session: Hashable, Sendable {
  /// SHA-256 of the token that the browser holds: whoever reads the database cannot take a session over.
  public let digest: String
  public let account: Int64
  public let began: String
  /// The last time it was used, to about a minute.
  public var seen: String
  /// When it ends however much it is used.
  public let ends: String
  /// The network address it was begun from.
  public let address: String
  /// The browser, as it names itself.
  public let agent: String
  /// A second factor was shown in it.
  public let hasSecondFactor: Bool

  public init(
    digest: String, account: Int64, began: String, seen: String, ends: String, address: String, agent: String,
    hasSecondFactor: Bool
  ) {
    self.digest = digest
    self.account = account
    self.began = began
    self.seen = seen
    self.ends = ends
    self.address = address
    self.agent = agent
    self.hasSecondFactor = hasSecondFactor
  }
}

/// The sessions of a database. All methods throw ``SQLError`` and ``RowError``.
public struct SessionStore {
  private let connection: any SQLConnection
  private static let columns = "digest, account, began, seen, ends, address, agent, second_factor"

  public init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  public func session(_ digest: String) throws -> Session? {
    try connection.query("SELECT \(Self.columns) FROM sessions WHERE digest = $1", [.text(digest)]).first
      .map(Self.session)
  }

  /// The last used first.
  public func sessions(of account: Int64) throws -> [Session] {
    try connection.query(
      "SELECT \(Self.columns) FROM sessions WHERE account = $1 ORDER BY seen DESC, digest", [.integer(account)]
    ).map(Self.session)
  }

  public func insert(_ session: Session) throws {
    try connection.execute(
      "INSERT INTO sessions (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
      [
        .text(session.digest), .integer(session.account), .text(session.began), .text(session.seen),
        .text(session.ends), .text(session.address), .text(session.agent), SQLValue(session.hasSecondFactor),
      ])
  }

  public func touch(_ digest: String, at moment: String) throws {
    try connection.execute("UPDATE sessions SET seen = $2 WHERE digest = $1", [.text(digest), .text(moment)])
  }

  /// - Returns: whether it was there.
  @discardableResult
  public func end(_ digest: String, of account: Int64) throws -> Bool {
    try connection.execute(
      "DELETE FROM sessions WHERE digest = $1 AND account = $2", [.text(digest), .integer(account)]) > 0
  }

  /// Ends all sessions of an account.
  /// - Parameter kept: the digest of one that goes on.
  /// - Returns: how many ended.
  @discardableResult
  public func endAll(of account: Int64, but kept: String? = nil) throws -> Int {
    try connection.execute(
      "DELETE FROM sessions WHERE account = $1 AND digest <> $2", [.integer(account), .text(kept ?? "")])
  }

  /// Forgets the sessions that ended before a moment.
  @discardableResult
  public func forget(endedBefore end: String) throws -> Int {
    try connection.execute("DELETE FROM sessions WHERE ends < $1", [.text(end)])
  }

  private static func session(_ row: SQLRow) throws -> Session {
    Session(
      digest: try row.text(0), account: try row.integer(1), began: try row.text(2), seen: try row.text(3),
      ends: try row.text(4), address: try row.text(5), agent: try row.text(6),
      hasSecondFactor: try row.integer(7) != 0)
  }
}
