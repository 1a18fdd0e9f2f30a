import Dossier
import Foundation
import Model
import Reviews
import Testing
import Workflows

/// Each target of the five committees, written back: a reviewed file, and a change of any sentence shows here.
///
/// After a change that was meant, run with `NHIEMKY_WRITE_GOLDEN=1`, read the difference, and commit it.
@Suite struct TargetGoldenTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let golden = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Golden/targets.txt")

  private func batches() throws -> [SetupBatch] {
    let examples = Self.root.appendingPathComponent("Examples").path
    let names = try FileManager.default.contentsOfDirectory(atPath: examples).sorted()
    let reading = DossierReader.read(folders: names.map { examples + "/" + $0 }, known: KnownReferences())
    #expect(!reading.hasErrors)
    return reading.batches
  }

  @Test func everyTargetIsWrittenBackAsReviewed() throws {
    let batches = try batches()
    let indicators = Dictionary(grouping: batches.flatMap(\.indicators), by: \.code)
    let lines = batches.flatMap(\.targets).sorted { $0.id < $1.id }.map { target in
      let indicator = target.indicator.flatMap { indicators[$0]?.last }
      let vi = TargetSentence.write(target, indicator: indicator, .vi)
      let en = TargetSentence.write(target, indicator: indicator, .en)
      return "\(target.id)\n  \(vi)\n  \(en)\n"
    }
    let text = lines.joined()
    if ProcessInfo.processInfo.environment["NHIEMKY_WRITE_GOLDEN"] != nil {
      try text.write(to: Self.golden, atomically: true, encoding: .utf8)
    }
    let reviewed = try String(contentsOf: Self.golden, encoding: .utf8)
    for (written, expected) in zip(text.split(separator: "\n"), reviewed.split(separator: "\n")) {
      #expect(written == expected)
    }
    #expect(text == reviewed)
    #expect(Set(batches.flatMap(\.accounts).filter { $0.outcome == .target }.map(\.item)).count == 55)
  }

  /// Two targets that mean different things are never written alike.
  @Test func differentMeaningsHaveDifferentSentences() throws {
    let batches = try batches()
    let indicators = Dictionary(grouping: batches.flatMap(\.indicators), by: \.code)
    var seen: [String: Target] = [:]
    for target in batches.flatMap(\.targets) {
      let sentence = TargetSentence.write(
        target, indicator: target.indicator.flatMap { indicators[$0]?.last }, .vi)
      if let other = seen[sentence] {
        #expect(
          other.measuredOn != target.measuredOn || other.owner != target.owner,
          "\(other.id) and \(target.id): \(sentence)")
      }
      seen[sentence] = target
    }
  }
}
