/// A part of the journal as a file that proves itself without the database: an entry a line, then a line with their
/// count, the first and the last hash and a digest of it all.
public struct JournalExport: Sendable {
  /// The numbers of the first and the last entry.
  public let range: ClosedRange<Int64>

  public init(_ range: ClosedRange<Int64>) {
    self.range = range
  }

  /// Passes the lines on, each with its line feed, one after the other.
  /// - Returns: how many entries there were.
  /// - Throws: ``SQLError``, ``RowError`` for an entry that cannot be read, and whatever `body` throws.
  @discardableResult
  public func write(_ journal: Journal, to body: (String) throws -> Void) throws -> Int64 {
    var tally = ExportTally()
    var next = range.lowerBound
    while next <= range.upperBound {
      let entries = try journal.rows(from: next, limit: Journal.page).map(JournalEntry.init)
        .prefix { $0.seq <= range.upperBound }
      for entry in entries {
        let line = JournalLine(entry).text
        tally.add(entry, line: line.utf8)
        try body(line + "\n")
      }
      guard let last = entries.last, last.seq < .max else { break }
      next = last.seq + 1
    }
    let seal = tally.seal
    try body(seal.text + "\n")
    return seal.count
  }
}
