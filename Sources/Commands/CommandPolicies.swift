import Workflows

/// What each command asks of whoever runs it. All run as the machine's operator; a command that is not here has not been
/// thought about, and a test says so.
public enum CommandPolicies {
  /// By the words that call it; nil for what touches no database.
  public static let all: [String: Policy?] = [
    "demo": .loadDossier, "serve": .readProgram, "load": .loadDossier, "scorecard": .readPublished,
    "migrate": .loadDossier, "verify": .verifyDatabase, "check": nil,
    "journal anchor": .anchorJournal, "journal export": .exportJournal, "journal verify-export": nil,
    "settings": .changeSettings, "key renew": .renewKey, "user first": .keepAccounts, "openapi": nil,
    "user list": .readAccounts, "user add": .keepAccounts, "user reset": .keepAccounts,
    "user remove-second-factor": .keepAccounts, "user lock": .keepAccounts, "user unlock": .keepAccounts,
    "user erase": .keepAccounts, "user grant": .keepAccounts, "user revoke": .keepAccounts,
    "user link": .keepAccounts, "user data": .keepAccounts,
  ]
}
