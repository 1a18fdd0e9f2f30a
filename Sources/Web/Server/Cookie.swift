import Language

/// A cookie of ours. All are hidden from scripts, and sent by this site's own pages alone.
struct Cookie: Hashable, Sendable {
  enum Kind: String, Sendable {
    /// The token of a session.
    case session
    /// What forms of somebody without a session are bound to.
    case form
    /// That this device has signed in before.
    case device
    /// An attempt at single sign-on on its way.
    case attempt
    case tongue
  }

  let kind: Kind
  let value: String
  /// Seconds it is kept; nil for as long as the browser runs, 0 to forget it.
  let age: Int?

  static func session(_ token: String) -> Cookie { Cookie(kind: .session, value: token, age: nil) }
  static func form(_ value: String) -> Cookie { Cookie(kind: .form, value: value, age: nil) }
  static func device(_ mark: String) -> Cookie { Cookie(kind: .device, value: mark, age: 180 * 86_400) }
  static func attempt(_ sealed: String) -> Cookie { Cookie(kind: .attempt, value: sealed, age: 600) }
  static func tongue(_ tongue: Tongue) -> Cookie { Cookie(kind: .tongue, value: tongue.rawValue, age: 31_536_000) }
  static func forget(_ kind: Kind) -> Cookie { Cookie(kind: kind, value: "", age: 0) }

  /// Behind TLS the name itself makes browsers refuse a cookie that another site, or a plain connection, has set.
  static func name(of kind: Kind, isSecure: Bool) -> String {
    switch kind {
    case .tongue: Tongue.parameter
    default: (isSecure ? "__Host-" : "") + "nhiemky-" + kind.rawValue
    }
  }

  /// The header's value.
  func header(isSecure: Bool) -> String {
    var text = "\(Self.name(of: kind, isSecure: isSecure))=\(value); Path=/; HttpOnly; SameSite=Lax"
    if isSecure { text += "; Secure" }
    if let age { text += "; Max-Age=\(age)" }
    return text
  }
}
