import Foundation

/// Name and mail address, which some providers give only where the access token is shown (OpenID Connect Core 5.3).
struct UserInfo: Decodable, Sendable {
  let sub: String
  let email: String?
  let emailVerified: IDToken.Truth?
  let name: String?

  enum CodingKeys: String, CodingKey {
    case sub, email, name
    case emailVerified = "email_verified"
  }

  init?(_ answer: ProviderClient.Answer) {
    guard answer.status == 200, let read = try? JSONDecoder().decode(Self.self, from: answer.body) else { return nil }
    self = read
  }
}

extension SSOIdentity {
  /// What is unreadable in a name or mail address is left out; neither names a person.
  init(_ token: IDToken, _ more: UserInfo?) {
    issuer = token.iss
    subject = token.sub
    let email = Self.line(token.email, atMost: 254)
    self.email = email ?? Self.line(more?.email, atMost: 254)
    let verified = email == nil ? more?.emailVerified : token.emailVerified
    emailVerified = self.email != nil && verified?.value ?? false
    name = Self.line(token.name, atMost: 200) ?? Self.line(more?.name, atMost: 200)
    amr = (token.amr ?? []).filter { Self.line($0, atMost: 50) != nil }
    acr = Self.line(token.acr, atMost: 200)
    authTime = token.authTime
  }

  /// A text of one line, trimmed; nothing where it is empty, longer, or holds characters that end lines or turn the
  /// direction of writing.
  private static func line(_ text: String?, atMost length: Int) -> String? {
    guard let text = text?.trimmingCharacters(in: .whitespaces), (1...length).contains(text.count),
      text.utf8.count <= 4 * length, !text.unicodeScalars.contains(where: isUnreadable)
    else { return nil }
    return text
  }

  private static func isUnreadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isBidiControl
    }
  }
}
