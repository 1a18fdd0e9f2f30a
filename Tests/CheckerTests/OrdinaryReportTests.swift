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
    var accused: [String] = []
    for round in 0..<Self.rounds {
      let text = report.paragraph()
      let figures = Checking(text).accused
      if !figures.isEmpty { accused.append("round \(round): \(figures): \(text)") }
    }
    #expect(accused.count <= Self.most, "lot \(lot): \(accused.prefix(9).joined(separator: "\n"))")
  }
}
