/// What the browser brings back from a provider (RFC 6749 4.1.2, RFC 9207).
struct AuthorizationResponse {
  private let query: [String: String]

  /// - Throws: `stateDiffers`, before anything else is looked at.
  init(_ query: [String: String], attempt: SSOAttempt) throws(SSOFailure) {
    guard let state = query["state"], Secrets.equal(state, attempt.state) else { throw .stateDiffers }
    self.query = query
  }

  /// Errors must be from the right provider too.
  func code(from issuer: String, alwaysNamed: Bool) throws(SSOFailure) -> String {
    if let named = query["iss"] {
      guard Secrets.equal(named, issuer) else { throw .responderDiffers }
    } else if alwaysNamed {
      throw .responderDiffers
    }
    if let error = query["error"] { throw .refused(SSORefusal(code: error)) }
    guard let code = query["code"], (1...4_000).contains(code.utf8.count) else { throw .noCode }
    return code
  }
}
