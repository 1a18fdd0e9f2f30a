extension Journal {
  /// How many entries are looked at together.
  static let page = 500

  /// Recomputes the whole chain, holds it against anchors, those of the database and those given, and holds the rows of
  /// ``VouchedTables`` against the entries that brought or replaced them.
  /// - Parameter anchors: those kept outside; without any, a chain that was made anew as a whole cannot be told.
  /// - Returns: what is wrong, in order of entries; empty where all holds.
  /// - Throws: ``SQLError``.
  public func verify(against anchors: [Anchor] = []) throws -> [JournalFinding] {
    let audit = try RowAudit(connection)
    var walk = try ChainWalk(anchors: anchors + self.anchors())
    // From the lowest number there can be: an entry put before the first must show too.
    var rows = try rows(from: .min, limit: Self.page)
    while let last = try rows.last?.integer(0) {
      for row in rows {
        guard let entry = try? JournalEntry(row) else {
          walk.takeUnreadable(try row.integer(0))
          continue
        }
        walk.take(entry)
        if try !audit.holds(entry) { walk.add(.rowsDiffer, entry.seq) }
      }
      guard last < .max else { break }
      rows = try self.rows(from: last + 1, limit: Self.page)
    }
    return walk.finish(isWhole: true, spokenOf: audit.latestEntry)
  }
}
