/// A database of either engine.
///
/// Bodies are synchronous: whatever a transaction needs to wait for, it waits for on a thread of the engine, never on
/// the threads that serve pages, and nothing else can happen in the middle of one.
public protocol Database: Sendable {
  var dialect: Dialect { get }

  /// Runs `body` on a consistent snapshot; several run at a time.
  /// - Throws: ``SQLError``, and whatever `body` throws.
  func read<Result: Sendable>(
    _ body: @escaping @Sendable (any SQLConnection) throws -> Result
  ) async throws -> Result

  /// Runs `body` as one transaction, rolled back when it throws. One runs at a time, over all servers: each journal
  /// entry holds the hash of the one before.
  /// - Throws: ``SQLError``, and whatever `body` throws.
  func write<Result: Sendable>(
    _ body: @escaping @Sendable (any SQLConnection) throws -> Result
  ) async throws -> Result

  /// Ends all connections. Later calls throw ``SQLError``.
  func close()
}
