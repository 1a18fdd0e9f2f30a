import Foundation
import Testing
import Workflows

@testable import Dossier

/// The five committees, as they are kept in this repository.
@Suite struct ExamplesTests {
  private let reading: DossierReading

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Examples")
    let folders = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
      .map { root.appendingPathComponent($0).path }
      .filter { FileManager.default.fileExists(atPath: $0 + "/dossier.yaml") }
    reading = DossierReader.read(folders: folders, known: KnownReferences())
  }

  @Test func theyAreCorrect() {
    let errors = reading.findings.filter { $0.severity == .error }
    #expect(errors.map { "\($0.place.file):\($0.place.line):\($0.place.column) \($0.summary.en)" } == [])
    #expect(
      Set(reading.batches.map(\.dossier.code))
        .isSuperset(of: ["da-nang", "hai-phong", "ha-noi", "tp-hcm", "quang-nam"]))
  }

  /// 55 targets, 109 figures and 44 directives were found in the articles, and each is accounted for.
  @Test func everythingFoundIsAccountedFor() {
    let items = reading.batches.flatMap(\.inventory)
    let accounted = Set(reading.batches.flatMap { $0.accounts.map(\.item) })
    let counts = Dictionary(grouping: items.filter { accounted.contains($0.id) }, by: \.kind).mapValues(
      \.count)
    #expect(counts == [.target: 55, .figure: 109, .directive: 44])
    #expect(Set(items.map(\.id)).count == 208)
  }

  /// 462 and 482 members: both stay.
  @Test func theKnownContradictionIsShown() {
    let contradictions = reading.findings.filter { $0.identifier == "dossier.contradiction" }
    #expect(contradictions.contains { $0.summary.en.contains("482") && $0.summary.en.contains("462") })
  }
}
