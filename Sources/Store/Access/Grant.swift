import Model

/// A role given to somebody, for a unit or for everything, from a day to a day.
public struct Grant: Hashable, Sendable {
  public let id: Int64
  public let account: Int64
  /// The identifier of a role.
  public let role: String
  /// Where it holds; nil for everywhere.
  public let unit: String?
  /// Whether it holds as well in the units below.
  public let withBranch: Bool
  public let from: CalendarDate
  /// The last day; nil where none is set.
  public let to: CalendarDate?
  /// The grant that this one passes on while its holder is away; nil where it was given by an administrator.
  public let delegatedFrom: Int64?

  public init(
    id: Int64, account: Int64, role: String, unit: String?, withBranch: Bool, from: CalendarDate, to: CalendarDate?,
    delegatedFrom: Int64?
  ) {
    self.id = id
    self.account = account
    self.role = role
    self.unit = unit
    self.withBranch = withBranch
    self.from = from
    self.to = to
    self.delegatedFrom = delegatedFrom
  }

  public func holds(on day: CalendarDate) -> Bool {
    from <= day && to.map { day <= $0 } ?? true
  }
}

/// The grants of a database. All methods throw ``SQLError`` and ``RowError``.
public struct GrantStore {
  private let connection: any SQLConnection
  private static let columns = "id, account, role, unit, branch, valid_from, valid_to, delegated_from"

  public init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  /// The grants that were not taken back, past and coming ones included, by account and number.
  public func all() throws -> [Grant] {
    try grants("TRUE", [])
  }

  public func grants(of account: Int64) throws -> [Grant] {
    try grants("account = $1", [.integer(account)])
  }

  public func grant(_ id: Int64) throws -> Grant? {
    try grants("id = $1", [.integer(id)]).first
  }

  /// Those that somebody passed on.
  public func delegations(of account: Int64) throws -> [Grant] {
    try grants("delegated_from IN (SELECT id FROM grants WHERE account = $1)", [.integer(account)])
  }

  /// Those that pass a grant on.
  public func delegations(from grant: Int64) throws -> [Grant] {
    try grants("delegated_from = $1", [.integer(grant)])
  }

  private func grants(_ condition: String, _ arguments: [SQLValue]) throws -> [Grant] {
    try connection.query(
      "SELECT \(Self.columns) FROM grants WHERE superseded IS NULL AND \(condition) ORDER BY account, id", arguments
    ).map(Self.grant)
  }

  public func nextID() throws -> Int64 {
    (try connection.query("SELECT MAX(id) FROM grants").first?.optionalInteger(0) ?? 0) + 1
  }

  /// What giving it does to rows; for ``Journal/append(_:changing:)``.
  public func giving(_ grant: Grant) -> RowChanges {
    RowChanges(
      VouchedTables.grants,
      entering: [
        [
          .integer(grant.id), .integer(grant.account), .text(grant.role), SQLValue(grant.unit),
          SQLValue(grant.withBranch), .text(grant.from.iso), SQLValue(grant.to?.iso),
          SQLValue(grant.delegatedFrom),
        ]
      ])
  }

  /// What taking it back does to rows: it stays, with the entry that ended it.
  public func ending(_ grant: Grant) -> RowChanges {
    RowChanges(VouchedTables.grants, superseding: [[.integer(grant.id)]])
  }

  private static func grant(_ row: SQLRow) throws -> Grant {
    Grant(
      id: try row.integer(0), account: try row.integer(1), role: try row.text(2), unit: try row.optionalText(3),
      withBranch: try row.integer(4) != 0, from: try row.date(5),
      to: try row.optionalText(6).map { _ in try row.date(6) },
      delegatedFrom: try row.optionalInteger(7))
  }
}

extension SQLRow {
  /// - Throws: ``RowError`` where the text is no day.
  fileprivate func date(_ position: Int) throws -> CalendarDate {
    let words = try text(position)
    guard let date = CalendarDate(iso: words) else {
      throw RowError(position: position, expected: "a day", found: words)
    }
    return date
  }
}
