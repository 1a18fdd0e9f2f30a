import Credentials
import Store
import TestOffice
import Testing
import Workflows

@Suite struct SigningInTests {
  @Test func theFirstPasswordIsGoodForOneSignInAndTheOwnOneFollows() async throws {
    let office = try await Bureau()
    let issued = try await office.workspace.makeAccount(
      signIn: "Lan.Tran ", name: "Trần Thị Lan", caller: .machineOperator)
    #expect(issued.signIn == "lan.tran")
    let first = try await office.signIn("lan.tran", issued.password)
    #expect(first.person.stage == .passwordNeeded)
    #expect(first.person.caller == .stranger && first.deviceMark == nil)
    let next = try await office.workspace.changePassword(
      from: issued.password, to: Bureau.password, session: first.person.session, place: Bureau.place)
    #expect(next.person.stage == .complete && next.person.caller.number == issued.account)
    #expect(try await office.workspace.signedIn(token: first.token) == nil)
    #expect(try await office.workspace.signedIn(token: next.token)?.account == issued.account)
    await #expect(throws: AccessFailure.wrongSignIn) { try await office.signIn("lan.tran", issued.password) }
    #expect(try await office.signIn("LAN.TRAN").person.stage == .complete)
  }

  @Test func aFirstPasswordLastsAWeek() async throws {
    let office = try await Bureau()
    let issued = try await office.workspace.makeAccount(signIn: "lan", name: "Lan", caller: .machineOperator)
    office.pass(7 * 86_400 + 1)
    await #expect(throws: AccessFailure.passwordExpired) { try await office.signIn("lan", issued.password) }
  }

  /// An unknown name, a wrong password and a locked account look the same.
  @Test func whatIsWrongIsNotTold() async throws {
    let office = try await Bureau()
    let number = try await office.hire("lan")
    try await office.workspace.lockAccount(number, reason: "Nghỉ việc", caller: .machineOperator)
    await #expect(throws: AccessFailure.wrongSignIn) { try await office.signIn("lan") }
    await #expect(throws: AccessFailure.wrongSignIn) { try await office.signIn("lan", "sai mật khẩu rồi") }
    await #expect(throws: AccessFailure.wrongSignIn) { try await office.signIn("chua-co") }
    try await office.workspace.unlockAccount(number, reason: "Trở lại", caller: .machineOperator)
    #expect(try await office.signIn("lan").person.stage == .complete)
  }

  @Test(arguments: [
    ("ngắn quá", PasswordFault.tooShort), ("111111111111111", .monotonous), ("lan-12345678901234", .personal),
  ])
  func weakPasswordsAreRefused(password: String, fault: PasswordFault) async throws {
    let office = try await Bureau()
    try await office.hire("lan-123456")
    let session = try await office.signIn("lan-123456")
    let new = fault == .personal ? "lan-123456 là tôi đây" : password
    await #expect(throws: AccessFailure.self) {
      try await office.workspace.changePassword(
        from: Bureau.password, to: new, session: session.person.session, place: Bureau.place)
    }
    #expect(try await office.signIn("lan-123456").person.stage == .complete)
  }

  @Test func theOldPasswordIsAskedForAgain() async throws {
    let office = try await Bureau()
    try await office.hire("lan")
    let session = try await office.signIn("lan").person.session
    await #expect(throws: AccessFailure.wrongPassword) {
      try await office.workspace.changePassword(
        from: "không phải mật khẩu", to: "một câu khác hẳn nhé", session: session, place: Bureau.place)
    }
    await #expect(throws: AccessFailure.samePassword) {
      try await office.workspace.changePassword(
        from: Bureau.password, to: Bureau.password, session: session, place: Bureau.place)
    }
  }

  @Test func wrongTriesMakeOneWaitBeforeAnythingIsCompared() async throws {
    let office = try await Bureau()
    try await office.hire("lan")
    var waits = 0
    for _ in 0..<20 {
      do {
        _ = try await office.signIn("lan", "sai hoàn toàn rồi")
      } catch AccessFailure.wait {
        waits += 1
      } catch AccessFailure.wrongSignIn {}
    }
    #expect(waits == 15)
    #expect(try await office.acts().count { $0 == "session.refuse" } == 5)
    // From elsewhere the right person comes in at once.
    let elsewhere = SignInPlace(address: "198.51.100.4", agent: "", deviceMark: nil)
    let session = try await office.workspace.signIn(name: "lan", password: Bureau.password, from: elsewhere)
    #expect(session.person.stage == .complete)
  }

  @Test func sessionsEndWhenIdleAndAfterTwelveHours() async throws {
    let office = try await Bureau()
    try await office.hire("lan")
    let idle = try await office.signIn("lan")
    office.pass(30 * 60)
    #expect(try await office.workspace.signedIn(token: idle.token) != nil)
    office.pass(30 * 60 + 1)
    #expect(try await office.workspace.signedIn(token: idle.token) == nil)
    let busy = try await office.signIn("lan")
    for _ in 0..<35 {
      office.pass(20 * 60)
      #expect(try await office.workspace.signedIn(token: busy.token) != nil)
    }
    office.pass(20 * 60)
    #expect(try await office.workspace.signedIn(token: busy.token) == nil)
  }

  @Test func oneSeesAndEndsOnesOwnSessionsAlone() async throws {
    let office = try await Bureau()
    try await office.hire("lan")
    try await office.hire("minh")
    // Besides the session in which the password was chosen.
    let here = try await office.signIn("lan")
    let phone = try await office.signIn("lan")
    let other = try await office.signIn("minh")
    #expect(try await office.workspace.ownAccount(here.person).sessions.count == 3)
    await #expect(throws: AccessFailure.noSession) {
      try await office.workspace.endSession(other.person.session, here.person)
    }
    try await office.workspace.endSession(phone.person.session, here.person)
    #expect(try await office.workspace.signedIn(token: phone.token) == nil)
    try await office.workspace.signOutEverywhere(here.person)
    #expect(try await office.workspace.signedIn(token: here.token) == nil)
    #expect(try await office.workspace.signedIn(token: other.token) != nil)
  }

  @Test func aNewPasswordEndsAllOtherSessions() async throws {
    let office = try await Bureau()
    try await office.hire("lan")
    let stolen = try await office.signIn("lan")
    let own = try await office.signIn("lan")
    _ = try await office.workspace.changePassword(
      from: Bureau.password, to: "câu thứ hai của tôi", session: own.person.session, place: Bureau.place)
    #expect(try await office.workspace.signedIn(token: stolen.token) == nil)
  }

  /// Whoever reads the database cannot sign in with what stands there.
  @Test func noSecretStandsInTheDatabase() async throws {
    let office = try await Bureau()
    try await office.hire("lan", [.approver])
    let person = try await office.enter("lan")
    let session = try await office.signIn("lan")
    let token = try await office.workspace.makeToken(name: "Sao lưu", scopes: [.read], days: 30, person)
    let kept = try await office.database.read { connection -> [String] in
      try ["user_accounts", "sessions", "tokens", "grants", "journal"].flatMap { table in
        try connection.query("SELECT * FROM \(table)").flatMap(\.values).map { "\($0)" }
      }
    }.joined(separator: "\n")
    #expect(kept.contains("Đồng chí lan"))
    for secret in [Bureau.password, session.token, token] { #expect(!kept.contains(secret)) }
  }
}
