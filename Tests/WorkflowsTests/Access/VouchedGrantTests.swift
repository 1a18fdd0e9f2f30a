import Store
import TestOffice
import Testing
import Workflows

/// Roles and tokens that somebody writes into the database past the program.
@Suite struct VouchedGrantTests {
  private func findings(after sql: String) async throws -> [String] {
    let bureau = try await Bureau()
    try await bureau.hire("lan", [.reader, .verifier])
    _ = try await bureau.workspace.makeToken(name: "a", scopes: [.read], days: 3, bureau.enter("lan"))
    #expect(try await bureau.workspace.verify(.machineOperator).findings.isEmpty)
    try await bureau.database.write { _ = try $0.execute(sql) }
    return try await bureau.workspace.verify(.machineOperator).findings.map(\.identifier)
  }

  @Test(arguments: [
    "UPDATE grants SET role = 'administrator' WHERE id = 1",
    "UPDATE grants SET unit = NULL, valid_to = '2099-12-31' WHERE id = 2",
    "UPDATE grants SET account = 2, entered = 1 WHERE id = 1",
    "DELETE FROM grants WHERE id = 1",
    """
    INSERT INTO grants (id, account, role, unit, branch, valid_from, valid_to, delegated_from, entered)
    VALUES (9, 1, 'administrator', NULL, 1, '2020-01-01', NULL, NULL, 3)
    """,
    "UPDATE grants SET superseded = 3 WHERE id = 1",
    "UPDATE tokens SET scopes = 'journal read'", "UPDATE tokens SET expires = '2099-01-01T00:00:00Z'",
  ])
  func verifyFindsThem(sql: String) async throws {
    // A row of an account that is not there would be refused by the database itself.
    let statement = sql.replacing("account = 2, ", with: "")
    #expect(try await findings(after: statement).contains("journal.rows-differ"))
  }
}
