extension Migrations {
  static let keepsJournal = Migration("keeps a journal of every act") { dialect in
    [
      """
      CREATE TABLE journal (
        seq \(dialect.integer) PRIMARY KEY,
        at_utc \(dialect.text) NOT NULL,
        actor \(dialect.integer) NOT NULL,
        act \(dialect.text) NOT NULL,
        subject \(dialect.text) NOT NULL,
        reason \(dialect.text) NOT NULL,
        content \(dialect.text) NOT NULL,
        content_digest \(dialect.text) NOT NULL,
        previous_hash \(dialect.text) NOT NULL,
        hash \(dialect.text) NOT NULL)\(dialect.strict)
      """
    ]
  }
}
