import Store

/// A database that answers nothing until its gate is open.
struct WaitingDatabase: Database {
  let dialect = Dialect.sqlite
  let gate: WorkDeskTests.Gate

  func read<Result: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Result) async throws -> Result {
    while !gate.isPassable { try await Task.sleep(for: .milliseconds(5)) }
    throw NoDatabase.Asked()
  }

  func write<Result: Sendable>(_ body: @escaping @Sendable (any SQLConnection) throws -> Result) async throws -> Result
  {
    try await read(body)
  }

  func close() {}
}
