import Foundation

/// What a provider gives for a code (RFC 6749 5.1, OpenID Connect Core 3.1.3.3).
struct TokenAnswer: Sendable {
  let idToken: String
  let accessToken: String

  private struct Written: Decodable {
    let accessToken: String
    let type: String
    let idToken: String

    enum CodingKeys: String, CodingKey {
      case accessToken = "access_token"
      case type = "token_type"
      case idToken = "id_token"
    }
  }

  private struct Refusal: Decodable {
    let error: String
  }

  /// - Throws: `codeRefused`, `clientRefused`, `status`, `unreadable`.
  init(_ answer: ProviderClient.Answer) throws(SSOFailure) {
    guard answer.status == 200 else { throw Self.failure(answer) }
    guard let written = try? JSONDecoder().decode(Written.self, from: answer.body),
      written.type.lowercased() == "bearer", Self.isToken(written.accessToken)
    else { throw .unreadable(.tokens) }
    idToken = written.idToken
    accessToken = written.accessToken
  }

  private static func failure(_ answer: ProviderClient.Answer) -> SSOFailure {
    switch (try? JSONDecoder().decode(Refusal.self, from: answer.body))?.error {
    case "invalid_grant": .codeRefused
    case "invalid_client", "unauthorized_client": .clientRefused
    default: answer.status == 401 ? .clientRefused : .status(answer.status)
    }
  }

  /// It goes into a header later (RFC 6749 appendix A.12).
  private static func isToken(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}
