import Credentials

extension Workspace {
  /// One try at a password or a code, counted by account and address. The throttle is asked before anything is compared.
  /// - Parameters:
  ///   - account: whose secret it is.
  ///   - number: the account's, where it is known already.
  ///   - body: nil where the secret was wrong; where it throws, nothing was compared.
  /// - Throws: ``AccessFailure/wait(seconds:)``, `wrong`, and what `body` throws.
  func attempt<Result>(
    at account: String, number: Int64? = nil, from place: SignInPlace, isKnownDevice: Bool = false,
    wrong: AccessFailure,
    _ body: () async throws -> Result?
  ) async throws -> Result {
    let throttle = access.throttle
    let address = place.address
    let now = Double(clock.seconds)
    if case .wait(let seconds) = throttle.admit(
      account: account, address: address, isKnownDevice: isKnownDevice, now: now)
    {
      await note(.throttled, account: number, address: address, route: place.route)
      throw AccessFailure.wait(seconds: seconds)
    }
    let result: Result?
    do {
      result = try await body()
    } catch {
      throttle.withdrawn(account: account, address: address, isKnownDevice: isKnownDevice, now: now)
      throw error
    }
    guard let result else {
      throttle.failed(account: account, address: address, isKnownDevice: isKnownDevice, now: now)
      throw wrong
    }
    throttle.succeeded(account: account, address: address, isKnownDevice: isKnownDevice, now: now)
    return result
  }
}
