extension Migrations {
  /// People are known by number everywhere else: what names a person stands in `user_accounts` alone, where it can be erased.
  static let keepsAccounts = Migration("keeps accounts, sessions, grants and tokens") { dialect in
    let text = "\(dialect.text) NOT NULL"
    let optionalText = dialect.text
    let integer = "\(dialect.integer) NOT NULL"
    let optionalInteger = dialect.integer
    return [
      """
      CREATE TABLE user_accounts (
        number \(dialect.integer) PRIMARY KEY, sign_in \(optionalText) UNIQUE, name \(text), name_sort \(text),
        password \(optionalText), password_is_one_time \(integer), password_set \(text),
        second_factor \(dialect.blob), second_factor_step \(optionalInteger), recovery_codes \(text),
        issuer \(optionalText), subject \(optionalText), state \(text), created \(text),
        entered \(integer) REFERENCES journal (seq),
        UNIQUE (issuer, subject))\(dialect.strict)
      """,
      """
      CREATE TABLE sessions (
        digest \(dialect.text) PRIMARY KEY, account \(integer) REFERENCES user_accounts (number), began \(text),
        seen \(text), ends \(text), address \(text), agent \(text), second_factor \(integer))\(dialect.strict)
      """,
      "CREATE INDEX sessions_of_account ON sessions (account)",
      """
      CREATE TABLE grants (
        id \(dialect.integer) PRIMARY KEY, account \(integer) REFERENCES user_accounts (number), role \(text),
        unit \(optionalText), branch \(integer), valid_from \(text), valid_to \(optionalText),
        delegated_from \(optionalInteger) REFERENCES grants (id), entered \(integer) REFERENCES journal (seq),
        superseded \(optionalInteger) REFERENCES journal (seq))\(dialect.strict)
      """,
      "CREATE INDEX grants_of_account ON grants (account) WHERE superseded IS NULL",
      """
      CREATE TABLE tokens (
        id \(dialect.integer) PRIMARY KEY, digest \(text) UNIQUE, account \(integer) REFERENCES user_accounts (number),
        name \(text), scopes \(text), created \(text), expires \(text), seen \(optionalText),
        entered \(integer) REFERENCES journal (seq), superseded \(optionalInteger) REFERENCES journal (seq))\(dialect.strict)
      """,
      "CREATE INDEX tokens_of_account ON tokens (account) WHERE superseded IS NULL",
    ]
  }
}
