import Language
import Store

/// Something that somebody should look at.
public struct Alert: Hashable, Sendable {
  /// ISO 8601 in UTC.
  public let at: String
  /// Which limit was passed.
  public let setting: Setting
  /// The account that it is about; nil where it is about none.
  public let account: Int64?
  /// Whose it is; empty where it is of none, or erased.
  public let name: String

  init?(_ entry: JournalEntry, names: [Int64: String]) {
    guard let found = Self.settings.first(where: { entry.content.contains("\"what\":\"\($0.rawValue)\"") }) else {
      return nil
    }
    at = entry.at
    setting = found
    account = Int64(entry.subject)
    name = account.flatMap { names[$0] } ?? ""
  }

  private static let settings: [Setting] = [.alertSignInsOfAccount, .alertSignIns, .alertRefusals]

  static func setting(of subject: SecurityEvents.Subject) -> Setting {
    switch subject {
    case .signInsOf: .alertSignInsOfAccount
    case .signIns: .alertSignIns
    case .refusalsOf: .alertRefusals
    }
  }

  static func account(of subject: SecurityEvents.Subject) -> Int64? {
    switch subject {
    case .signInsOf(let account), .refusalsOf(let account): account
    case .signIns: nil
    }
  }

  public var phrase: Phrase {
    let who = account.map { name.isEmpty ? Phrases.Accounts.numbered($0) : Phrase(vi: name, en: name) }
    return switch setting {
    case .alertRefusals: Phrases.Security.manyRefusals(who)
    case .alertSignInsOfAccount: Phrases.Security.manySignInsOfAccount(who)
    default: Phrases.Security.manySignIns
    }
  }
}
