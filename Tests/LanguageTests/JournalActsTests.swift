import Foundation
import Testing

@testable import Language

/// The words for acts against the acts that the program has.
@Suite struct JournalActsTests {
  /// Every act declared anywhere in the sources.
  private func declared() throws -> Set<String> {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources")
    var acts: Set<String> = []
    for room in ["Store", "Workflows"] {
      let folder = root.appendingPathComponent(room).resolvingSymlinksInPath()
      let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      for case let file as URL in files where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        acts.formUnion(text.matches(of: /JournalAct\(rawValue: "([^"]+)"\)/).map { String($0.output.1) })
      }
    }
    return acts
  }

  @Test func everyActHasItsWordsAndNoOther() throws {
    let acts = try declared()
    #expect(acts.count >= 7)
    #expect(acts == Set(Phrases.JournalActs.all.keys))
    let words = Phrases.JournalActs.all.values.map(\.vi)
    #expect(Set(words).count == words.count)
  }

  @Test func whatANewerVersionWroteIsSaidAsItStands() {
    #expect(Phrases.JournalActs.of("x.y").vi == "x.y")
  }
}
