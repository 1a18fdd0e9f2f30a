import Foundation
import Hummingbird
import Language
import Workflows

/// One request, with what pages need to know of it.
public struct Visit: Sendable {
  public let workspace: Workspace
  /// The program's version.
  let version: String
  public let caller: Caller
  public let tongue: Tongue
  /// A page, or the same as a file: chosen by the address's suffix, else by `Accept`.
  public let format: Format
  private let parameters: [String: String]
  private let query: [String: String]

  public enum Format: Hashable, Sendable {
    case page
    case file(DataFormat)
  }

  init(
    workspace: Workspace, version: String, caller: Caller, tongue: Tongue, format: Format, parameters: [String: String],
    query: [String: String]
  ) {
    self.workspace = workspace
    self.version = version
    self.caller = caller
    self.tongue = tongue
    self.format = format
    self.parameters = parameters
    self.query = query
  }

  /// A part of the address, decoded; empty where the route has none of that name.
  func parameter(_ name: String) -> String { parameters[name] ?? "" }

  /// A value of the query, decoded; nil where it is missing or empty.
  func query(_ name: String) -> String? { query[name].flatMap { $0.isEmpty ? nil : $0 } }
}

extension Visit {
  /// The language that the address asks for, to be remembered.
  var chosenTongue: Tongue? { query[Tongue.parameter].flatMap(Tongue.init) }
}
