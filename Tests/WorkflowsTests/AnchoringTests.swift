import Store
import Testing

@testable import Workflows

@Suite struct AnchoringTests {
  @Test func theFirstReminderCountsFromTheFirstEntry() async throws {
    let office = try await Office(entries: 2)
    func anchoring() async throws -> Anchoring? {
      try await office.workspace.journal(before: nil, caller: .guest).anchoring
    }
    let fresh = try #require(try await anchoring())
    #expect(fresh.entry == nil && fresh.days == 0 && !fresh.isDue && fresh.reminder == nil)
    office.time.pass(30 * Office.day - 1)
    #expect(try await anchoring()?.isDue == false)
    office.time.pass(1)
    #expect(try await anchoring()?.isDue == true)
    let taken = try await office.workspace.anchorJournal(.machineOperator)
    #expect(taken.anchor.seq == 2)
    office.time.pass(12 * Office.day)
    let later = try #require(try await anchoring())
    #expect(later.entry == 2 && later.days == 12 && !later.isDue)
    #expect(later.phrase.vi == "Neo gần nhất: mục số 2, cách đây 12 ngày.")
    _ = try await office.workspace.change("journal.anchor-days", to: "12", reason: "thử", caller: .machineOperator)
    #expect(try await office.workspace.verify(.machineOperator).anchoring?.reminder?.vi.contains("12 ngày") == true)
  }

  @Test func nobodyTakesOneWhoMayNot() async throws {
    let office = try await Office(entries: 1)
    for caller in [Caller.guest, .stranger, .reader(7)] {
      await #expect(throws: AccessRefusal.self) { try await office.workspace.anchorJournal(caller) }
    }
    #expect(try await office.acts().count == 1)
    let empty = try await Office()
    await #expect(throws: JournalRefusal.empty) { try await empty.workspace.anchorJournal(.machineOperator) }
  }

  @Test func aPageComesBackAsTheAnchorItWas() async throws {
    let office = try await Office(entries: 3)
    let taken = try await office.workspace.anchorJournal(.machineOperator)
    let page = AnchorPage.text(taken)
    #expect(page.contains("Số mục trong nhật ký: 3") && page.contains("18:06, 18-11-2026"))
    let mailed =
      "Kính gửi ủy ban kiểm tra,\r\n"
      + page.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "> \($0)\r\n" }.joined()
    for text in [page, mailed, AnchorPage.json(taken), "\n" + AnchorPage.json(taken) + "\n"] {
      #expect(try AnchorPage.read(page: text) == taken.anchor)
    }
    #expect(AnchorPage.read(argument: "3:\(taken.anchor.hash.uppercased())") == taken.anchor)
    let outcome = try await office.workspace.verify(.machineOperator, against: [try AnchorPage.read(page: page)])
    #expect(outcome.findings.isEmpty)
  }

  @Test func aPageWhoseDigitsWereChangedIsRefused() async throws {
    let office = try await Office(entries: 3)
    let taken = try await office.workspace.anchorJournal(.machineOperator)
    let page = AnchorPage.text(taken)
    let first = taken.anchor.hash.prefix(4)
    let other = first == "0000" ? "1111" : "0000"
    let groups = page.replacing("    \(first) ", with: "    \(other) ", maxReplacements: 1)
    #expect(groups != page)
    #expect(throws: AnchorUnreadable.contradictsItself) { try AnchorPage.read(page: groups) }
    for text in ["", "x", "{}", "3:abc", #"{"entries":0,"hash":"\#(taken.anchor.hash)"}"#] {
      #expect(throws: AnchorUnreadable.noAnchor) { try AnchorPage.read(page: text) }
    }
    for text in ["", "3", ":", "x:y", "3:abc", "0:\(taken.anchor.hash)"] {
      #expect(AnchorPage.read(argument: text) == nil)
    }
  }

  @Test func findingsAreSaidInWords() async throws {
    let office = try await Office(entries: 4)
    let taken = try await office.workspace.anchorJournal(.machineOperator)
    try await office.database.write { connection in
      try connection.execute("DELETE FROM anchors")
      try connection.execute("DELETE FROM journal WHERE seq > 2")
    }
    let found = try await office.workspace.verify(.machineOperator, against: [taken.anchor]).findings
    #expect(found.map(\.identifier) == ["journal.cut-off"])
    #expect(found.first?.summary.vi.contains("mục số 4") == true)
  }
}
