import Store
import TestOffice
import Testing
import Workflows

@Suite struct SecondFactorTests {
  @Test(arguments: Role.given)
  func itIsForcedForThoseWhoApproveSignOrAdminister(role: Role) async throws {
    let office = try await Bureau()
    try await office.hire("lan", [role])
    let stage = try await office.signIn("lan").person.stage
    #expect(stage == ([.approver, .leader, .administrator].contains(role) ? .secondFactorNeeded : .complete))
  }

  @Test func nothingIsShownUntilTheCodeIs() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.approver])
    var session = try await office.signIn("lan")
    #expect(session.person.caller == .stranger)
    let offer = try await office.workspace.offerSecondFactor(session: session.person.session)
    await #expect(throws: AccessFailure.wrongCode) {
      try await office.workspace.keepSecondFactor(
        offer.sealed, code: "000000", session: session.person.session, from: Bureau.place)
    }
    let kept = try await office.workspace.keepSecondFactor(
      offer.sealed, code: office.code(of: offer), session: session.person.session, from: Bureau.place)
    #expect(kept.session.person.stage == .complete && kept.recoveryCodes.count == 10)
    session = try await office.signIn("lan")
    #expect(session.person.stage == .codeNeeded && session.person.caller == .stranger)
    let digest = session.person.session
    // The code that set it up is not taken a second time.
    await #expect(throws: AccessFailure.wrongCode) {
      try await office.workspace.showSecondFactor(office.code(of: offer), session: digest, from: Bureau.place)
    }
    office.pass(30)
    let through = try await office.workspace.showSecondFactor(
      office.code(of: offer), session: digest, from: Bureau.place)
    #expect(through.person.stage == .complete && through.person.caller.has(.readPublished))
    #expect(try await office.workspace.signedIn(token: session.token) == nil)
  }

  @Test func aRecoveryCodeIsGoodOnce() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.leader])
    let first = try await office.signIn("lan")
    let offer = try await office.workspace.offerSecondFactor(session: first.person.session)
    let codes = try await office.workspace.keepSecondFactor(
      offer.sealed, code: office.code(of: offer), session: first.person.session, from: Bureau.place
    ).recoveryCodes
    let second = try await office.signIn("lan")
    let through = try await office.workspace.showSecondFactor(
      codes[3].uppercased(), session: second.person.session, from: Bureau.place)
    #expect(try await office.workspace.ownAccount(through.person).recoveryCodesLeft == 9)
    let third = try await office.signIn("lan")
    await #expect(throws: AccessFailure.wrongCode) {
      try await office.workspace.showSecondFactor(codes[3], session: third.person.session, from: Bureau.place)
    }
  }

  @Test func codesCannotBeTriedOneAfterTheOther() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.approver])
    _ = try await office.enter("lan")
    let session = try await office.signIn("lan").person.session
    var tried = 0
    for number in 0..<40 {
      do {
        _ = try await office.workspace.showSecondFactor("\(100_000 + number)", session: session, from: Bureau.place)
      } catch AccessFailure.wrongCode {
        tried += 1
      } catch AccessFailure.wait {}
    }
    #expect(tried == 5)
  }

  @Test func anAdministratorRemovesALostOne() async throws {
    let office = try await Bureau()
    let number = try await office.hire("lan", [.approver])
    let person = try await office.enter("lan")
    try await office.workspace.removeSecondFactor(number, reason: "Mất điện thoại", caller: .machineOperator)
    await #expect(throws: AccessFailure.noSession) {
      try await office.workspace.offerSecondFactor(session: person.session)
    }
    #expect(try await office.signIn("lan").person.stage == .secondFactorNeeded)
  }

  /// An open session alone does not change how its owner signs in.
  @Test func anotherPhoneNeedsThePassword() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.approver])
    let person = try await office.enter("lan")
    let offer = try await office.workspace.offerSecondFactor(session: person.session)
    for password in [nil, "không phải mật khẩu"] {
      await #expect(throws: AccessFailure.wrongPassword) {
        try await office.workspace.keepSecondFactor(
          offer.sealed, code: office.code(of: offer), password: password, session: person.session, from: Bureau.place)
      }
    }
    let kept = try await office.workspace.keepSecondFactor(
      offer.sealed, code: office.code(of: offer), password: Bureau.password, session: person.session,
      from: Bureau.place)
    #expect(kept.session.person.stage == .complete)
  }

  @Test func aStageLastsAQuarterOfAnHour() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.approver])
    let session = try await office.signIn("lan")
    office.pass(15 * 60 + 1)
    #expect(try await office.workspace.signedIn(token: session.token) == nil)
  }
}
