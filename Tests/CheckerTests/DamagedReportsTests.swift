import Foundation
import TestSupport
import Testing

/// Whatever becomes of a report under somebody's hands, there is an answer, and what it speaks of stands in the text.
@Suite struct DamagedReportsPropertyTests {
  private static let isSoak = ProcessInfo.processInfo.environment["NHIEMKY_SOAK"] != nil
  private static let lots: UInt64 = 8
  private static let rounds: UInt64 = isSoak ? 1_000_000 : 800

  private struct Item: Decodable { let text: String }

  private static func texts() throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Judged")
    return try ["paragraphs", "ordinary", "slips"].flatMap { name in
      try String(contentsOf: folder.appending(path: "\(name).jsonl"), encoding: .utf8).split(separator: "\n").map {
        try JSONDecoder().decode(Item.self, from: Data($0.utf8)).text
      }
    }
  }

  @Test(arguments: 0..<lots)
  func whateverIsLeftOfIt(_ lot: UInt64) throws {
    var reports = DamagedReports(try Self.texts(), random: SeededGenerator(seed: lot + 90_000))
    for round in 0..<Self.rounds / Self.lots {
      let text = reports.next()
      // Of paragraphs that are read as one the break between them is a space.
      let fault = Checking(text).fault(isPlain: !text.contains("\n"))
      #expect(fault == nil, "lot \(lot), round \(round): \(text.debugDescription)")
    }
  }
}
