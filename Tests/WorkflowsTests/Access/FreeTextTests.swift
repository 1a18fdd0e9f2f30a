import Store
import TestOffice
import Testing

@testable import Workflows

/// What people type and others read: names, reasons, names of tokens (ASVS 5.2.2).
@Suite struct FreeTextTests {
  private static let hidden = [
    "a\u{202E}b", "a\u{200F}", "\u{2066}a", "a\u{0}b", "a\nb", "a\r", "a\u{2028}b", "a\u{200B}b", "a\u{FEFF}",
    "a\u{7F}",
    "a\u{E000}b",
  ]

  @Test(arguments: FreeTextTests.hidden) func hiddenCharactersAreRefusedEverywhere(text: String) async throws {
    let office = try await Bureau()
    let lan = try await office.hire("lan", [.reader])
    let person = try await office.enter("lan")
    let workspace = office.workspace
    let failure = AccessFailure.hiddenCharacters
    await #expect(throws: failure) {
      try await workspace.makeAccount(signIn: "binh", name: text, caller: .machineOperator)
    }
    await #expect(throws: failure) {
      try await workspace.makeToken(name: text, scopes: [.read], days: 1, person)
    }
    await #expect(throws: failure) { try await workspace.lockAccount(lan, reason: text, caller: .machineOperator) }
    await #expect(throws: failure) {
      try await workspace.give(
        GrantDraft(role: .verifier, unit: nil, withBranch: true), to: lan, reason: text, caller: .machineOperator)
    }
    await #expect(throws: failure) {
      try await workspace.change("privacy.small-count", to: "6", reason: text, caller: .machineOperator)
    }
    await #expect(throws: failure) {
      try await workspace.linkAccount(
        lan, to: ForeignIdentity(issuer: "https://a.vn", subject: text), reason: "x", caller: .machineOperator)
    }
    await #expect(throws: failure) {
      try await workspace.load([], reason: text, dryRun: false, caller: .machineOperator)
    }
  }

  @Test func wordsAreKeptInOneForm() async throws {
    let office = try await Bureau()
    // As a keyboard of another system sends it: letters and marks apart.
    let issued = try await office.workspace.makeAccount(
      signIn: "lan", name: "  Nguye\u{302}\u{303}n Thi\u{323} Lan ", caller: .machineOperator)
    let name = try await office.workspace.account(issued.account, caller: .machineOperator).name
    #expect(Array(name.unicodeScalars) == Array("Nguyễn Thị Lan".unicodeScalars))
  }

  @Test func lengthsHaveTheirBounds() async throws {
    let office = try await Bureau()
    let lan = try await office.hire("lan", [.reader])
    let person = try await office.enter("lan")
    func lock(_ length: Int) async throws {
      try await office.workspace.lockAccount(
        lan, reason: String(repeating: "ấ", count: length), caller: .machineOperator)
    }
    await #expect(throws: AccessFailure.reasonTooLong(longest: 500)) { try await lock(501) }
    await #expect(throws: AccessFailure.badTokenName) {
      try await office.workspace.makeToken(
        name: String(repeating: "ấ", count: 101), scopes: [.read], days: 1, person)
    }
    await #expect(throws: AccessFailure.nameNeeded) {
      try await office.workspace.makeAccount(
        signIn: "binh", name: String(repeating: "ấ", count: 201), caller: .machineOperator)
    }
    try await lock(500)
  }

  /// A person has a number of tokens, and the next one waits for a place.
  @Test func tokensHaveTheirNumber() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.reader])
    let person = try await office.enter("lan")
    func make() async throws {
      _ = try await office.workspace.makeToken(name: "máy", scopes: [.read], days: 1, person)
    }
    for _ in 0..<20 { try await make() }
    await #expect(throws: AccessFailure.tooManyTokens(20)) { try await make() }
    let first = try #require(try await office.workspace.ownAccount(person).tokens.first)
    try await office.workspace.endToken(first.id, person)
    try await make()
    // Those that have ended count no more.
    office.pass(2 * 86_400)
    let later = try await office.enter("lan")
    _ = try await office.workspace.makeToken(name: "máy", scopes: [.read], days: 1, later)
  }

  @Test func delegationsHaveTheirNumber() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.enterer])
    try await office.hire("binh")
    let person = try await office.enter("lan")
    let grant = try #require(try await office.workspace.ownAccount(person).grants.first)
    let today = try office.day()
    func delegate() async throws -> Int64 {
      try await office.workspace.delegate(
        grant.id, toName: "binh", from: today, until: today, reason: "đi vắng", person)
    }
    var last: Int64 = 0
    for _ in 0..<50 { last = try await delegate() }
    await #expect(throws: AccessFailure.tooManyDelegations(50)) { _ = try await delegate() }
    try await office.workspace.endDelegation(last, person)
    _ = try await delegate()
  }
}
