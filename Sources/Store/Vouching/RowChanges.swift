/// What an act does to the rows of one table: which come, and which current ones are replaced or removed. Worked out
/// first, so that the journal entry can vouch for it, and only then done.
public struct RowChanges: Sendable {
  private let shape: TableShape
  private let owner: String?
  /// All columns, by key.
  private let entered: [[SQLValue]]
  /// In order.
  private let superseded: [[SQLValue]]

  public var table: String { shape.table }

  /// - Parameters:
  ///   - owner: the value of the table's owner column; nil where it has none.
  ///   - rows: the values of all columns, in the table's order. No two have the same key.
  ///   - keys: those whose current row goes; each must have one. The key of a new row is among them where the new
  ///     row replaces another.
  public init(
    _ shape: TableShape, owner: String? = nil, entering rows: [[SQLValue]] = [],
    superseding keys: [[SQLValue]] = []
  ) {
    self.shape = shape
    self.owner = owner
    entered = rows.map { (shape.key(of: $0), $0) }.sorted { SQLValue.precedes($0.0, $1.0) }.map(\.1)
    superseded = keys.sorted(by: SQLValue.precedes)
  }

  private var owners: [SQLValue] { owner.map { [.text($0)] } ?? [] }

  /// What an entry says of it.
  var voucher: RowVoucher {
    var digest = RunningDigest()
    for row in entered { digest.append(owners + shape.digestible(shape.content(of: row))) }
    for key in superseded { digest.append(key) }
    return RowVoucher(
      entered: Set(entered.map(shape.key)), superseded: superseded, digest: digest.digest)
  }

  /// Does it. The entry must be in the journal already.
  /// - Throws: ``SQLError``.
  func apply(entry: Int64, on connection: any SQLConnection) throws {
    try connection.execute(shape.supersession, each: superseded.map { [.integer(entry)] + $0 })
    try connection.execute(shape.insertion, each: entered.map { $0 + owners + [.integer(entry)] })
  }
}

extension Journal {
  /// Records an act that changes rows: adds an entry that vouches for them, and changes them.
  ///
  /// The entry's content is the draft's with a member `tables`, so the draft's must be an object or null.
  /// - Throws: ``JournalError``, ``SQLError``.
  @discardableResult
  public func append(_ draft: JournalDraft, changing changes: [RowChanges]) throws -> JournalEntry {
    let entry = try append(draft.vouching(for: changes))
    for change in changes { try change.apply(entry: entry.seq, on: connection) }
    return entry
  }
}

extension JournalDraft {
  fileprivate func vouching(for changes: [RowChanges]) -> JournalDraft {
    var members: [String: CanonicalJSON] = [:]
    if case .object(let own) = content { members = own }
    members["tables"] = RowVoucher.json(changes)
    return JournalDraft(
      at: at, actor: actor, act: act, subject: subject, reason: reason, content: .object(members))
  }
}
