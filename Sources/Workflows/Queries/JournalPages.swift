import Store

extension Workspace {
  private static let journalPage = 50

  /// A page of the journal, the newest first.
  /// - Parameter before: the sequence number that the page before ended with; nil for the first page.
  public func journal(before: Int64?, caller: Caller) async throws -> JournalAnswer {
    try caller.require(.readJournal)
    return try await database.read { connection in
      let entries = try Journal(connection).entries(after: before, limit: Self.journalPage + 1)
      let shown = entries.prefix(Self.journalPage)
      return JournalAnswer(
        entries: shown.map {
          .init(
            sequence: $0.seq, at: $0.at, actor: $0.actor.rawValue, act: $0.act.rawValue, subject: $0.subject,
            reason: $0.reason, hash: $0.hash)
        }, next: entries.count > Self.journalPage ? shown.last?.seq : nil)
    }
  }
}
