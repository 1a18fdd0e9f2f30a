import Credentials
import Store
import TestOffice
import Testing

@testable import Workflows

/// People see what was done to their accounts (ASVS 2.2.3, 2.5.5, 2.8.5).
@Suite struct AccountChangesTests {
  private static func changes(_ office: Bureau, _ person: SignedIn) async throws -> [AccountChange] {
    try await office.workspace.ownAccount(person).changes
  }

  @Test func whatOthersDidIsToldAsNew() async throws {
    let office = try await Bureau()
    let lan = try await office.hire("lan", [.reader])
    office.pass(60)
    _ = try await office.enter("lan")
    office.pass(3_600)
    let issued = try await office.workspace.resetPassword(lan, reason: "quên", caller: .machineOperator)
    office.pass(60)
    let first = try await office.signIn("lan", issued.password)
    let session = try await office.workspace.changePassword(
      from: issued.password, to: "mười hai con giáp quanh năm", session: first.person.session, place: Bureau.place)
    let changes = try await Self.changes(office, session.person)
    let reset = try #require(changes.first { $0.act == "password.reset" })
    #expect(reset.isNew && reset.author == .administrator)
    #expect(changes.first?.act == "password.change" && changes.first?.author == .own)
    // What was before the sign-in before is no news.
    #expect(changes.first { $0.act == "account.make" }?.isNew == false)
    // Next time it is old.
    office.pass(60)
    let later = try await office.signIn("lan", "mười hai con giáp quanh năm").person
    #expect(try await Self.changes(office, later).first { $0.act == "password.reset" }?.isNew == false)
  }

  @Test func aUsedCodeAndARefusedTryAreTold() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.approver])
    let session = try await office.signIn("lan")
    let offer = try await office.workspace.offerSecondFactor(session: session.person.session)
    let code = office.code(of: offer)
    _ = try await office.workspace.keepSecondFactor(
      offer.sealed, code: code, session: session.person.session, from: Bureau.place)
    let again = try await office.signIn("lan")
    // Somebody has seen the code, and tries it at once.
    await #expect(throws: AccessFailure.wrongCode) {
      try await office.workspace.showSecondFactor(code, session: again.person.session, from: Bureau.place)
    }
    #expect(office.workspace.access.events.counts[.reusedCode] == 1)
    await #expect(throws: AccessFailure.wrongCode) {
      try await office.workspace.showSecondFactor("000000", session: again.person.session, from: Bureau.place)
    }
    #expect(office.workspace.access.events.counts[.wrongCode] == 1)
    office.pass(60)
    let inside = try await office.workspace.showSecondFactor(
      office.code(of: offer), session: again.person.session, from: Bureau.place)
    let changes = try await Self.changes(office, inside.person)
    let reused = try #require(changes.first { $0.note == .reusedCode })
    #expect(reused.author == .unknown && reused.address == "192.0.2.7")
    #expect(changes.contains { $0.act == "session.refuse" && $0.note == nil })
    #expect(changes.contains { $0.act == "second-factor.set" && $0.author == .own })
  }

  @Test func tokensAndRecoveryCodesAreTold() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.approver])
    let session = try await office.signIn("lan")
    let offer = try await office.workspace.offerSecondFactor(session: session.person.session)
    let kept = try await office.workspace.keepSecondFactor(
      offer.sealed, code: office.code(of: offer), session: session.person.session, from: Bureau.place)
    _ = try await office.workspace.makeToken(name: "máy", scopes: [.read], days: 5, kept.session.person)
    let again = try await office.signIn("lan")
    let inside = try await office.workspace.showSecondFactor(
      try #require(kept.recoveryCodes.first), session: again.person.session, from: Bureau.place)
    let acts = try await Self.changes(office, inside.person).map(\.act)
    #expect(acts.contains("token.make") && acts.contains("second-factor.recover"))
  }

  /// A sign-in from a device that has none of our marks is told; one from a known device is not.
  @Test func aNewDeviceIsTold() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.reader])
    office.pass(60)
    let mark = try #require(try await office.signIn("lan").deviceMark)
    office.pass(60)
    let place = SignInPlace(address: "192.0.2.7", agent: "", deviceMark: mark)
    let known = try await office.workspace.signIn(name: "lan", password: Bureau.password, from: place)
    let before = try await Self.changes(office, known.person).count { $0.note == .newDevice }
    office.pass(60)
    let again = try await office.workspace.signIn(name: "lan", password: Bureau.password, from: place)
    #expect(try await Self.changes(office, again.person).count { $0.note == .newDevice } == before)
    office.pass(60)
    _ = try await office.signIn("lan")
    office.pass(60)
    let last = try await office.workspace.signIn(name: "lan", password: Bureau.password, from: place)
    #expect(try await Self.changes(office, last.person).count { $0.note == .newDevice } == before + 1)
  }

  @Test func nobodySeesThoseOfOthers() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.reader])
    let binh = try await office.hire("binh", [.reader])
    _ = try await office.workspace.resetPassword(binh, reason: "x", caller: .machineOperator)
    let changes = try await Self.changes(office, try await office.enter("lan"))
    #expect(!changes.contains { $0.act == "password.reset" })
  }

  @Test func aTokenThatEndsSoonIsSaid() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.reader])
    let person = try await office.enter("lan")
    for days in [10, 60] {
      _ = try await office.workspace.makeToken(name: "\(days) ngày", scopes: [.read], days: days, person)
    }
    let tokens = try await office.workspace.ownAccount(person).tokens
    #expect(tokens.map(\.endsSoon) == [true, false])
  }

  /// An open session alone does not end all the others (ASVS 3.3.4).
  @Test func endingAllSessionsAsksForThePassword() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.reader])
    let person = try await office.enter("lan")
    await #expect(throws: AccessFailure.wrongPassword) {
      try await office.workspace.signOutEverywhere(person, password: "sai sai sai sai", place: Bureau.place)
    }
    #expect(try await !office.workspace.ownAccount(person).sessions.isEmpty)
    try await office.workspace.signOutEverywhere(person, password: Bureau.password, place: Bureau.place)
    #expect(try await office.workspace.ownAccount(person).sessions.isEmpty)
  }

  /// Five refused tries one after the other are one line.
  @Test func whatHappensAgainAndAgainIsToldOnce() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.reader])
    for _ in 1...5 {
      office.pass(1)
      await #expect(throws: (any Error).self) { try await office.signIn("lan", "sai mật khẩu rồi nhé") }
    }
    office.pass(60)
    let inside = try await office.signIn("lan").person
    let refused = try await Self.changes(office, inside).filter { $0.act == "session.refuse" }
    #expect(refused.map(\.times) == [5])
  }
}
