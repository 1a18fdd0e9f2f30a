import Checker
import Foundation
import Testing

/// The index of rules in the documents lists every rule there is, and no other. `RECORD_SNAPSHOTS=1` writes it anew.
@Suite struct RuleIndexTests {
  private static let page = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/rules/README.md")

  private static let table: [String] =
    ["| Rule | Finds | Relation |", "|---|---|---|"]
    + RuleBook.all.map { rule in
      "| [\(rule.identifier)](\(rule.identifier).md) | \(rule.title.en)<br>\(rule.title.vi) "
        + "| \(rule.relation.rawValue) |"
    }

  @Test func everyRuleIsListed() throws {
    var lines = try String(contentsOf: Self.page, encoding: .utf8).components(separatedBy: "\n")
    let first = try #require(lines.firstIndex { $0.hasPrefix("| ") })
    let end = lines[first...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      lines.replaceSubrange(first..<end, with: Self.table)
      try lines.joined(separator: "\n").write(to: Self.page, atomically: true, encoding: .utf8)
      return
    }
    #expect(Array(lines[first..<end]) == Self.table)
  }

  @Test func identifiersAreUniqueAndHaveAFamily() {
    let identifiers = RuleBook.all.map(\.identifier)
    #expect(Set(identifiers).count == identifiers.count)
    #expect(identifiers == identifiers.sorted())
    for identifier in identifiers {
      #expect(identifier.split(separator: ".").count == 2)
      #expect(
        identifier.utf8.allSatisfy { $0 == UInt8(ascii: ".") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    }
  }
}
