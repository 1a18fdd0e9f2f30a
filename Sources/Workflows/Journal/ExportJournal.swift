import Store

extension Workspace {
  /// Hands a part of the journal out as a file that proves itself. That somebody took it is recorded first.
  /// - Parameters:
  ///   - from: the first entry; nil for the very first.
  ///   - to: the last entry; nil for the last there is.
  ///   - body: gets a line at a time, with its line feed.
  /// - Returns: how many entries were handed out.
  /// - Throws: ``AccessRefusal``, ``JournalRefusal``, and whatever `body` throws.
  public func exportJournal(
    from: Int64?, to: Int64?, caller: Caller, body: @escaping @Sendable (String) throws -> Void
  ) async throws -> Int64 {
    try caller.require(.exportJournal)
    let now = clock.timestamp
    let range = try await database.write { connection in
      let journal = Journal(connection)
      let range = try Self.range(from, to, latest: journal.latestSequence())
      try journal.append(
        JournalDraft(
          at: now, actor: ActorNumber(rawValue: caller.number), act: .journalExport,
          subject: "\(range.lowerBound)–\(range.upperBound)", reason: "",
          content: .object(["from": .integer(range.lowerBound), "to": .integer(range.upperBound)])))
      return range
    }
    // Nothing written later changes these entries, so that writing need not wait.
    return try await database.read { try JournalExport(range).write(Journal($0), to: body) }
  }

  private static func range(_ from: Int64?, _ to: Int64?, latest: Int64) throws -> ClosedRange<Int64> {
    guard latest > 0 else { throw JournalRefusal.empty }
    let (from, to) = (from ?? 1, to ?? latest)
    guard from >= 1, from <= to, to <= latest else { throw JournalRefusal.noSuchPart(last: latest) }
    return from...to
  }
}
