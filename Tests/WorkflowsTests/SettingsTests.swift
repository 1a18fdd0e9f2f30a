import Store
import Testing

@testable import Workflows

@Suite struct SettingsTests {
  private func change(_ office: Office, _ key: String, _ value: String, _ reason: String = "theo quy chế") async throws
    -> SettingOutcome
  {
    try await office.workspace.change(key, to: value, reason: reason, caller: .machineOperator)
  }

  @Test(arguments: Setting.allCases) func eachIsWithinItsBoundsAsDelivered(_ setting: Setting) async throws {
    let office = try await Office()
    #expect(setting.bounds.contains(setting.standard))
    #expect(try await office.workspace.value(of: setting) == setting.standard)
    for value in [setting.bounds.lowerBound, setting.bounds.upperBound] {
      _ = try await change(office, setting.rawValue, String(value))
      #expect(try await office.workspace.value(of: setting) == value)
    }
  }

  @Test func aChangeIsAnEntryWithBeforeAfterAndReason() async throws {
    let office = try await Office()
    let first = try await change(office, "journal.anchor-days", "14")
    #expect(first.before == 30 && first.after == 14 && first.journalEntry == 1)
    _ = try await change(office, "journal.anchor-days", "7", "đoàn kiểm tra yêu cầu")
    let entry = try await office.database.read { try Journal($0).entry(2) }
    #expect(entry?.act == .settingChange && entry?.subject == "journal.anchor-days")
    #expect(entry?.reason == "đoàn kiểm tra yêu cầu")
    #expect(entry?.content.hasPrefix(#"{"after":7,"before":14,"tables":{"settings":{"added":0,"changed":1,"#) == true)
    let rows = try await office.database.read {
      try $0.query("SELECT value, entered, superseded FROM settings ORDER BY entered").map(\.values)
    }
    #expect(rows == [["14", 1, 2], ["7", 2, .null]])
    let answers = try await office.workspace.settings(.machineOperator)
    #expect(answers.map(\.setting) == Setting.allCases)
    #expect(answers.first { $0.setting == .anchorReminderDays }?.journalEntry == 2)
    #expect(answers.first { $0.setting == .readingMinutes }?.journalEntry == nil)
    #expect(try await office.workspace.verify(.machineOperator).findings.isEmpty)
  }

  @Test func theSameValueChangesNothing() async throws {
    let office = try await Office()
    #expect(try await change(office, "journal.reading-minutes", "15").journalEntry == nil)
    #expect(try await office.acts().isEmpty)
  }

  @Test func whatIsRefused() async throws {
    let office = try await Office()
    await #expect(throws: SettingRefusal.unknown("x")) { try await change(office, "x", "1") }
    for value in ["", "x", "4", "31", "7.5", "99999999999999999999"] {
      await #expect(throws: SettingRefusal.unfit(value, .sessionIdleMinutes)) {
        try await change(office, "session.idle-minutes", value)
      }
    }
    for reason in ["", "  "] {
      await #expect(throws: SettingRefusal.reasonNeeded) {
        try await change(office, "session.idle-minutes", "10", reason)
      }
    }
    for caller in [Caller.guest, .stranger, .person(7)] {
      await #expect(throws: AccessRefusal.self) {
        try await office.workspace.change("session.idle-minutes", to: "10", reason: "x", caller: caller)
      }
      await #expect(throws: AccessRefusal.self) { try await office.workspace.settings(caller) }
    }
    #expect(try await office.acts().isEmpty)
  }

  /// Somebody who edits the row gets no session that never ends, and is found.
  @Test(arguments: [("999999", 30), ("-1", 5), ("x", 30)])
  func aValueEditedPastTheProgramIsBounded(_ value: String, _ counts: Int) async throws {
    let office = try await Office()
    _ = try await change(office, "session.idle-minutes", "10")
    try await office.database.write { _ = try $0.execute("UPDATE settings SET value = $1", [.text(value)]) }
    #expect(try await office.workspace.value(of: .sessionIdleMinutes) == counts)
    let found = try await office.workspace.verify(.machineOperator).findings
    #expect(found.map(\.identifier) == ["journal.rows-differ"])
  }
}
