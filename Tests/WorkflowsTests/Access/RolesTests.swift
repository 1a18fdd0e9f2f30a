import Store
import TestOffice
import Testing
import Workflows

@Suite struct RolesTests {
  @Test func aRoleForAUnitReachesItsBranchAndNoFurther() async throws {
    let office = try await Bureau(dossiers: ["hai-phong", "da-nang"])
    try await office.hire("lan", [.reader], unit: "hai-phong")
    let caller = try await office.enter("lan").caller
    let workspace = office.workspace
    #expect(try await workspace.overview(caller).heads.map(\.dossier.code) == ["hai-phong"])
    #expect(try await workspace.unit("hai-phong", caller: caller).reference.code == "hai-phong")
    // What one may not read is not there: nobody learns by guessing addresses what there is.
    await #expect(throws: WorkflowFailure.noUnit("da-nang")) { try await workspace.unit("da-nang", caller: caller) }
    await #expect(throws: WorkflowFailure.noUnit("da-nang")) {
      try await workspace.scorecard(unit: "da-nang", period: "2020-2025", boundaries: .then, caller: caller)
    }
    let all = try await workspace.targets(.guest).entries
    let own = try await workspace.targets(caller).entries
    #expect(!own.isEmpty && own.count < all.count)
    #expect(own.allSatisfy { $0.head.code == "hai-phong" })
    let foreign = try #require(all.first { $0.head.code == "da-nang" })
    await #expect(throws: WorkflowFailure.noTarget(foreign.reading.target.id)) {
      try await workspace.target(foreign.reading.target.id, caller: caller)
    }
    for source in try await workspace.sources(caller).entries {
      let answer = try await workspace.source(source.source.code, caller: caller)
      #expect(answer.figures.allSatisfy { $0.unit.code.hasPrefix("hai-phong") || !$0.unit.code.hasPrefix("da-nang") })
      #expect(answer.targets.allSatisfy { $0.head.code == "hai-phong" })
    }
  }

  @Test func withoutTheBranchTheUnitsBelowStayClosed() async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    try await office.hire("lan", [.reader], unit: "hai-phong", withBranch: false)
    try await office.hire("minh", [.reader], unit: "hai-phong")
    let (alone, wide) = (try await office.enter("lan").caller, try await office.enter("minh").caller)
    func units(_ caller: Caller) async throws -> Set<String> {
      let lines = try await office.workspace.scorecard(
        unit: "hai-phong", period: "2015-2020", boundaries: .then, caller: caller
      ).scorecard.lines
      return Set(lines.map(\.measuredOn.code))
    }
    #expect(try await units(alone) == ["hai-phong"])
    #expect(try await units(wide).count > 1)
  }

  @Test func rolesHoldFromADayToADay() async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    let number = try await office.hire("lan")
    try await office.workspace.give(
      GrantDraft(role: .reader, unit: nil, withBranch: true, from: try office.day(2), to: try office.day(3)),
      to: number, reason: "Thay đồng chí Minh", caller: .machineOperator)
    var mayRead: [Bool] = []
    for _ in 0..<6 {
      mayRead.append(try await office.signIn("lan").person.caller.has(.readPublished))
      office.pass(86_400)
    }
    #expect(mayRead == [false, false, true, true, false, false])
  }

  @Test func whoKeepsAccountsReadsNoFigures() async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    try await office.hire("lan", [.administrator])
    let caller = try await office.enter("lan").caller
    await #expect(throws: AccessRefusal.self) { try await office.workspace.overview(caller) }
    #expect(try await office.workspace.accounts(caller).count == 1)
  }

  /// A role given for one unit is not enough for what is about the whole.
  @Test func anAdministratorOfAUnitKeepsNoAccounts() async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    try await office.hire("lan", [.administrator, .inspection], unit: "hai-phong")
    let caller = try await office.enter("lan").caller
    await #expect(throws: AccessRefusal.self) { try await office.workspace.accounts(caller) }
    await #expect(throws: AccessRefusal.self) { try await office.workspace.journal(before: nil, caller: caller) }
    #expect(try await office.workspace.overview(caller).heads.count == 1)
  }

  @Test func nobodyChangesTheirOwnRolesOrLocksThemselvesOut() async throws {
    let office = try await Bureau()
    let first = try await office.hire("lan", [.administrator])
    let second = try await office.hire("minh", [.administrator])
    let caller = try await office.enter("lan").caller
    let draft = GrantDraft(role: .approver, unit: nil, withBranch: true)
    await #expect(throws: AccessFailure.ownAccount) {
      try await office.workspace.give(draft, to: first, reason: "x", caller: caller)
    }
    await #expect(throws: AccessFailure.ownAccount) {
      try await office.workspace.lockAccount(first, reason: "x", caller: caller)
    }
    try await office.workspace.lockAccount(second, reason: "Nghỉ hưu", caller: caller)
    await #expect(throws: AccessFailure.lastAdministrator) {
      try await office.workspace.lockAccount(first, reason: "x", caller: .machineOperator)
    }
    let grant = try #require(try await office.workspace.account(first, caller: caller).grants.first)
    await #expect(throws: AccessFailure.lastAdministrator) {
      try await office.workspace.endGrant(grant.id, reason: "x", caller: .machineOperator)
    }
  }

  @Test func noOneVerifiesOrApprovesTheirOwn() async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    let number = try await office.hire("lan", [.enterer, .verifier, .approver], unit: "hai-phong")
    let caller = try await office.enter("lan").caller
    for policy in [Policy.verifyReports, .approveReports] {
      #expect(throws: AccessRefusal.self) { try caller.require(policy, at: "hai-phong", madeBy: number) }
      #expect(throws: Never.self) { try caller.require(policy, at: "hai-phong", madeBy: number + 1) }
      #expect(throws: AccessRefusal.self) { try caller.require(policy, at: "da-nang", madeBy: number + 1) }
    }
    #expect(throws: Never.self) { try caller.require(.enterReports, at: "hai-phong", madeBy: number) }
  }

  @Test func aRoleIsPassedOnForAWhileAndGoesWithItsGiver() async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    let giver = try await office.hire("lan", [.verifier], unit: "hai-phong")
    let stand = try await office.hire("minh")
    let person = try await office.enter("lan")
    let grant = try #require(try await office.workspace.ownAccount(person).grants.first)
    try await office.workspace.delegate(
      grant.id, toName: "minh", from: try office.day(0), until: try office.day(3), reason: "Đi công tác", person)
    func verifies() async throws -> Bool { try await office.signIn("minh").person.caller.has(.verifyReports) }
    #expect(try await verifies())
    // What was passed on is not passed on again.
    let standing = try await office.signIn("minh").person
    let own = try #require(try await office.workspace.ownAccount(standing).grants.first)
    #expect(own.delegatedBy == "Đồng chí lan")
    await #expect(throws: AccessFailure.notDelegable) {
      try await office.workspace.delegate(
        own.id, to: giver, unit: nil, from: try office.day(0), until: try office.day(1), reason: "x", standing)
    }
    try await office.workspace.lockAccount(giver, reason: "x", caller: .machineOperator)
    #expect(try await verifies() == false)
    try await office.workspace.unlockAccount(giver, reason: "x", caller: .machineOperator)
    #expect(try await verifies())
    office.pass(4 * 86_400)
    #expect(try await verifies() == false)
    try await office.workspace.endGrant(grant.id, reason: "x", caller: .machineOperator)
    #expect(try await office.workspace.account(stand, caller: .machineOperator).grants.isEmpty)
  }

  @Test func administrationIsNotPassedOn() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.administrator])
    try await office.hire("minh")
    let person = try await office.enter("lan")
    let grant = try #require(try await office.workspace.ownAccount(person).grants.first)
    await #expect(throws: AccessFailure.notDelegable) {
      try await office.workspace.delegate(
        grant.id, toName: "minh", from: try office.day(0), until: try office.day(1), reason: "x", person)
    }
  }
}
