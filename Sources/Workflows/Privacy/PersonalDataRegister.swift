import Language

/// What is kept of people, and why: the register that the law on the protection of personal data asks for (Law
/// 91/2025/QH15, Decree 356/2025/NĐ-CP). A test holds every table of the database against it.
public enum PersonalDataRegister {
  public struct Entry: Sendable {
    /// Stable: `author`.
    public let code: String
    public let what: Phrase
    public let whose: Phrase
    public let why: Phrase
    /// Where it is: names of tables.
    public let tables: [String]
    /// How long.
    public let kept: Retention
    /// How it goes when a person asks, or the time is over.
    public let erasure: Phrase
  }

  /// How long something is kept.
  public enum Retention: Hashable, Sendable {
    /// As a setting says.
    case setting(Setting)
    case words(Phrase)

    /// - Parameter value: what the setting is set to.
    public func phrase(_ value: (Setting) -> Int) -> Phrase {
      switch self {
      case .words(let phrase): phrase
      case .setting(let setting):
        Phrase(
          vi: "\(value(setting)) \(setting.unit.vi) (\(setting.rawValue))",
          en: "\(value(setting)) \(setting.unit.en) (\(setting.rawValue))")
      }
    }
  }

  public static let entries: [Entry] = [
    Entry(
      code: "author", what: Phrases.PersonalData.author, whose: Phrases.PersonalData.authors,
      why: Phrases.PersonalData.authorWhy, tables: ["sources"],
      kept: .words(Phrases.PersonalData.asLongAsTheDossier), erasure: Phrases.PersonalData.authorErasure),
    Entry(
      code: "quoted", what: Phrases.PersonalData.quoted, whose: Phrases.PersonalData.quotedPeople,
      why: Phrases.PersonalData.quotedWhy,
      tables: ["directives", "inventory", "observations", "reorganisations", "statements", "targets"],
      kept: .words(Phrases.PersonalData.asLongAsTheDossier), erasure: Phrases.PersonalData.quotedErasure),
    Entry(
      code: "act", what: Phrases.PersonalData.act, whose: Phrases.PersonalData.users,
      why: Phrases.PersonalData.actWhy, tables: ["journal"],
      kept: .words(Phrases.PersonalData.asLongAsTheJournal), erasure: Phrases.PersonalData.actErasure),
    Entry(
      code: "account", what: Phrases.PersonalData.account, whose: Phrases.PersonalData.users,
      why: Phrases.PersonalData.accountWhy, tables: ["user_accounts"],
      kept: .words(Phrases.PersonalData.untilErased), erasure: Phrases.PersonalData.accountErasure),
    Entry(
      code: "session", what: Phrases.PersonalData.session, whose: Phrases.PersonalData.users,
      why: Phrases.PersonalData.sessionWhy, tables: ["sessions"],
      kept: .setting(.sessionRetentionDays), erasure: Phrases.PersonalData.sessionErasure),
    Entry(
      code: "grant", what: Phrases.PersonalData.grant, whose: Phrases.PersonalData.users,
      why: Phrases.PersonalData.grantWhy, tables: ["grants", "tokens"],
      kept: .words(Phrases.PersonalData.asLongAsTheJournal), erasure: Phrases.PersonalData.actErasure),
  ]

  /// Tables that hold nothing of any person.
  public static let without: Set<String> = [
    "accounts", "anchors", "directive_parents", "dossiers", "edges", "indicator_versions", "nhiemky_migrations",
    "reorganisation_units", "settings", "terms", "unit_versions",
  ]
}
