import HTTPTypes
import Language
import Workflows

extension Problem {
  /// What went wrong, without its inner workings.
  init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let failure as WorkflowFailure:
      self.init(failure.isNotFound ? .notFound : .badParameter, failure.phrase)
    case let refusal as AccessRefusal:
      self.init(refusal.mayHelpToSignIn ? .signIn : .forbidden, refusal.phrase)
    case let failure as AccessFailure:
      self.init(failure.status == .notFound ? .notFound : .badParameter, failure.phrase)
    case let refusal as CheckRefusal: self.init(refusal)
    case let refusal as FormRefusal: self.init(CheckRefusal(refusal))
    default: self.init(.unexpected, Phrases.Problems.failed)
    }
  }

  init(_ refusal: CheckRefusal) {
    let kind: Kind =
      switch refusal.status {
      case .badRequest: .badBody
      case .forbidden: refusal.isSecret ? .secretDocument : .forbidden
      case .requestTimeout: .slow
      case .contentTooLarge: .tooLarge
      case .unsupportedMediaType: .unsupportedMediaType
      case .serviceUnavailable: .busy
      default: .unreadable
      }
    self.init(kind, refusal.phrase)
  }
}
