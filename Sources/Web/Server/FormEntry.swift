import HTTPTypes
import Language
import Workflows

/// What an address does with a form that is sent to it (`multipart/form-data`).
struct FormEntry: Sendable {
  enum Work: Sendable {
    /// Heavy work, on a thread of a desk, with a place at it.
    case atDesk(WorkDesk, @Sendable (Visit, MultipartForm) throws -> FormReply)
    /// An act upon the database.
    case act(@Sendable (Visit, MultipartForm) async throws -> FormReply)
  }

  /// The policy of sending it, where it is another than that of reading the page.
  let policy: Policy?
  /// Bytes of the whole form.
  let limit: Int
  /// Whether it is taken only with the token that our own pages carry, even from those without a session.
  let needsToken: Bool
  let work: Work
  /// What is said where the form did not get that far.
  let refuse: @Sendable (Visit, FormRefusal) -> FormReply

  /// A form of a text.
  static func desk(
    _ desk: WorkDesk, limit: Int, answer: @escaping @Sendable (Visit, MultipartForm) throws -> FormReply,
    refuse: @escaping @Sendable (Visit, FormRefusal) -> FormReply
  ) -> FormEntry {
    FormEntry(policy: nil, limit: limit, needsToken: false, work: .atDesk(desk, answer), refuse: refuse)
  }

  /// A form of a few fields.
  static func act(
    under policy: Policy? = nil, _ answer: @escaping @Sendable (Visit, MultipartForm) async throws -> FormReply
  ) -> FormEntry {
    FormEntry(
      policy: policy, limit: 64 << 10, needsToken: true, work: .act(answer),
      refuse: { visit, refusal in FormReply(ErrorPage.said(refusal.phrase, visit), status: refusal.status) })
  }
}

/// What a form is answered with. It is never kept by browsers or by proxies.
struct FormReply: Sendable {
  let answer: Answer
  let status: HTTPResponse.Status
  /// Seconds after which to try again; nil where that does not help.
  let retryAfter: Int?

  init(_ answer: Answer, status: HTTPResponse.Status = .ok, retryAfter: Int? = nil) {
    self.answer = answer
    self.status = status
    self.retryAfter = retryAfter
  }
}

/// Why a form was not taken.
enum FormRefusal: Error, Hashable, Sendable {
  /// Sent from a page of another site.
  case foreign
  /// Without the token of our own pages, or with one that is no longer good.
  case stale
  /// More bytes than the limit.
  case tooLarge
  /// Not `multipart/form-data`.
  case otherKind
  case malformed(MultipartFailure)
  /// Did not come in time.
  case slow
  /// Too many are being worked on.
  case busy

  /// Seconds after which to try again.
  static let retryAfter = 30

  /// For forms of a few fields.
  var phrase: Phrase {
    switch self {
    case .foreign, .stale: Phrases.Failures.staleForm
    case .tooLarge, .otherKind, .malformed: Phrases.Failures.brokenForm
    case .slow: Phrases.Failures.slowForm
    case .busy: Phrases.Access.busy
    }
  }

  var status: HTTPResponse.Status {
    switch self {
    case .foreign, .stale: .forbidden
    case .tooLarge: .contentTooLarge
    case .otherKind: .unsupportedMediaType
    case .malformed: .badRequest
    case .slow: .requestTimeout
    case .busy: .serviceUnavailable
    }
  }
}
