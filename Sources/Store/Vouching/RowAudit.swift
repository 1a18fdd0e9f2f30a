/// Works out again, from the rows alone, what journal entries say of them.
struct RowAudit {
  private let connection: any SQLConnection
  /// For each entry that rows speak of, the tables of those rows.
  private let spokenOf: [Int64: [TableShape]]

  init(_ connection: any SQLConnection, tables: [TableShape] = VouchedTables.all) throws {
    self.connection = connection
    var spokenOf: [Int64: [TableShape]] = [:]
    for shape in tables {
      try connection.query(shape.entriesSpokenOf, []) { spokenOf[try $0.integer(0), default: []].append(shape) }
    }
    self.spokenOf = spokenOf
  }

  /// The latest entry that any row speaks of; 0 where there are no rows.
  var latestEntry: Int64 { spokenOf.keys.max() ?? 0 }

  /// Whether the rows that speak of an entry are those that it vouches for. One that vouches for none has none.
  func holds(_ entry: JournalEntry) throws -> Bool {
    try vouchers(of: entry.seq) == RowVoucher.read(entry.content)
  }

  private func vouchers(of seq: Int64) throws -> [String: RowVoucher] {
    var vouchers: [String: RowVoucher] = [:]
    for shape in spokenOf[seq] ?? [] { vouchers[shape.table] = try voucher(of: seq, in: shape) }
    return vouchers
  }

  private func voucher(of seq: Int64, in shape: TableShape) throws -> RowVoucher {
    var digest = RunningDigest()
    var entered: Set<[SQLValue]> = []
    var superseded: [[SQLValue]] = []
    let owners = shape.owner == nil ? 0 : 1
    try connection.query(shape.enteredBy, [.integer(seq)]) { row in
      let content = Array(row.values.dropFirst(owners))
      digest.append(row.values.prefix(owners) + shape.digestible(content))
      entered.insert(shape.key(of: content))
    }
    try connection.query(shape.supersededBy, [.integer(seq)]) { row in
      digest.append(row.values)
      superseded.append(row.values)
    }
    return RowVoucher(entered: entered, superseded: superseded, digest: digest.digest)
  }
}
