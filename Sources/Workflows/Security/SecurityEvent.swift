import Store

/// Something that was refused, or an alert, for whoever watches over the system. It names people by their number, never by
/// what they typed: a mistyped name may be a password.
public struct SecurityEvent: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    /// A policy refused somebody who is signed in.
    case policy
    /// Somebody signed in asked for what is not there, or lies outside their units.
    case notThere = "not-there"
    /// A form that no page of ours made for this browser.
    case forgedForm = "forged-form"
    /// A token of a program that is none, or has ended.
    case badToken = "bad-token"
    case unknownName = "unknown-name"
    case wrongPassword = "wrong-password"
    case wrongCode = "wrong-code"
    /// A one-time code that was good once.
    case reusedCode = "reused-code"
    /// A try at signing in that came too soon after wrong ones.
    case throttled
    case singleSignOn = "single-sign-on"
    /// What was sent to an act was not taken.
    case refusedInput = "refused-input"
    /// More requests or acts than there may be.
    case tooFast = "too-fast"
    /// So much of the above that somebody should look.
    case alert

    /// Whether it is a refused sign-in.
    var isSignIn: Bool {
      switch self {
      case .unknownName, .wrongPassword, .wrongCode, .reusedCode, .throttled, .singleSignOn: true
      default: false
      }
    }

    /// Whether it may be somebody with an account who looks for what is not theirs.
    var isProbing: Bool {
      switch self {
      case .policy, .notThere, .forgedForm: true
      default: false
      }
    }
  }

  /// ISO 8601 in UTC.
  public let time: String
  public let kind: Kind
  /// The number of an account; nil where it is of none, or not known.
  public let account: Int64?
  /// The network address; empty where it is not known.
  public let address: String
  /// The pattern of the address that was asked for.
  public let route: String
  /// A stable word more: the policy, or what an alert is about; empty where there is none.
  public let detail: String

  /// One line of JSON, as the log of requests has them.
  /// - Parameter heldBack: how many of its kind were counted before it and not written.
  public func line(heldBack: Int = 0) -> String {
    var members: [(String, CanonicalJSON)] = [
      ("time", .string(time)), ("level", kind == .alert ? "warning" : "notice"), ("kind", .string(kind.rawValue)),
    ]
    if let account { members.append(("account", .integer(account))) }
    if !address.isEmpty { members.append(("address", .string(address))) }
    if !route.isEmpty { members.append(("route", .string(route))) }
    if !detail.isEmpty { members.append(("detail", .string(detail))) }
    if heldBack > 0 { members.append(("heldBack", .integer(Int64(heldBack)))) }
    return "{" + members.map { "\"\($0.0)\":\($0.1.text)" }.joined(separator: ",") + "}"
  }
}
