import HTTPTypes
import Language
import NIOCore

/// An answer that no page gives: to what is no request, or comes too slowly, too large or too often. Plain text in both
/// languages, since nothing is known of the reader.
enum BareRefusal: CaseIterable {
  case malformed, slow, addressTooLong, headersTooLarge, bodyTooLarge, overdue, crowded

  var status: HTTPResponse.Status {
    switch self {
    case .malformed: .badRequest
    case .slow: .requestTimeout
    case .addressTooLong: .uriTooLong
    case .headersTooLarge: .requestHeaderFieldsTooLarge
    case .bodyTooLarge: .contentTooLarge
    case .overdue, .crowded: .serviceUnavailable
    }
  }

  var phrase: Phrase {
    switch self {
    case .malformed: Phrases.Requests.malformed
    case .slow: Phrases.Requests.slow
    case .addressTooLong: Phrases.Requests.addressTooLong
    case .headersTooLarge: Phrases.Requests.headersTooLarge
    case .bodyTooLarge: Phrases.Requests.bodyTooLarge
    case .overdue: Phrases.Requests.overdue
    case .crowded: Phrases.Requests.crowded
    }
  }

  var body: String { phrase.vi + "\n" + phrase.en + "\n" }

  var head: HTTPResponse {
    var fields = HTTPFields()
    fields[.contentType] = "text/plain; charset=utf-8"
    fields[.contentLength] = String(body.utf8.count)
    fields[.connection] = "close"
    fields[.cacheControl] = "no-store"
    if status == .serviceUnavailable { fields[.retryAfter] = String(FormRefusal.retryAfter) }
    fields.protect()
    return HTTPResponse(status: status, headerFields: fields)
  }

  /// As it goes over a connection on which no HTTP is spoken yet.
  var bytes: ByteBuffer {
    let lines = head.headerFields.map { "\($0.name.rawName): \($0.value)\r\n" }.joined()
    return ByteBuffer(string: "HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n\(lines)\r\n\(body)")
  }
}
