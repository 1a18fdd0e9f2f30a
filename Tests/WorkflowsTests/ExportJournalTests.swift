import Store
import Synchronization
import Testing

@testable import Workflows

@Suite struct ExportJournalTests {
  private final class Sink: Sendable {
    private let kept = Mutex("")
    var text: String { kept.withLock { $0 } }
    func take(_ line: String) { kept.withLock { $0 += line } }
  }

  private func export(_ office: Office, _ from: Int64?, _ to: Int64?, _ caller: Caller = .machineOperator) async throws
    -> (count: Int64, report: ExportReport)
  {
    let sink = Sink()
    let count = try await office.workspace.exportJournal(from: from, to: to, caller: caller) { sink.take($0) }
    var check = ExportCheck()
    for line in sink.text.split(separator: "\n") { check.take(line: Array(line.utf8)) }
    return (count, check.finish())
  }

  @Test func itHoldsAndIsRecorded() async throws {
    let office = try await Office(entries: 1203)
    let all = try await export(office, nil, nil)
    #expect(all.count == 1203 && all.report.entries == 1203 && all.report.holds)
    let part = try await export(office, 499, 1001)
    #expect(part.count == 503 && part.report.holds)
    #expect(try await office.acts().suffix(2) == ["0 journal.export 1–1203", "0 journal.export 499–1001"])
  }

  @Test(arguments: [(0, 1), (2, 1), (1, 9), (9, nil), (Int64.min, Int64.max)])
  func aPartThatIsNotThereIsRefused(_ from: Int64, _ to: Int64?) async throws {
    let office = try await Office(entries: 3)
    await #expect(throws: JournalRefusal.noSuchPart(last: 3)) { try await export(office, from, to) }
    #expect(try await office.acts().count == 3)
  }

  @Test func nobodyTakesOneWhoMayNot() async throws {
    let office = try await Office(entries: 1)
    for caller in [Caller.guest, .stranger, .reader(7)] {
      await #expect(throws: AccessRefusal.self) { try await export(office, nil, nil, caller) }
    }
    let empty = try await Office()
    await #expect(throws: JournalRefusal.empty) { try await export(empty, nil, nil) }
  }

  @Test func aDamagedExportIsSaidInWords() async throws {
    let office = try await Office(entries: 2)
    let sink = Sink()
    _ = try await office.workspace.exportJournal(from: nil, to: nil, caller: .machineOperator) { sink.take($0) }
    var check = ExportCheck()
    check.take(line: Array(sink.text.split(separator: "\n")[1].utf8))
    let findings = check.finish().findings(in: "nhat-ky.jsonl")
    #expect(findings.map(\.identifier) == ["export.no-end"])
    #expect(findings.first?.place.file == "nhat-ky.jsonl" && findings.first?.place.line == 1)
  }
}
