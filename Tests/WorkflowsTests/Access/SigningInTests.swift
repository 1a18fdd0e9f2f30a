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
    try await office.workspace.signOutEverywhere(
      here.person, password: Bureau.password, place: Bureau.place)
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

  /// Long passwords count to their last character (ASVS 2.1.3).
  @Test func longPasswordsAreNotCutOff() async throws {
    let office = try await Bureau()
    try await office.hire("lan")
    let long = String((0..<127).map { _ in "aăâbcdđeêghiklmnoôơpqrstuưvxy ".randomElement() ?? "a" })
    let session = try await office.signIn("lan")
    _ = try await office.workspace.changePassword(
      from: Bureau.password, to: long + "ỹ", session: session.person.session, place: Bureau.place)
    for other in ["ý", "", "ỹỹ"] {
      await #expect(throws: AccessFailure.wrongSignIn) { try await office.signIn("lan", long + other) }
    }
    #expect(try await office.signIn("lan", long + "ỹ").person.stage == .complete)
  }

  /// A password that the list of common ones has come to hold is taken once more, to choose another (ASVS 2.1.7).
  @Test func aCommonPasswordOfBeforeMustBeChanged() async throws {
    let office = try await Bureau()
    let lan = try await office.hire("lan", [.reader])
    let common = "password1234"
    #expect(PasswordRules.isCommon(common) && !PasswordRules.isCommon(Bureau.password))
    let hash = try PasswordHash.make(common, cost: .forTests).text
    try await office.database.write { connection in
      guard var account = try AccountStore(connection).account(lan) else { return }
      account.password = hash
      try AccountStore(connection).update(account)
    }
    office.pass(90 * 86_400)
    for _ in 0..<2 {
      let session = try await office.signIn("lan", common)
      #expect(session.person.stage == .passwordNeeded && session.person.caller == .stranger)
    }
    let session = try await office.signIn("lan", common)
    let changed = try await office.workspace.changePassword(
      from: common, to: Bureau.password, session: session.person.session, place: Bureau.place)
    #expect(changed.person.stage == .complete)
    #expect(try await office.signIn("lan").person.stage == .complete)
  }

  /// A reset ends what was open, the old password is worth nothing, and the new one is good for one sign-in (ASVS 2.5.6,
  /// 3.3.3).
  @Test func aResetEndsSessionsAndTheOldPassword() async throws {
    let office = try await Bureau()
    let lan = try await office.hire("lan", [.reader])
    let open = try await office.signIn("lan")
    let issued = try await office.workspace.resetPassword(lan, reason: "quên", caller: .machineOperator)
    #expect(try await office.workspace.signedIn(token: open.token) == nil)
    await #expect(throws: AccessFailure.wrongSignIn) { try await office.signIn("lan") }
    let first = try await office.signIn("lan", issued.password)
    #expect(first.person.stage == .passwordNeeded)
    _ = try await office.workspace.changePassword(
      from: issued.password, to: "mười hai con giáp quanh năm", session: first.person.session, place: Bureau.place)
    await #expect(throws: AccessFailure.wrongSignIn) { try await office.signIn("lan", issued.password) }
    // It does not outlive its week either.
    let again = try await office.workspace.resetPassword(lan, reason: "quên", caller: .machineOperator)
    office.pass(7 * 86_400 + 1)
    await #expect(throws: AccessFailure.passwordExpired) { try await office.signIn("lan", again.password) }
    await #expect(throws: AccessFailure.reasonNeeded) {
      try await office.workspace.resetPassword(lan, reason: " ", caller: .machineOperator)
    }
  }

  /// Ended sessions, with their addresses, go after their time (ASVS 8.3.8), whether anybody signs in or not.
  @Test func endedSessionsAreForgotten() async throws {
    let office = try await Bureau()
    let lan = try await office.hire("lan", [.reader])
    let person = try await office.enter("lan")
    func kept() async throws -> Int {
      try await office.workspace.personalData(lan, caller: .machineOperator).sessions.count
    }
    #expect(try await kept() > 0)
    #expect(person.stage == .complete)
    office.pass(29 * 86_400)
    try await office.workspace.forgetWhatIsOver()
    #expect(try await kept() > 0)
    office.pass(2 * 86_400)
    try await office.workspace.forgetWhatIsOver()
    #expect(try await kept() == 0)
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
