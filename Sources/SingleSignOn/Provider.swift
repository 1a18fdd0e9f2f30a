import Foundation
import JWTKit

/// An OpenID Connect provider, as a relying party sees it: authorization code flow with PKCE (OpenID Connect Core 3.1,
/// RFC 7636, RFC 9700, RFC 9207).
///
/// One for the program's life. The provider's description and keys are kept for an hour.
public actor Provider {
  public nonisolated let configuration: SSOConfiguration
  private let client: ProviderClient
  private let metadata: Kept<ProviderMetadata>
  private let keys: Kept<KeySet>

  public init(_ configuration: SSOConfiguration) {
    self.init(configuration, limits: ProviderLimits())
  }

  init(_ configuration: SSOConfiguration, limits: ProviderLimits) {
    self.configuration = configuration
    let client = ProviderClient(limits: limits)
    let metadata = Kept(.init(life: 3_600)) { _ in await client.metadata(of: configuration.issuer) }
    self.client = client
    self.metadata = metadata
    keys = Kept(.init(life: 3_600)) { now in await client.keys(of: metadata, at: now) }
  }

  /// Begins a sign-in.
  ///
  /// - Returns: where to send the browser, and what to keep until it comes back.
  /// - Throws: failures of the provider.
  public func start(now: Date) async throws(SSOFailure) -> SSOStart {
    let endpoint = try await metadata.value(at: now).authorizationEndpoint
    let attempt = SSOAttempt(madeAt: now)
    let query = FormEncoding.text([
      ("response_type", "code"), ("client_id", configuration.clientID),
      ("redirect_uri", configuration.redirectAddress), ("scope", configuration.scopes.joined(separator: " ")),
      ("state", attempt.state), ("nonce", attempt.nonce),
      ("code_challenge", Secrets.challenge(of: attempt.codeVerifier)), ("code_challenge_method", "S256"),
    ])
    // The endpoint's own query stays (RFC 6749 3.1).
    return SSOStart(address: endpoint.text + (endpoint.hasQuery ? "&" : "?") + query, attempt: attempt)
  }

  /// Ends a sign-in.
  ///
  /// - Parameters:
  ///   - query: what the browser came back with. A name that comes twice is to be refused before (RFC 6749 3.1).
  ///   - attempt: what was kept of this browser's sign-in. It is used up, whatever comes of it.
  /// - Throws: why the answer is not believed; the provider is asked nothing before state and age are right.
  public func finish(
    query: [String: String], attempt: SSOAttempt, now: Date
  ) async throws(SSOFailure) -> SSOIdentity {
    guard attempt.isAlive(at: now) else { throw .expired }
    let response = try AuthorizationResponse(query, attempt: attempt)
    let metadata = try await metadata.value(at: now)
    let code = try response.code(from: configuration.issuer, alwaysNamed: metadata.alwaysNamesIssuer)
    let tokens = try await tokens(for: code, attempt, at: metadata.tokenEndpoint)
    let claims = try await claims(of: tokens, attempt, now)
    return SSOIdentity(claims, try await userInfo(of: claims, tokens, metadata))
  }

  private func tokens(
    for code: String, _ attempt: SSOAttempt, at endpoint: WebAddress
  ) async throws(SSOFailure) -> TokenAnswer {
    var form = [
      (name: "grant_type", value: "authorization_code"), ("code", code),
      ("redirect_uri", configuration.redirectAddress), ("code_verifier", attempt.codeVerifier),
    ]
    var credentials: ProviderClient.Credentials?
    if let secret = configuration.clientSecret {
      credentials = .basic(configuration.clientID, secret)
    } else {
      form.append(("client_id", configuration.clientID))
    }
    return try TokenAnswer(await client.post(form, to: endpoint, credentials: credentials))
  }

  private func claims(
    of tokens: TokenAnswer, _ attempt: SSOAttempt, _ now: Date
  ) async throws(SSOFailure) -> IDToken {
    let header = try IDTokenCheck.Header(tokens.idToken)
    var key = try await keys.value(at: now).key(named: header.key, for: header.algorithm)
    if key == nil { key = try await keys.renewed(at: now).key(named: header.key, for: header.algorithm) }
    guard let key else { throw .token(.unknownKey) }
    let check = IDTokenCheck(
      issuer: configuration.issuer, clientID: configuration.clientID, attempt: attempt,
      accessToken: tokens.accessToken, now: now)
    return try await check.claims(of: tokens.idToken, header: header, signedWith: key)
  }

  /// Asked only where the ID token lacks name or mail address. The sign-in stands without it, but an answer about
  /// somebody else is none to overlook (OpenID Connect Core 5.3.2).
  private func userInfo(
    of claims: IDToken, _ tokens: TokenAnswer, _ metadata: ProviderMetadata
  ) async throws(SSOFailure) -> UserInfo? {
    guard claims.email == nil || claims.name == nil, let endpoint = metadata.userInfoEndpoint,
      let answer = try? await client.get(endpoint, credentials: .bearer(tokens.accessToken)),
      let info = UserInfo(answer)
    else { return nil }
    guard Secrets.equal(info.sub, claims.sub) else { throw .token(.subject) }
    return info
  }
}

extension ProviderClient {
  fileprivate func metadata(of issuer: String) async -> Result<ProviderMetadata, SSOFailure> {
    guard let address = ProviderMetadata.address(of: issuer) else { return .failure(.setting(.issuer)) }
    do throws(SSOFailure) {
      return .success(try ProviderMetadata(await document(at: address), issuer: issuer))
    } catch {
      return .failure(error)
    }
  }

  fileprivate func keys(of metadata: Kept<ProviderMetadata>, at now: Date) async -> Result<KeySet, SSOFailure> {
    do throws(SSOFailure) {
      return .success(try KeySet(await document(at: metadata.value(at: now).keys)))
    } catch {
      return .failure(error)
    }
  }

  private func document(at address: WebAddress) async throws(SSOFailure) -> Data {
    let answer = try await get(address)
    guard answer.status == 200 else { throw .status(answer.status) }
    return answer.body
  }
}
