import Store
import TestOffice
import Testing
import Workflows

@Suite struct AccountsTests {
  @Test func aDatabaseMakesItsFirstAdministratorOnce() async throws {
    let office = try await Bureau()
    let first = try #require(try await office.workspace.makeFirstAdministrator(name: "Quản trị"))
    #expect(try await office.workspace.makeFirstAdministrator(name: "Quản trị") == nil)
    let session = try await office.signIn(first.signIn, first.password)
    #expect(session.person.stage == .passwordNeeded)
    let accounts = try await office.workspace.accounts(.machineOperator)
    #expect(accounts.map { $0.grants.map(\.role) } == [[.administrator]])
  }

  @Test func erasingForgetsThePersonAndKeepsTheNumber() async throws {
    let office = try await Bureau()
    let number = try await office.hire("lan", [.reader])
    let session = try await office.signIn("lan")
    let token = try await office.workspace.makeToken(name: "Sao lưu", scopes: [.read], days: 30, session.person)
    #expect(try await office.workspace.caller(apiToken: token)?.number == number)
    try await office.workspace.eraseAccount(number, reason: "Theo đơn ngày 20-11-2026", caller: .machineOperator)
    #expect(try await office.workspace.signedIn(token: session.token) == nil)
    #expect(try await office.workspace.caller(apiToken: token) == nil)
    await #expect(throws: AccessFailure.wrongSignIn) { try await office.signIn("lan") }
    let rest = try await office.database.read { connection in
      try ["user_accounts", "sessions", "grants", "journal"].flatMap { table in
        try connection.query("SELECT * FROM \(table)").flatMap(\.values).map { "\($0)" }
      }.joined(separator: "\n")
    }
    #expect(!rest.contains("Đồng chí lan") && !rest.contains("lan\""))
    #expect(try await office.acts().suffix(3) == ["account.erase", "token.end", "grant.end"])
    #expect(try await office.workspace.verify(.machineOperator).findings.isEmpty)
    // The name is free again, the number is not.
    let next = try await office.workspace.makeAccount(signIn: "lan", name: "Lan khác", caller: .machineOperator)
    #expect(next.account == number + 1)
  }

