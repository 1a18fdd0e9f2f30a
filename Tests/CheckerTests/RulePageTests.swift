import Checker
import Foundation
import Testing

/// Every rule has a page, and what the page shows is what the rule does.
@Suite struct RulePageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/rules")

  @Test(arguments: RuleBook.all.map(\.identifier))
  func thePageShowsARightAndAWrongSentence(_ identifier: String) throws {
    let page = try String(contentsOf: Self.folder.appending(path: "\(identifier).md"), encoding: .utf8)
    let right = quotes(page, under: "## Đúng")
    let wrong = quotes(page, under: "## Sai") + quotes(page, under: "## Hỏi")
    // A rule that never accuses shows what it remarks on.
    let noted = quotes(page, under: "## Ghi nhận")
    #expect(!right.isEmpty && !(wrong + noted).isEmpty)
    for text in right {
      let checking = Checking(text)
      #expect(checking.accused.isEmpty, "\(identifier): \(text)")
    }
    for text in noted { #expect(Checking(text).verdicts(by: identifier) == [.consistent], "\(identifier): \(text)") }
    for text in wrong {
      let bad: [Verdict] = [.inconsistent, .unverifiable]
      #expect(Checking(text).verdicts(by: identifier).contains { bad.contains($0) }, "\(identifier): \(text)")
      #expect(Checking(text, disabled: [identifier]).verdicts(by: identifier).isEmpty)
    }
  }

  /// Quoted paragraphs under a heading; lines of one quote stay lines of one text.
  private func quotes(_ page: String, under heading: String) -> [String] {
    var quotes: [String] = []
    var current: [String] = []
    var isUnder = false
    for line in page.components(separatedBy: "\n") + [""] {
      if line.hasPrefix("> ") {
        current.append(String(line.dropFirst(2)))
      } else {
        if isUnder, !current.isEmpty { quotes.append(current.joined(separator: "\n")) }
        current = []
        if line.hasPrefix("## ") { isUnder = line == heading }
      }
    }
    return quotes
  }
}
