/// A key for programs: somebody's rights, or some of them, until a day.
public struct Token: Hashable, Sendable {
  public let id: Int64
  /// SHA-256 of its text, which is shown once and kept nowhere.
  public let digest: String
  public let account: Int64
  /// What it is for, in its owner's words.
  public let name: String
  /// Identifiers of scopes.
  public let scopes: [String]
  public let created: String
  public let expires: String
  /// The last time it was used, to about a minute.
  public let seen: String?

  public init(
    id: Int64, digest: String, account: Int64, name: String, scopes: [String], created: String, expires: String,
    seen: String? = nil
  ) {
    self.id = id
    self.digest = digest
    self.account = account
    self.name = name
    self.scopes = scopes
    self.created = created
    self.expires = expires
    self.seen = seen
  }
}

/// The tokens of a database. All methods throw ``SQLError`` and ``RowError``.
public struct TokenStore {
  private let connection: any SQLConnection
  private static let columns = "id, digest, account, name, scopes, created, expires, seen"

  public init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  public func token(digest: String) throws -> Token? {
    try tokens("digest = $1", [.text(digest)]).first
  }

  public func tokens(of account: Int64) throws -> [Token] {
    try tokens("account = $1", [.integer(account)])
  }

  private func tokens(_ condition: String, _ arguments: [SQLValue]) throws -> [Token] {
    try connection.query(
      "SELECT \(Self.columns) FROM tokens WHERE superseded IS NULL AND \(condition) ORDER BY id", arguments
    ).map { row in
      Token(
        id: try row.integer(0), digest: try row.text(1), account: try row.integer(2), name: try row.text(3),
        scopes: try row.text(4).split(separator: " ").map(String.init), created: try row.text(5),
        expires: try row.text(6), seen: try row.optionalText(7))
    }
  }

  public func nextID() throws -> Int64 {
    (try connection.query("SELECT MAX(id) FROM tokens").first?.optionalInteger(0) ?? 0) + 1
  }

  /// What making it does to rows; for ``Journal/append(_:changing:)``.
  public func making(_ token: Token) -> RowChanges {
    RowChanges(
      VouchedTables.tokens,
      entering: [
        [
          .integer(token.id), .text(token.digest), .integer(token.account),
          .text(token.scopes.joined(separator: " ")), .text(token.created), .text(token.expires), .text(token.name),
        ]
      ])
  }

  /// What ending it does to rows.
  public func ending(_ token: Token) -> RowChanges {
    RowChanges(VouchedTables.tokens, superseding: [[.integer(token.id)]])
  }

  /// Takes the owner's words for an account's tokens away.
  public func forgetNames(of account: Int64) throws {
    try connection.execute("UPDATE tokens SET name = '' WHERE account = $1", [.integer(account)])
  }

  public func touch(_ id: Int64, at moment: String) throws {
    try connection.execute("UPDATE tokens SET seen = $2 WHERE id = $1", [.integer(id), .text(moment)])
  }
}
