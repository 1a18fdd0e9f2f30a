import Workflows

/// Who is at the other end of a request, and how they are known.
struct Visitor: Sendable {
  let caller: Caller
  /// Somebody with a session, complete or not.
  let person: SignedIn?
  /// What forms must carry that come from this browser; nil where it holds nothing that a form could misuse.
  let formToken: String?
  /// The network address.
  let address: String
  /// The browser, as it names itself.
  let agent: String
  /// The mark of an earlier sign-in on this device.
  let deviceMark: String?
  /// An attempt at single sign-on, sealed.
  let attempt: String?
  /// The pattern of the address that is asked for.
  let route: String

  /// - Parameter caller: who somebody is that has not signed in.
  init(
    _ caller: Caller, person: SignedIn? = nil, formToken: String? = nil, address: String = "", agent: String = "",
    deviceMark: String? = nil, attempt: String? = nil, route: String = ""
  ) {
    self.caller = caller
    self.person = person
    self.formToken = formToken
    self.address = address
    self.agent = agent
    self.deviceMark = deviceMark
    self.attempt = attempt
    self.route = route
  }

  var place: SignInPlace { SignInPlace(address: address, agent: agent, deviceMark: deviceMark, route: route) }
}
