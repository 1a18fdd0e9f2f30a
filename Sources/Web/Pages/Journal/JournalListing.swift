import Reviews

/// A page of the journal as rows for files.
enum JournalListing {
  static func listing(_ model: JournalPage.Model) -> Listing {
    Listing(
      columns: ["sequence", "at", "actor", "act", "subject", "reason", "hash"],
      rows: model.entries.map { entry in
        [
          String(entry.sequence), entry.at, String(entry.actor), entry.act, entry.subject,
          entry.reason.isEmpty ? nil : entry.reason, entry.hash,
        ]
      })
  }
}
