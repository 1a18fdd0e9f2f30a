import Foundation
import Store

/// What the program's door gives its commands: how a database is opened, and what they may know of the world outside.
public struct CommandEnvironment: Sendable {
  /// Opens a database; the engine is chosen by the address.
  public let open: @Sendable (DatabaseAddress) async throws -> any Database
  public let variables: [String: String]
  /// True where results go to a terminal.
  public let isTerminal: Bool

  public init(
    open: @escaping @Sendable (DatabaseAddress) async throws -> any Database, variables: [String: String],
    isTerminal: Bool
  ) {
    self.open = open
    self.variables = variables
    self.isTerminal = isTerminal
  }

  @TaskLocal public static var current: CommandEnvironment?
}

/// Where a database is: `sqlite:PATH`.
public enum DatabaseAddress: Hashable, Sendable {
  case sqlite(path: String)

  public init(_ text: String) throws(CommandFailure) {
    if text.hasPrefix("sqlite:"), text.count > 7 {
      self = .sqlite(path: String(text.dropFirst(7)))
    } else if text.hasPrefix("postgresql:") || text.hasPrefix("postgres:") {
      throw .unusable(
        "Bản này chưa nối được PostgreSQL; hãy dùng --database sqlite:ĐƯỜNG-DẪN.")
    } else {
      throw .unusable(
        "“\(text)” không phải địa chỉ cơ sở dữ liệu; hãy viết sqlite:ĐƯỜNG-DẪN, ví dụ sqlite:var/nhiemky.db.")
    }
  }
}
