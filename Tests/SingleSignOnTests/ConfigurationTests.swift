import Language
import Testing

@testable import SingleSignOn

@Suite struct ConfigurationTests {
  private func configuration(
    issuer: String = "https://sso.example/realms/tinh", clientID: String = "nhiemky", secret: String? = nil,
    back: String = SignIn.back, scopes: [String] = ["openid"], label: String? = nil
  ) throws(SSOFailure) -> SSOConfiguration {
    try SSOConfiguration(
      issuer: issuer, clientID: clientID, clientSecret: secret, redirectAddress: back, scopes: scopes, label: label)
  }

  @Test(arguments: [
    "https://sso.example", "https://sso.example:8443/realms/x/", "http://127.0.0.1:9000", "http://localhost:9000",
    "http://[::1]:9000", "http://127.8.9.10",
  ])
  func `https, and http on this machine, serve as issuers`(issuer: String) throws {
    #expect(try configuration(issuer: issuer).issuer == issuer)
  }

  @Test(arguments: [
    "http://sso.example", "http://127.0.0.1.example", "http://127.0.0", "http://localhost.example", "ftp://sso.example",
    "sso.example", "", "https://", "https://sso.example/?a=b", "https://sso.example/#a", "https://lan:x@sso.example",
    "https://sso example", "http+unix://x/y", "javascript:alert(1)",
  ])
  func `other issuers are refused`(issuer: String) {
    #expect(throws: SSOFailure.setting(.issuer)) { try configuration(issuer: issuer) }
  }

  @Test(arguments: ["http://nhiemky.example/back", "https://nhiemky.example/back#a", "/back"])
  func `addresses to come back to that others could read are refused`(back: String) {
    #expect(throws: SSOFailure.setting(.redirectAddress)) { try configuration(back: back) }
  }

  @Test func `what the provider would not understand is refused`() {
    #expect(throws: SSOFailure.setting(.clientID)) { try configuration(clientID: "") }
    #expect(throws: SSOFailure.setting(.clientID)) { try configuration(clientID: "nhiệm kỳ") }
    #expect(throws: SSOFailure.setting(.clientSecret)) { try configuration(secret: "bí mật") }
    #expect(throws: SSOFailure.setting(.scopes)) { try configuration(scopes: ["openid profile"]) }
    #expect(throws: SSOFailure.setting(.label)) { try configuration(label: String(repeating: "x", count: 61)) }
  }

  @Test func `openid is always asked for, once and first`() throws {
    #expect(try configuration(scopes: ["email", "openid"]).scopes == ["openid", "email"])
    #expect(try configuration(scopes: []).scopes == ["openid"])
  }

  @Test func `empty secrets and labels are none`() throws {
    let configuration = try configuration(secret: "", label: " ")
    #expect(configuration.clientSecret == nil)
    #expect(configuration.label == nil)
  }

  @Test func `printing shows no secret`() throws {
    let configuration = try configuration(secret: "geheim")
    #expect(!"\(configuration) \(String(reflecting: [configuration]))".contains("geheim"))
  }

  @Test func `each failure has a sentence in both languages`() {
    let failures: [SSOFailure] =
      [
        .unreachable, .slow, .tooLarge, .redirected, .status(503), .otherIssuer, .insecureEndpoint, .noChallenge,
        .expired, .stateDiffers, .responderDiffers, .noCode, .codeRefused, .clientRefused,
      ] + SSOSetting.allCases.map { .setting($0) } + SSODocument.allCases.map { .unreadable($0) }
      + SSORefusal.allCases.map { .refused($0) } + SSOTokenFault.allCases.map { .token($0) }
    for failure in failures {
      #expect(failure.phrase.vi.hasSuffix("."))
      #expect(failure.phrase.en.hasSuffix("."))
      #expect(failure.phrase.vi != failure.phrase.en)
    }
  }
}
