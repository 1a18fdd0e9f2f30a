import Language
import Store
import Workflows

/// Turns what can go wrong below into an exit code and a sentence.
enum FailureTranslation {
  static func failure(for error: any Error) -> CommandFailure {
    switch error {
    case let failure as CommandFailure: failure
    case let failure as WorkflowFailure: .unusable(failure.phrase.vi)
    case let failure as AccessFailure: self.failure(failure)
    case let refusal as JournalRefusal: .unusable(refusal.phrase.vi)
    case let refusal as SettingRefusal: .unusable(refusal.phrase.vi)
    case let refusal as AccessRefusal: .refused(refusal.phrase.vi)
    case let refusal as DatabaseRefusal: .unusable(sentence(refusal).vi)
    case let unavailable as DatabaseUnavailable: .unusable(sentence(unavailable).vi)
    case let conflict as SetupConflict:
      .unusable(
        Phrases.Databases.conflict(
          Phrases.Load.table(conflict.table), conflict.key.joined(separator: " "), conflict.dossier
        ).vi)
    case let error as SQLError: .unusable(sentence(error).vi)
    case is RowError, is JournalError: .unusable(Phrases.Databases.damaged.vi)
    default: .unusable(Phrases.Databases.other("\(error)").vi)
    }
  }

  private static func failure(_ failure: AccessFailure) -> CommandFailure {
    switch failure {
    case .ownAccount, .lastAdministrator, .notDelegable: .refused(failure.phrase.vi)
    default: .unusable(failure.phrase.vi)
    }
  }

  private static func sentence(_ refusal: DatabaseRefusal) -> Phrase {
    switch refusal {
    case .newer(let unknown): Phrases.Databases.newer(unknown.first ?? "")
    case .notOurs(let found): Phrases.Databases.notOurs(found)
    }
  }

  private static func sentence(_ unavailable: DatabaseUnavailable) -> Phrase {
    switch unavailable.reason {
    case .missing: Phrases.Databases.missing(unavailable.location)
    case .notADatabase: Phrases.Databases.notADatabase(unavailable.location)
    case .unwritable: Phrases.Databases.unwritable(unavailable.location)
    case .disk: Phrases.Databases.disk(unavailable.location)
    case .other: Phrases.Databases.other(unavailable.detail)
    }
  }

  private static func sentence(_ error: SQLError) -> Phrase {
    switch error.kind {
    case .busy: Phrases.Databases.busy
    case .disk: Phrases.Databases.disk("")
    case .corrupt: Phrases.Databases.damaged
    case .constraint, .arguments, .closed, .other: Phrases.Databases.other(error.message)
    }
  }
}
