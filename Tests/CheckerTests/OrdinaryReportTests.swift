import Foundation
import TestSupport
import Testing

/// What is right is not called wrong, however its sentences are put together.
@Suite struct OrdinaryReportPropertyTests {
  private static let isSoak = ProcessInfo.processInfo.environment["NHIEMKY_SOAK"] != nil
  private static let rounds = isSoak ? 200_000 : 250

  @Test(arguments: 0..<8 as Range<UInt64>)
  func nothingIsWrong(_ lot: UInt64) {
    var report = OrdinaryReport(random: SeededGenerator(seed: lot + 4_000))
    for round in 0..<Self.rounds {
      let text = report.paragraph()
      let accused = Checking(text).accused
      #expect(accused.isEmpty, "lot \(lot), round \(round): \(accused): \(text)")
    }
  }
}
