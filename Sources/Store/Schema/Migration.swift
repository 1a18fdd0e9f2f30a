/// One step from an empty database to the present one. Named by its effect; never changed once released.
public struct Migration: Sendable {
  public let name: String
  let statements: @Sendable (Dialect) -> [String]

  public init(_ name: String, statements: @escaping @Sendable (Dialect) -> [String]) {
    self.name = name
    self.statements = statements
  }
}

/// All steps, oldest first. Only append.
public enum Migrations {
  public static let all: [Migration] = [keepsJournal, keepsSetup, keepsSettingsAndAnchors, keepsAccounts]
}
