/// Works out again, from the rows alone, what the journal says of a load.
struct SetupAudit {
  let connection: any SQLConnection

  init(_ connection: any SQLConnection) {
    self.connection = connection
  }

  /// What the content of an entry must be for the rows that it brought and replaced.
  func content(of entry: JournalEntry) throws -> String {
    var tables: [(String, SetupCounts, String)] = []
    for shape in SetupTables.shapes {
      var digest = RunningDigest()
      var entered: Set<[SQLValue]> = []
      try connection.query(shape.enteredBy, [.integer(entry.seq)]) { row in
        let content = Array(row.values.dropFirst())
        digest.append(row.values.prefix(1) + shape.digestible(content))
        entered.insert(shape.key(of: content))
      }
      var counts = SetupCounts()
      try connection.query(shape.supersededBy, [.integer(entry.seq)]) { row in
        digest.append(row.values)
        if entered.contains(row.values) { counts.changed += 1 } else { counts.removed += 1 }
      }
      counts.added = entered.count - counts.changed
      if !counts.isUnchanged { tables.append((shape.table, counts, digest.digest)) }
    }
    return Self.content(tables).text
  }

  /// The latest entry that any row speaks of; 0 where there are no rows.
  func latestEntry() throws -> Int64 {
    let parts = SetupTables.shapes.flatMap { shape in
      ["entered", "superseded"].map { "SELECT MAX(\($0)) AS seq FROM \(shape.table)" }
    }
    return try connection.query("SELECT MAX(seq) FROM (\(parts.joined(separator: " UNION ALL "))) AS latest")
      .first?.optionalInteger(0) ?? 0
  }

  static func content(_ tables: [(table: String, counts: SetupCounts, digest: String)]) -> CanonicalJSON {
    var members: [String: CanonicalJSON] = [:]
    for (table, counts, digest) in tables {
      members[table] = .object([
        "added": .integer(Int64(counts.added)), "changed": .integer(Int64(counts.changed)),
        "removed": .integer(Int64(counts.removed)), "digest": .string(digest),
      ])
    }
    return .object(["tables": .object(members)])
  }
}
