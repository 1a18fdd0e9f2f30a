import Foundation
import Hummingbird
import Language
import SingleSignOn
import Workflows

/// One request, with what pages need to know of it.
public struct Visit: Sendable {
  public let workspace: Workspace
  /// The program's version.
  let version: String
  /// What is counted of the program's use.
  let metrics: Metrics
  let visitor: Visitor
  public var caller: Caller { visitor.caller }
  public internal(set) var tongue: Tongue
  /// The path and the query that were asked for.
  let path: SafeReturn
  /// A page, or the same as a file: chosen by the address's suffix, else by `Accept`.
  public let format: Format
  /// What a program asks for; nothing for pages.
  var call = APICall.none
  private let parameters: [String: String]
  private let query: [String: String]
  /// The provider of single sign-on; nil where there is none.
  let singleSignOn: SingleSignOnDoor?

  public enum Format: Hashable, Sendable {
    case page
    case file(DataFormat)
  }

  init(
    workspace: Workspace, version: String, metrics: Metrics, visitor: Visitor, tongue: Tongue, path: SafeReturn = .root,
    format: Format,
    parameters: [String: String], query: [String: String], singleSignOn: SingleSignOnDoor? = nil
  ) {
    self.workspace = workspace
    self.version = version
    self.metrics = metrics
    self.visitor = visitor
    self.tongue = tongue
    self.path = path
    self.format = format
    self.parameters = parameters
    self.query = query
    self.singleSignOn = singleSignOn
  }

  var frame: Frame { Frame(version: version, visitor: visitor) }

  /// A part of the address, decoded; empty where the route has none of that name.
  func parameter(_ name: String) -> String { parameters[name] ?? "" }

  /// All of the query, decoded.
  /// - Throws: where a name comes twice (RFC 6749, section 3.1).
  func singleQuery() throws -> [String: String] {
    guard path.hasSingleNames else { throw SSOFailure.stateDiffers }
    return query
  }

  /// A value of the query, decoded; nil where it is missing or empty.
  func query(_ name: String) -> String? { query[name].flatMap { $0.isEmpty ? nil : $0 } }
}

extension Visit {
  /// The language that the address asks for, to be remembered.
  var chosenTongue: Tongue? { query[Tongue.parameter].flatMap(Tongue.init) }
}