  @Test func aTokenMayNoMoreThanItsScopesAndItsOwner() async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    let number = try await office.hire("lan", [.reader, .inspection])
    let person = try await office.enter("lan")
    let token = try await office.workspace.makeToken(name: "Bảng số liệu", scopes: [.read], days: 10, person)
    let caller = try #require(try await office.workspace.caller(apiToken: token))
    #expect(caller.has(.readPublished) && !caller.has(.readJournal) && !caller.has(.keepOwnAccount))
    let journal = try await office.workspace.makeToken(name: "Nhật ký", scopes: [.journal], days: 10, person)
    #expect(try await office.workspace.caller(apiToken: journal)?.has(.readJournal) == true)
    for grant in try await office.workspace.account(number, caller: .machineOperator).grants {
      try await office.workspace.endGrant(grant.id, reason: "x", caller: .machineOperator)
    }
    #expect(try await office.workspace.caller(apiToken: token)?.has(.readPublished) == false)
    office.pass(10 * 86_400)
    #expect(try await office.workspace.caller(apiToken: token) == nil)
  }

  @Test func tokensAreEndedByTheirOwnerAlone() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.reader])
    try await office.hire("minh", [.reader])
    let (lan, minh) = (try await office.enter("lan"), try await office.enter("minh"))
    let token = try await office.workspace.makeToken(name: "a", scopes: [.read], days: 1, lan)
    let id = try #require(try await office.workspace.ownAccount(lan).tokens.first?.id)
    await #expect(throws: AccessFailure.noToken) { try await office.workspace.endToken(id, minh) }
    #expect(try await office.workspace.caller(apiToken: token) != nil)
    try await office.workspace.endToken(id, lan)
    #expect(try await office.workspace.caller(apiToken: token) == nil)
  }

  @Test(arguments: ["", "a", "lan tran", "đồng", "a/b", String(repeating: "a", count: 65)])
  func namesThatAreNone(name: String) async throws {
    let office = try await Bureau()
    await #expect(throws: AccessFailure.badSignInName(name)) {
      try await office.workspace.makeAccount(signIn: name, name: "Lan", caller: .machineOperator)
    }
  }

  @Test func everyChangeHasAReasonAndAnEntry() async throws {
    let office = try await Bureau()
    let number = try await office.hire("lan")
    await #expect(throws: AccessFailure.reasonNeeded) {
      try await office.workspace.lockAccount(number, reason: "  ", caller: .machineOperator)
    }
    let before = try await office.acts().count
    try await office.workspace.lockAccount(number, reason: "Nghỉ việc", caller: .machineOperator)
    #expect(try await office.acts().suffix(from: before) == ["account.lock"])
  }

  @Test func onesOwnDataIsForOneselfAndThoseWhoKeepAccounts() async throws {
    let office = try await Bureau()
    let number = try await office.hire("lan", [.reader])
    let other = try await office.hire("minh", [.reader])
    let caller = try await office.enter("lan").caller
    let data = try await office.workspace.personalData(number, caller: caller)
    #expect(data.account.name == "Đồng chí lan" && data.sessions.count == 2)
    #expect(data.acts.contains { $0.act == "password.change" })
    await #expect(throws: AccessRefusal.self) { try await office.workspace.personalData(other, caller: caller) }
    #expect(try await office.acts().last == "account.export")
  }

  @Test func whoComesThroughAProviderIsKnownByTheLinkAlone() async throws {
    let office = try await Bureau()
    let number = try await office.hire("lan", [.approver])
    let identity = ForeignIdentity(issuer: "https://sso.example.vn", subject: "lan-01")
    await #expect(throws: AccessFailure.unknownIdentity) {
      try await office.workspace.signIn(identity, hasSecondFactor: true, from: Bureau.place)
    }
    try await office.workspace.linkAccount(number, to: identity, reason: "QĐ 5", caller: .machineOperator)
    let weak = try await office.workspace.signIn(identity, hasSecondFactor: false, from: Bureau.place)
    #expect(weak.person.stage == .secondFactorNeeded)
    let strong = try await office.workspace.signIn(identity, hasSecondFactor: true, from: Bureau.place)
    #expect(strong.person.stage == .complete)
  }

  /// Whoever made the account has seen its first password: it ends when somebody comes in by another way.
  @Test func theFirstPasswordDoesNotOutliveAProvidersSignIn() async throws {
    let office = try await Bureau()
    let issued = try await office.workspace.makeAccount(signIn: "lan", name: "Lan", caller: .machineOperator)
    let identity = ForeignIdentity(issuer: "https://sso.example.vn", subject: "lan-01")
    try await office.workspace.linkAccount(issued.account, to: identity, reason: "QĐ 5", caller: .machineOperator)
    let session = try await office.workspace.signIn(identity, hasSecondFactor: false, from: Bureau.place)
    #expect(session.person.stage == .complete)
    await #expect(throws: AccessFailure.wrongSignIn) { try await office.signIn("lan", issued.password) }
  }

  @Test func anIdentityIsOfOneAccount() async throws {
    let office = try await Bureau()
    let (first, second) = (try await office.hire("lan"), try await office.hire("minh"))
    let identity = ForeignIdentity(issuer: "https://sso.example.vn", subject: "01")
    try await office.workspace.linkAccount(first, to: identity, reason: "QĐ 5", caller: .machineOperator)
    try await office.workspace.linkAccount(first, to: identity, reason: "QĐ 5", caller: .machineOperator)
    await #expect(throws: AccessFailure.identityTaken) {
      try await office.workspace.linkAccount(second, to: identity, reason: "QĐ 6", caller: .machineOperator)
    }
    let nobody = ForeignIdentity(issuer: "https://sso.example.vn", subject: " ")
    await #expect(throws: AccessFailure.badIdentity) {
      try await office.workspace.linkAccount(second, to: nobody, reason: "QĐ 6", caller: .machineOperator)
    }
  }
}
