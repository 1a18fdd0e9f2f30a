import Dispatch
import Store
import StoreSQLite
import Testing

@Suite struct BindingTests {
  private let fresh = try! Fresh()

  private func query(_ sql: String, _ arguments: [SQLValue]) async throws -> [SQLValue] {
    try await fresh.open().read { try $0.query(sql, arguments).flatMap(\.values) }
  }

  @Test func bindsByNumberInAnyOrder() async throws {
    #expect(try await query("SELECT $2, $1, $3", ["a", 2, .null]) == [2, "a", .null])
  }

  @Test func bindsOneArgumentTwice() async throws {
    #expect(try await query("SELECT $1, $2, $1", ["a", "b"]) == ["a", "b", "a"])
  }

  @Test func bindsTwoDigitNumbers() async throws {
    let places = (1...12).reversed().map { "$\($0)" }.joined(separator: ", ")
    let arguments = (1...12).map { SQLValue.integer($0) }
    #expect(try await query("SELECT " + places, arguments) == arguments.reversed())
  }

  @Test(arguments: [
    SQLValue.null, "", "Đảng ủy", "a\u{0}b", .integer(.min), .integer(.max), .blob([]), .blob([0, 255]),
  ])
  func bringsBackWhatWentIn(_ value: SQLValue) async throws {
    #expect(try await query("SELECT $1", [value]) == [value])
  }

  @Test(arguments: [
    ("SELECT $1, $2", [SQLValue.integer(1)]), ("SELECT $1", [1, 2]), ("SELECT 1", [1]), ("SELECT :name", [1]),
  ])
  func refusesArgumentsThatDoNotFit(_ sql: String, _ arguments: [SQLValue]) async throws {
    let error = await #expect(throws: SQLError.self) { try await query(sql, arguments) }
    #expect(error?.kind == .arguments)
  }

  @Test func statementsAreUsedAgainCleanly() async throws {
    let rows = try await fresh.open().read { connection in
      try [1, 2, 3].map { try connection.query("SELECT $1", [$0])[0].values }
    }
    #expect(rows == [[1], [2], [3]])
  }

  @Test func changesAreCounted() async throws {
    let counts = try await fresh.open().write { connection in
      try connection.execute("CREATE TABLE t (a INTEGER, b TEXT)")
      return [
        try connection.execute("INSERT INTO t VALUES ($2, $1)", each: [["x", 1], ["y", 2], ["z", 3]]),
        try connection.execute("UPDATE t SET a = a + $1 WHERE a > $1", [1]),
        try connection.execute("INSERT INTO t VALUES ($1, $2)", each: []),
      ]
    }
    #expect(counts == [3, 2, 0])
  }

  @Test func aBodyThatThrowsLeavesNothingBehind() async throws {
    struct Stop: Error {}
    let database = try await fresh.migrated()
    await #expect(throws: Stop.self) {
      try await database.write { connection in
        try Journal(connection).append(.sample())
        throw Stop()
      }
    }
    #expect(try await database.read { try Journal($0).entries(limit: 10) }.isEmpty)
    try await database.write { _ = try Journal($0).append(.sample()) }
    #expect(try await database.read { try Journal($0).entries(limit: 10) }.map(\.seq) == [1])
  }

  @Test func aReadSeesOneSnapshot() async throws {
    let database = try await fresh.migrated()
    let other = try fresh.open(.existing)
    let counts = try await database.read { connection in
      let before = try connection.query("SELECT COUNT(*) FROM journal")[0].integer(0)
      let done = DispatchSemaphore(value: 0)
      Task {
        try await other.write { _ = try Journal($0).append(.sample()) }
        done.signal()
      }
      done.wait()
      return [before, try connection.query("SELECT COUNT(*) FROM journal")[0].integer(0)]
    }
    #expect(counts == [0, 0])
    #expect(try await database.read { try $0.query("SELECT COUNT(*) FROM journal")[0].integer(0) } == 1)
  }
}
