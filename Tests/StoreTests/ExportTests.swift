import Foundation
import Store
import StoreSQLite
import TestSupport
import Testing

/// The journal as a file that proves itself.
@Suite struct ExportTests {
  private let fresh = try! Fresh()

  private func journal() async throws -> SQLiteDatabase {
    let database = try await fresh.migrated()
    try await database.write { connection in
      for number in 0..<6 {
        try Journal(connection).append(
          JournalDraft(
            at: "2026-07-19T08:30:00Z", actor: ActorNumber(rawValue: 3), act: .dossierLoad,
            subject: "đơn vị \"\(number)\"",
            reason: "dòng 1\ndòng 2", content: .object(["n": .integer(Int64(number))])))
      }
    }
    return database
  }

  private func lines(_ range: ClosedRange<Int64> = 1...6) async throws -> [String] {
    let database = try await journal()
    return try await database.read { connection in
      var text = ""
      try JournalExport(range).write(Journal(connection)) { text += $0 }
      return text.split(separator: "\n").map(String.init)
    }
  }

  private func check(_ lines: [String], _ anchors: [Anchor] = []) -> ExportReport {
    var check = ExportCheck(anchors: anchors)
    for line in lines { check.take(line: Array(line.utf8)) }
    return check.finish()
  }

  private func hash(_ line: String) throws -> String {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])["hash"] as? String ?? ""
  }

  @Test(arguments: [1...6, 3...5, 6...6]) func anExportHolds(_ range: ClosedRange<Int64>) async throws {
    let lines = try await lines(range)
    #expect(lines.count == range.count + 1)
    let report = check(lines)
    #expect(report.holds, "\(report)")
    #expect(report.entries == Int64(range.count))
    for line in lines {
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
    #expect(lines[0].contains(#""subject":"đơn vị \"\#(range.lowerBound - 1)\"""#))
  }

  /// Any byte changed, in any line.
  @Test func aChangeOfAnyByteIsFound() async throws {
    let lines = try await lines(2...3)
    var random = SeededGenerator(seed: 20_260_719)
    for index in lines.indices {
      let bytes = Array(lines[index].utf8)
      for position in bytes.indices {
        let other = bytes[position] ^ UInt8.random(in: 1...255, using: &random)
        var check = ExportCheck()
        for (at, line) in lines.enumerated() {
          var changed = Array(line.utf8)
          if at == index { changed[position] = other }
          check.take(line: changed)
        }
        #expect(!check.finish().holds, "\(index) \(position) \(other)")
      }
    }
  }

  private func kinds(_ report: ExportReport) -> [ExportFinding.Kind] { report.findings.map(\.kind) }

  @Test func whatIsDoneToLinesIsCalledWhatItIs() async throws {
    let lines = try await lines()
    let cut = check(Array(lines.dropLast()))
    #expect(kinds(cut) == [.noEnd] && cut.chain.isEmpty)
    let gap = check(Array(lines[..<2] + lines[3...]))
    #expect(gap.chain.map(\.kind) == [.gap, .brokenLink] && kinds(gap) == [.countDiffers, .digestDiffers])
    let shorter = check(Array(lines[..<5] + lines[6...]))
    #expect(shorter.chain.isEmpty && kinds(shorter) == [.countDiffers, .endsDiffer, .digestDiffers])
    let swapped = check([lines[1], lines[0]] + lines[2...])
    #expect(swapped.chain.contains { $0.kind == .gap })
    let more = check(lines + ["", "x"])
    #expect(more.findings == [ExportFinding(.afterTheEnd, line: 8)])
    let spaced = check([lines[0] + " "] + lines[1...])
    #expect(spaced.findings.first == ExportFinding(.noEntry, line: 1))
    let twice = check([lines[0].replacingOccurrences(of: "{", with: #"{"hash":"","#)] + lines[1...])
    #expect(twice.findings.first == ExportFinding(.noEntry, line: 1))
    let edited = check([lines[0].replacingOccurrences(of: "dòng 2", with: "dòng 3")] + lines[1...])
    #expect(edited.chain == [JournalFinding(.editedEntry, seq: 1)])
    #expect(!check([]).holds && !check(["x"]).holds)
  }

  @Test(arguments: [Int64.min, -1, 0, .max]) func numbersThatNoEntryHas(_ seq: Int64) async throws {
    let lines = try await lines()
    let odd = lines[0].replacingOccurrences(of: #""seq":1,"#, with: "\"seq\":\(seq),")
    #expect(odd != lines[0])
    #expect(!check([odd] + lines[1...]).holds)
    #expect(!check([odd, odd, lines[6]]).holds)
  }

  /// One who makes the whole file anew is found only by an anchor.
  @Test func anExportMadeAnewIsFoundByAnAnchor() async throws {
    let real = try await lines()
    let anchor = try #require(Anchor(seq: 4, hash: try hash(real[3])))
    let outside = try #require(Anchor(seq: 9, hash: try hash(real[3])))
    let held = check(real, [anchor, outside])
    #expect(held.holds && held.anchorsMet == 1)
    let database = try await journal()
    let forged = try await database.after([]) { connection in
      try Forger(connection: connection).remake(from: 2, subject: "forged")
      var text = ""
      try JournalExport(1...6).write(Journal(connection)) { text += $0 }
      return text.split(separator: "\n").map(String.init)
    }
    #expect(check(forged ?? []).holds)
    #expect(check(forged ?? [], [anchor]).chain == [JournalFinding(.anchorDiffers, seq: 4, other: 0)])
  }
}
