import HTTPTypes

/// What an address does with a form that is sent to it (`multipart/form-data`).
struct FormEntry: Sendable {
  /// Bytes of the whole form.
  let limit: Int
  /// Where the work is done.
  let desk: WorkDesk
  /// Runs on a thread of the desk.
  let answer: @Sendable (Visit, MultipartForm) throws -> FormReply
  /// What is said where the form did not get that far.
  let refuse: @Sendable (Visit, FormRefusal) -> FormReply
}

/// What a form is answered with. It is never kept by browsers or by proxies.
struct FormReply: Sendable {
  let answer: Answer
  let status: HTTPResponse.Status

  init(_ answer: Answer, status: HTTPResponse.Status = .ok) {
    self.answer = answer
    self.status = status
  }
}

/// Why a form was not taken.
enum FormRefusal: Error, Hashable, Sendable {
  /// Sent from a page of another site.
  case foreign
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

  var status: HTTPResponse.Status {
    switch self {
    case .foreign: .forbidden
    case .tooLarge: .contentTooLarge
    case .otherKind: .unsupportedMediaType
    case .malformed: .badRequest
    case .slow: .requestTimeout
    case .busy: .serviceUnavailable
    }
  }
}
