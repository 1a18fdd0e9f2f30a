import Store

extension Workspace {
  /// Asks the database for its dossiers, to see that it answers. Tells nothing of what it holds.
  public func ping() async throws {
    _ = try await database.read { try SetupReader($0).dossiers().count }
  }
}
