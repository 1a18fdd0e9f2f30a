extension Migrations {
  static let keepsSettingsAndAnchors = Migration("keeps settings, anchors of the journal and ways into it") {
    dialect in
    let text = "\(dialect.text) NOT NULL"
    let integer = "\(dialect.integer) NOT NULL"
    /// Rows are never overwritten: each says which entry brought it and which replaced it.
    func table(_ name: String, key: String, _ columns: String) -> [String] {
      [
        """
        CREATE TABLE \(name) (\(columns),
          entered \(integer) REFERENCES journal (seq), superseded \(dialect.integer) REFERENCES journal (seq),
          PRIMARY KEY (entered, \(key)))\(dialect.strict)
        """,
        "CREATE UNIQUE INDEX \(name)_current ON \(name) (\(key)) WHERE superseded IS NULL",
        "CREATE INDEX \(name)_superseded ON \(name) (superseded, \(key)) WHERE superseded IS NOT NULL",
      ]
    }
    return table("settings", key: "key", "key \(text), value \(text)")
      + table("anchors", key: "seq", "seq \(integer), hash \(text), at_utc \(text)")
      + [
        // What somebody did last, so that a reading is not recorded twice within minutes.
        "CREATE INDEX journal_of_actor ON journal (actor, act, subject, seq)",
        // The last change, past however many readings; the condition stands alike in the query.
        "CREATE INDEX journal_of_changes ON journal (seq) WHERE substr(act, 1, 8) <> 'reading.'",
      ]
  }
}
