import Foundation
import HTTPTypes
import Hummingbird
import Language
import Workflows

/// Why a program does not get what it asked for (RFC 9457).
struct Problem: Error, Sendable {
  /// The problems that there are; the name stands at the end of `type`.
  enum Kind: String, CaseIterable, Sendable {
    case badParameter, badBody, signIn, forbidden, secretDocument, notFound, methodNotAllowed, notAcceptable, slow
    case tooLarge, unsupportedMediaType, unreadable, unexpected, busy, tooFast, addressTooLong
  }

  let kind: Kind
  let detail: Phrase
  /// The parameter that is at fault.
  var parameter: String?
  /// The methods that an address takes.
  var allowed: [HTTPRequest.Method] = []

  init(_ kind: Kind, _ detail: Phrase, parameter: String? = nil, allowed: [HTTPRequest.Method] = []) {
    self.kind = kind
    self.detail = detail
    self.parameter = parameter
    self.allowed = allowed
  }
}

extension Problem {
  static let mediaType = "application/problem+json"

  /// - Parameter instance: the path of the request, as it was sent.
  func answer(_ tongue: Tongue, instance: String) -> Answer {
    let document = ProblemDocument(
      type: kind.type, title: kind.title[tongue], status: kind.status.code, detail: detail[tongue].asSentence,
      instance: instance.addingPercentEncoding(withAllowedCharacters: Self.pathCharacters) ?? "/",
      parameter: parameter)
    return .typed(document.data, mediaType: Self.mediaType)
  }

  func response(_ tongue: Tongue, instance: String) -> Response {
    var response = answer(tongue, instance: instance).response(status: kind.status)
    switch kind {
    case .signIn: response.headers[.wwwAuthenticate] = "Bearer"
    case .methodNotAllowed: response.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
    case .busy: response.headers[.retryAfter] = String(FormRefusal.retryAfter)
    default: break
    }
    response.headers[.cacheControl] = "no-store"
    return response.protected()
  }

  /// Those of RFC 3986's paths, and the mark of what is encoded already.
  private static let pathCharacters = CharacterSet.urlPathAllowed.union(CharacterSet(charactersIn: "%"))
}

extension Problem.Kind {
  /// A name and no address: where the program runs, no page on the internet can be reached that would explain it.
  var type: String { "urn:problem-type:nhiemky:" + rawValue }

  var status: HTTPResponse.Status {
    switch self {
    case .badParameter, .badBody: .badRequest
    case .signIn: .unauthorized
    case .forbidden, .secretDocument: .forbidden
    case .notFound: .notFound
    case .methodNotAllowed: .methodNotAllowed
    case .notAcceptable: .notAcceptable
    case .slow: .requestTimeout
    case .tooLarge: .contentTooLarge
    case .unsupportedMediaType: .unsupportedMediaType
    case .unreadable: .unprocessableContent
    case .unexpected: .internalServerError
    case .busy: .serviceUnavailable
    case .tooFast: .tooManyRequests
    case .addressTooLong: .uriTooLong
    }
  }

  var title: Phrase {
    switch self {
    case .badParameter: Phrases.Problems.badParameter
    case .badBody: Phrases.Problems.badBody
    case .signIn: Phrases.Problems.signIn
    case .forbidden: Phrases.Problems.forbidden
    case .secretDocument: Phrases.Problems.secretDocument
    case .notFound: Phrases.Problems.notFound
    case .methodNotAllowed: Phrases.Problems.methodNotAllowed
    case .notAcceptable: Phrases.Problems.notAcceptable
    case .slow: Phrases.Problems.slow
    case .tooLarge: Phrases.Problems.tooLarge
    case .unsupportedMediaType: Phrases.Problems.unsupportedMediaType
    case .unreadable: Phrases.Problems.unreadable
    case .unexpected: Phrases.Problems.unexpected
    case .busy: Phrases.Problems.busy
    case .tooFast: Phrases.Problems.tooFast
    case .addressTooLong: Phrases.Problems.addressTooLong
    }
  }
}

/// As it is sent. Members are left out where they say nothing, as RFC 9457 has it.
struct ProblemDocument: Encodable, Sendable {
  let type: String
  let title: String
  let status: Int
  let detail: String
  let instance: String
  let parameter: String?

  static let schema = Schema.object([
    "type": .choice(Problem.Kind.allCases.map(\.type)).about("Which problem it is."),
    "title": .text.about("The problem in a few words."),
    "status": .number(400...599).about("The status of the answer."),
    "detail": .text.about("What is wrong, in one sentence."), "instance": .text.about("The path that was asked for."),
  ]).about("Why a request was not answered (RFC 9457). `parameter` names the parameter at fault, where one is.")

  fileprivate var data: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map(Array.init) ?? []
  }
}

extension String {
  /// With a capital at its beginning.
  var asSentence: String { prefix(1).uppercased() + dropFirst() }
}
