import Language

/// The accounts of a database. All methods throw ``SQLError`` and ``RowError``.
public struct AccountStore {
  private let connection: any SQLConnection

  public init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  /// In Vietnamese order of their names; the erased last.
  public func all() throws -> [UserAccount] {
    try connection.query(
      "SELECT \(UserAccount.columns) FROM user_accounts ORDER BY state = 'erased', name_sort, number"
    ).map(UserAccount.init)
  }

  public func account(_ number: Int64) throws -> UserAccount? {
    try one("number = $1", [.integer(number)])
  }

  /// - Parameter signIn: folded (``SignInName``).
  public func account(signIn: String) throws -> UserAccount? {
    try one("sign_in = $1", [.text(signIn)])
  }

  public func account(_ identity: ForeignIdentity) throws -> UserAccount? {
    try one("issuer = $1 AND subject = $2", [.text(identity.issuer), .text(identity.subject)])
  }

  private func one(_ condition: String, _ arguments: [SQLValue]) throws -> UserAccount? {
    try connection.query("SELECT \(UserAccount.columns) FROM user_accounts WHERE \(condition)", arguments).first.map(
      UserAccount.init)
  }

  public func isEmpty() throws -> Bool {
    try connection.query("SELECT 1 FROM user_accounts LIMIT 1").isEmpty
  }

  /// The number of the next account. Rows are never deleted, so that none comes twice.
  public func nextNumber() throws -> Int64 {
    (try connection.query("SELECT MAX(number) FROM user_accounts").first?.optionalInteger(0) ?? 0) + 1
  }

  /// - Parameter entry: the journal entry that made it.
  public func insert(_ account: UserAccount, entry: Int64) throws {
    try connection.execute(
      """
      INSERT INTO user_accounts (\(UserAccount.columns), entered)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
      """,
      values(account) + [.integer(entry)])
  }

  /// Writes what may change of an account.
  public func update(_ account: UserAccount) throws {
    try connection.execute(
      """
      UPDATE user_accounts SET sign_in = $2, name = $3, name_sort = $4, password = $5, password_is_one_time = $6,
        password_set = $7, second_factor = $8, second_factor_step = $9, recovery_codes = $10, issuer = $11,
        subject = $12, state = $13 WHERE number = $1
      """,
      Array(values(account).dropLast()))
  }

  private func values(_ account: UserAccount) -> [SQLValue] {
    [
      .integer(account.number), SQLValue(account.signIn), .text(account.name),
      .text(VietnameseSortKey.key(account.name)), SQLValue(account.password),
      SQLValue(account.passwordIsOneTime), .text(account.passwordSet),
      account.secondFactor.map(SQLValue.blob) ?? .null, SQLValue(account.secondFactorStep),
      .text(account.recoveryCodes.joined(separator: " ")), SQLValue(account.identity?.issuer),
      SQLValue(account.identity?.subject), .text(account.state.rawValue), .text(account.created),
    ]
  }
}
