extension JournalAct {
  /// A dossier was taken in; the entry's content is ``SetupPlan/content``.
  public static let dossierLoad = JournalAct(rawValue: "dossier.load")

  /// The hash of the last entry was handed out, to be kept outside the database.
  public static let journalAnchor = JournalAct(rawValue: "journal.anchor")
  /// Entries were handed out as a file.
  public static let journalExport = JournalAct(rawValue: "journal.export")

  /// A setting was changed; the content has `before` and `after`.
  public static let settingChange = JournalAct(rawValue: "setting.change")

  /// Somebody read the journal.
  public static let readingJournal = JournalAct(rawValue: "reading.journal")
  /// Somebody read what is kept of an account.
  public static let readingAccount = JournalAct(rawValue: "reading.account")
  /// Somebody read other personal data.
  public static let readingPersonal = JournalAct(rawValue: "reading.personal")
}
