import Credentials
import Store
import Synchronization
import TestOffice
import Testing

@testable import Workflows

/// What is refused is counted, logged and, of people who are signed in, journalled; too much of it raises an alert.
@Suite struct WatchingTests {
  /// The lines of an office's log.
  private final class Lines: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
  }

  private static func office(_ roles: [Role] = [.reader]) async throws -> (Bureau, Lines) {
    let office = try await Bureau()
    try await office.hire("lan", roles)
    let lines = Lines()
    office.workspace.access.events.listen { lines.add($0) }
    return (office, lines)
  }

  private static func refusal(unit: String? = nil) -> AccessRefusal {
    AccessRefusal(policy: .readJournal, mayHelpToSignIn: false, unit: unit)
  }

  @Test func whatSigningInRefusesIsCountedAndLogged() async throws {
    let (office, lines) = try await Self.office()
    for name in ["lan", "matkhau-cua-toi"] {
      await #expect(throws: AccessFailure.wrongSignIn) { try await office.signIn(name, "sai sai sai sai") }
    }
    let counts = office.workspace.access.events.counts
    #expect(counts[.wrongPassword] == 1 && counts[.unknownName] == 1)
    #expect(
      lines.all
        == [
          #"{"time":"2026-11-18T06:40:00Z","level":"notice","kind":"wrong-password","account":1,"address":"192.0.2.7"}"#,
          #"{"time":"2026-11-18T06:40:00Z","level":"notice","kind":"unknown-name","address":"192.0.2.7"}"#,
        ].map { $0.replacing("2026-11-18T06:40:00Z", with: lines.all[0].dropFirst(9).prefix(20)) })
  }

  /// Tries that are held back are counted, and nothing that was typed is told: a mistyped name may be a password.
  @Test func nothingTypedIsTold() async throws {
    let (office, lines) = try await Self.office()
    for _ in 0..<8 { _ = try? await office.signIn("matkhau-cua-toi", "bi-mat-cua-toi") }
    #expect(office.workspace.access.events.counts[.throttled] ?? 0 > 0)
    #expect(!lines.all.contains { $0.contains("cua-toi") })
    let acts = try await office.database.read { try Journal($0).entries(limit: 1_000) }
    #expect(!acts.contains { ($0.content + $0.subject + $0.reason).contains("cua-toi") })
  }

  @Test func aRefusedSignInSaysFromWhere() async throws {
    let (office, _) = try await Self.office()
    _ = try? await office.signIn("lan", "sai sai sai sai")
    let entry = try #require(try await office.database.read { try Journal($0).entries(limit: 1).first })
    #expect(entry.act.rawValue == "session.refuse" && entry.content.contains("\"address\":\"192.0.2.7\""))
  }

  @Test func anIdentityThatNobodyHasIsCounted() async throws {
    let (office, lines) = try await Self.office()
    await #expect(throws: AccessFailure.unknownIdentity) {
      try await office.workspace.signIn(
        ForeignIdentity(issuer: "https://a.vn", subject: "x"), hasSecondFactor: true, from: Bureau.place)
    }
    #expect(office.workspace.access.events.counts[.singleSignOn] == 1 && lines.all.count == 1)
  }

  /// A refusal by a policy is an entry, but a thousand of them are not a thousand entries.
  @Test func refusalsByAPolicyAreJournalledOncePerHour() async throws {
    let (office, _) = try await Self.office()
    let lan = try await office.enter("lan").caller
    let before = try await office.acts().count
    for _ in 0..<50 {
      await office.workspace.note(Self.refusal(), of: lan, address: "192.0.2.7", route: "/journal")
    }
    func entries() async throws -> [JournalEntry] {
      try await office.database.read { try Journal($0).entries(limit: 1_000) }.filter {
        $0.act.rawValue == "access.refuse"
      }.reversed()
    }
    #expect(try await entries().count == 1)
    #expect(try await entries().first?.content.contains(#""count":1,"#) == true)
    // Another policy or unit is another refusal.
    await office.workspace.note(Self.refusal(unit: "a"), of: lan, address: "", route: "/x")
    #expect(try await entries().count == 2)
    office.pass(3601)
    await office.workspace.note(Self.refusal(), of: lan, address: "192.0.2.7", route: "/journal")
    #expect(try await entries().count == 3)
    // The one after the hour says how many there were meanwhile.
    #expect(try await entries().last?.content.contains(#""count":50,"#) == true)
    #expect(try await entries().last?.actor.rawValue == 1)
    // The others are entries of an alert at most.
    #expect(try await office.acts().count <= before + 4)
    #expect(try await office.workspace.verify(.machineOperator).findings.isEmpty)
  }

  @Test func guestsRefusedAreNobody() async throws {
    let (office, _) = try await Self.office()
    let before = try await office.acts().count
    await office.workspace.note(Self.refusal(), of: .guest, address: "192.0.2.7", route: "/journal")
    #expect(try await office.acts().count == before)
  }

  @Test func tooManyRefusedSignInsOfAnAccountRaiseAnAlert() async throws {
    let (office, lines) = try await Self.office()
    _ = try await office.workspace.change(
      "alert.sign-ins-account", to: "3", reason: "thử", caller: .machineOperator)
    for _ in 0..<2 { _ = try? await office.signIn("lan", "sai sai sai sai") }
    #expect(try await office.workspace.alerts(.machineOperator).isEmpty)
    for _ in 0..<2 { _ = try? await office.signIn("lan", "sai sai sai sai") }
    let alerts = try await office.workspace.alerts(.machineOperator)
    #expect(alerts.count == 1 && alerts.first?.account == 1)
    #expect(alerts.first?.phrase.vi.contains("Đồng chí lan") == true)
    #expect(lines.all.count { $0.contains(#""level":"warning","kind":"alert","account":1"#) } == 1)
    // It ends by itself after a day, and stays in the journal.
    office.pass(86_401)
    #expect(try await office.workspace.alerts(.machineOperator).isEmpty)
    #expect(try await office.acts().contains("alert.raise"))
    // The hour is over: it begins anew.
    for _ in 0..<3 { _ = try? await office.signIn("lan", "sai sai sai sai") }
    #expect(try await office.workspace.alerts(.machineOperator).count == 1)
  }

  @Test func manyRefusalsOfAPersonRaiseAnAlertThatASettingTurnsOff() async throws {
    for (limit, expected) in [("5", 1), ("0", 0)] {
      let (office, _) = try await Self.office()
      _ = try await office.workspace.change("alert.refusals", to: limit, reason: "thử", caller: .machineOperator)
      for _ in 0..<12 { await office.workspace.note(.notThere, account: 1, route: "/units/{unit}") }
      #expect(try await office.workspace.alerts(.machineOperator).count == expected)
    }
  }

  @Test func manyRefusedSignInsAltogetherRaiseOne() async throws {
    let (office, _) = try await Self.office()
    _ = try await office.workspace.change("alert.sign-ins", to: "4", reason: "thử", caller: .machineOperator)
    for number in 0..<6 { _ = try? await office.signIn("ai-do-\(number)", "sai sai sai sai") }
    let alerts = try await office.workspace.alerts(.machineOperator)
    #expect(alerts.count == 1 && alerts.first?.account == nil)
  }

  @Test func alertsAreForThoseWhoKeepAccounts() async throws {
    let (office, _) = try await Self.office()
    let lan = try await office.enter("lan").caller
    await #expect(throws: AccessRefusal.self) { try await office.workspace.alerts(lan) }
  }

  /// A flood fills neither the log nor memory; the counter has them all.
  @Test func aFloodIsCountedAndNotWritten() async throws {
    let (office, lines) = try await Self.office()
    for _ in 0..<1_000 { await office.workspace.note(.badToken, address: "192.0.2.7") }
    #expect(office.workspace.access.events.counts[.badToken] == 1_000)
    #expect(lines.all.count == 100)
    office.pass(60)
    await office.workspace.note(.badToken, address: "192.0.2.7")
    #expect(lines.all.last?.hasSuffix(#""heldBack":900}"#) == true)
  }
}
