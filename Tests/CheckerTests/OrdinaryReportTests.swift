import Foundation
import TestSupport
import Testing

/// What is right is not called wrong, however its sentences are put together.
@Suite struct OrdinaryReportPropertyTests {
  private static let isSoak = ProcessInfo.processInfo.environment["NHIEMKY_SOAK"] != nil
  private static let rounds = isSoak ? 5_000 : 250
  /// Among thousands some figures meet by chance, a digit apart; one in a thousand is too many.
  private static let most = rounds / 1_000

  @Test(arguments: 0..<8 as Range<UInt64>)
  func nothingIsWrong(_ lot: UInt64) {
    var report = OrdinaryReport(random: SeededGenerator(seed: lot + 4_000))
    expectNothing(lot) { report.paragraph() }
  }

  /// Of what committees, offices, zones and firms report besides.
  @Test(arguments: 0..<8 as Range<UInt64>)
  func nothingIsWrongOfOtherTopics(_ lot: UInt64) {
    var report = OrdinaryCommittee(random: SeededGenerator(seed: lot + 6_000))
    expectNothing(lot) { report.paragraph() }
  }

  private func expectNothing(_ lot: UInt64, _ paragraph: () -> String) {
    var accused: [String] = []
    for round in 0..<Self.rounds {
      let text = paragraph()
      let figures = Checking(text).accused
      if !figures.isEmpty { accused.append("round \(round): \(figures): \(text)") }
    }
    #expect(accused.count <= Self.most, "lot \(lot): \(accused.prefix(9).joined(separator: "\n"))")
  }
}
