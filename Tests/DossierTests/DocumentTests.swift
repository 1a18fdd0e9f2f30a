import Foundation
import Language
import Testing

@testable import Dossier

/// `docs/dossier.md` says what the reader does.
@Suite struct DocumentTests {
  private let page: String

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    page = try String(contentsOf: root.appendingPathComponent("docs/dossier.md"), encoding: .utf8)
  }

  @Test(arguments: Sheet.allCases)
  func columnsAreDocumented(_ sheet: Sheet) throws {
    let section = try #require(page.components(separatedBy: "\n## \(sheet.fileName)\n").dropFirst().first)
    let list = try #require(section.split(separator: "\n").first { $0.hasPrefix("`") }).split(separator: "`")[
      0]
    #expect(list == sheet.columns.map(\.name).joined(separator: ", "))
    let required = sheet.required.map(\.name).joined(separator: ", ")
    #expect(page.contains("| `\(sheet.fileName)` | `\(required)` |"))
  }

  @Test func findingsAreDocumented() {
    let all = DossierFindingIdentifier.allCases.map(\.rawValue)
    #expect(all.filter { page.contains("`\($0)`") } == all)
    let named = page.matches(of: /`(dossier\.[a-z0-9-]+)`/).map { String($0.1) }.filter {
      $0 != "dossier.yaml"
    }
    #expect(Set(named) == Set(all))
    for identifier in DossierFindingIdentifier.allCases where identifier.severity != .error {
      #expect(page.contains("`\(identifier.rawValue)` (\(identifier.severity.rawValue))"))
    }
  }
}
