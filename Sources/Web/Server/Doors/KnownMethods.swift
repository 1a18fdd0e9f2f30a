import HTTPTypes

/// The methods that there are: a log names no other.
enum KnownMethods {
  static let all: [HTTPRequest.Method] = [
    .get, .head, .post, .put, .patch, .delete, .options, .trace, .connect,
  ]
}
