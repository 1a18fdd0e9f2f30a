import Store

extension Workspace {
  /// As many entries as a page of the site shows.
  public static let journalPage = 50

  /// A page of the journal, the newest first. That a person reads it is recorded.
  /// - Parameter before: the sequence number that the page before ended with; nil for the first page.
  public func journal(
    before: Int64?, limit: Int = journalPage, caller: Caller
  ) async throws -> JournalAnswer {
    try caller.require(.readJournal)
    try await record(.journal, by: caller)
    let now = clock.timestamp
    return try await database.read { connection in
      let entries = try Journal(connection).entries(after: before, limit: limit + 1)
      let shown = entries.prefix(limit)
      return JournalAnswer(
        entries: shown.map {
          .init(
            sequence: $0.seq, at: $0.at, actor: $0.actor.rawValue, act: $0.act.rawValue, subject: $0.subject,
            reason: $0.reason, hash: $0.hash)
        }, next: entries.count > limit ? shown.last?.seq : nil,
        anchoring: try Anchoring(connection, now: now))
    }
  }
}
