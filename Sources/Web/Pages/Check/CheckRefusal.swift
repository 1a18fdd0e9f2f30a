import HTTPTypes
import Language
import Proofreading

/// Why a text is not checked: a sentence, and what it means to programs.
struct CheckRefusal: Error, Hashable, Sendable {
  let phrase: Phrase
  let status: HTTPResponse.Status
  /// A document that bears a secrecy mark is not sent over the line a second time.
  let isSecret: Bool

  init(_ phrase: Phrase, status: HTTPResponse.Status = .unprocessableContent, isSecret: Bool = false) {
    self.phrase = phrase
    self.status = status
    self.isSecret = isSecret
  }

  init(_ refusal: ReadingRefusal) {
    switch refusal.cause {
    case .tooLarge: self.init(refusal.phrase, status: .contentTooLarge)
    case .secret: self.init(refusal.phrase, status: .forbidden, isSecret: true)
    case .empty, .binary, .encoding, .format, .damaged: self.init(refusal.phrase)
    }
  }

  init(_ refusal: FormRefusal) {
    let phrase =
      switch refusal {
      case .foreign, .stale: Phrases.CheckPage.foreign
      case .tooLarge: Phrases.CheckPage.tooLarge(megabytes: CheckPage.largest >> 20)
      case .otherKind: Phrases.CheckPage.otherKind
      case .malformed: Phrases.CheckPage.malformed
      case .slow: Phrases.CheckPage.slow
      case .busy: Phrases.CheckPage.busy
      }
    self.init(phrase, status: refusal.status)
  }

  /// As a sentence of its own.
  func sentence(_ tongue: Tongue) -> String {
    phrase[tongue].asSentence
  }
}
