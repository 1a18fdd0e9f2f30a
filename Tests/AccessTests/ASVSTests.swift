import Foundation
import Testing

/// docs/asvs.md against the tests and documents that it names, and its summary against its rows.
@Suite struct ASVSTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let document = root.appendingPathComponent("docs/asvs.md")

  private enum State: String, CaseIterable {
    case met
    case notApplicable = "not applicable"
    case missing
  }

  /// One requirement as its row says it.
  private struct Row {
    let number: String
    let state: State
    /// What shows it, or why it is not so.
    let proof: String

    /// `V2` of 2.4.1.
    var chapter: String { "V" + number.prefix { $0 != "." } }

    /// What stands between backticks: names of tests among others.
    var spans: [String] { proof.matches(of: #/`([^`]+)`/#).map { String($0.1) } }

    /// Where links lead, from the folder of the document, without the heading.
    var documents: [String] { proof.matches(of: #/\]\(([^)#]+)(?:#[^)]*)?\)/#).map { String($0.1) } }

    var tests: [NamedTest] { spans.compactMap { NamedTest($0) } }
  }

  /// `SuiteTests.functionName` in Swift, `test_file.py::test_name` in Python.
  private struct NamedTest {
    let place: String
    let function: String
    let isPython: Bool

    init?(_ text: String) {
      if let match = text.wholeMatch(of: #/(test_[a-z_]+\.py)::(test_[a-z_]+)/#) {
        place = String(match.1)
        function = String(match.2)
        isPython = true
      } else if let match = text.wholeMatch(of: #/([A-Z][A-Za-z]*Tests)\.(.+)/#) {
        place = String(match.1)
        function = String(match.2)
        isPython = false
      } else {
        return nil
      }
    }

    func isIn(_ source: Source) -> Bool {
      if isPython { return source.name == place && source.text.contains("def \(function)(") }
      return source.name.hasSuffix(".swift")
        && ["struct \(place) ", "class \(place) "].contains { source.text.contains($0) }
        && ["func \(function)(", "func `\(function)`("].contains { source.text.contains($0) }
    }
  }

  private struct Source {
    let name: String
    let text: String
  }

  private static func text() throws -> String { try String(contentsOf: document, encoding: .utf8) }

  /// The cells of a line of a table.
  private static func cells(of line: Substring) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static func rows() throws -> [Row] {
    var rows: [Row] = []
    for line in try text().split(separator: "\n") where line.prefixMatch(of: #/\| [0-9]+\.[0-9]+\.[0-9]+ \|/#) != nil {
      let words = cells(of: line)
      try #require(words.count == 4, "\(line)")
      let state = try #require(State(rawValue: words[2]), "\(words[0]) is \(words[2])")
      rows.append(Row(number: words[0], state: state, proof: words[3]))
    }
    return rows
  }

  /// Every file of tests in Swift and Python.
  private static func sources() throws -> [Source] {
    let folder = root.appendingPathComponent("Tests")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try paths.filter { $0.hasSuffix("Tests.swift") || $0.hasSuffix(".py") }.map { path in
      let file = folder.appendingPathComponent(path)
      return Source(name: file.lastPathComponent, text: try String(contentsOf: file, encoding: .utf8))
    }
  }

  /// Levels 1 and 2 of version 4.0.3, without what it has deleted.
  @Test func everyRequirementHasOneRow() throws {
    let numbers = try Self.rows().map(\.number)
    #expect(numbers.count == 259)
    #expect(Set(numbers).count == numbers.count)
  }

  @Test func everyRowSaysWhatShowsItOrWhyNot() throws {
    for row in try Self.rows() {
      #expect(!row.proof.isEmpty, "\(row.number) says nothing")
      guard row.state == .met else { continue }
      #expect(!row.tests.isEmpty || !row.documents.isEmpty, "\(row.number) names no test and no document")
    }
  }

  @Test func everyTestAndDocumentThatIsNamedIsThere() throws {
    let sources = try Self.sources()
    let folder = Self.document.deletingLastPathComponent()
    for row in try Self.rows() {
      for test in row.tests {
        #expect(
          sources.contains { test.isIn($0) }, "\(row.number) names \(test.place) \(test.function), which is not there")
      }
      for path in row.documents {
        let file = folder.appendingPathComponent(path).standardizedFileURL.path
        #expect(FileManager.default.fileExists(atPath: file), "\(row.number) names \(path), which is not there")
      }
    }
  }

  @Test func theSummaryCountsTheRows() throws {
    let rows = try Self.rows()
    var counted: [String: [Int]] = [:]
    for line in try Self.text().split(separator: "\n") where line.prefixMatch(of: #/\| (?:V[0-9]+ |all )/#) != nil {
      let words = Self.cells(of: line)
      let chapter = String(words[0].prefix { $0 != " " })
      #expect(counted[chapter] == nil, "\(chapter) is counted twice")
      counted[chapter] = words.dropFirst().compactMap { Int($0) }
    }
    #expect(Set(counted.keys) == Set(rows.map(\.chapter)).union(["all"]))
    for (chapter, numbers) in counted {
      let own = rows.filter { chapter == "all" || $0.chapter == chapter }
      let expected = State.allCases.map { state in own.count { $0.state == state } } + [own.count]
      #expect(numbers == expected, "\(chapter)")
    }
  }

  @Test func theListOfWhatIsMissingIsWhole() throws {
    let text = try Self.text()
    let begin = try #require(text.range(of: "## What is missing\n")).upperBound
    let end = try #require(text.range(of: "\n## ", range: begin..<text.endIndex)).lowerBound
    let listed = text[begin..<end].matches(of: #/[0-9]+\.[0-9]+\.[0-9]+/#).map { String($0.output) }
    let missing = try Self.rows().filter { $0.state == .missing }.map(\.number)
    #expect(Set(listed) == Set(missing))
    #expect(listed.count == missing.count)
  }
}
