import ArgumentParser
import Commands
import Foundation
import Testing
import Web
import Workflows

/// The tables of docs/access.md, from the same source as the program's own decisions.
@Suite struct AccessDocumentTests {
  private static let document = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/access.md")

  /// The words that call each command that does something.
  private static func commands() -> [String] {
    func leaves(_ command: any ParsableCommand.Type, _ words: [String]) -> [String] {
      let below = command.configuration.subcommands
      guard !below.isEmpty else { return [words.joined(separator: " ")] }
      return below.flatMap { leaves($0, words + [$0._commandName]) }
    }
    return NhiemkyCommand.configuration.subcommands.flatMap { leaves($0, [$0._commandName]) }
  }

  @Test func everyCommandHasBeenThoughtAbout() {
    #expect(Set(Self.commands()) == Set(CommandPolicies.all.keys))
    for case let policy? in CommandPolicies.all.values {
      #expect(throws: Never.self) { try Caller.machineOperator.require(policy) }
    }
  }

  private static let roles = Role.given + [.person, .guest, .stranger, .machineOperator]

  private static var policies: String {
    var lines = [
      "| policy | " + roles.map { "`\($0.rawValue)`" }.joined(separator: " | ") + " |",
      "|---|" + roles.map { _ in ":-:|" }.joined(),
    ]
    for policy in Policy.allCases {
      let marks = roles.map { policy.roles.contains($0) ? (policy.isWhole ? "all" : "●") : "" }
      let own = policy.needsAnotherPerson ? ", not one's own" : ""
      lines.append("| `\(policy.rawValue)`\(own) | " + marks.joined(separator: " | ") + " |")
    }
    lines.append("")
    lines.append("● for the units the role is given for; *all* only with a role given for everything.")
    return lines.joined(separator: "\n")
  }

  private static var routes: String {
    var lines = ["| route or command | policy |", "|---|---|"]
    for entry in SiteRoutes.all {
      if entry.isRead { lines.append("| `GET \(entry.route.pattern)` | `\(entry.policy.rawValue)` |") }
      if let policy = entry.sendingPolicy {
        lines.append("| `POST \(entry.route.pattern)` | `\(policy.rawValue)` |")
      }
    }
    for command in commands() {
      let policy = CommandPolicies.all[command] ?? nil
      lines.append("| `nhiemky \(command)` | \(policy.map { "`\($0.rawValue)`" } ?? "no database") |")
    }
    return lines.joined(separator: "\n")
  }

  /// Run with `RECORD_SNAPSHOTS=1` to write them anew.
  @Test func theTablesAreThoseOfTheProgram() throws {
    var text = try String(contentsOf: Self.document, encoding: .utf8)
    for (name, table) in [("policies", Self.policies), ("routes", Self.routes)] {
      let begin = try #require(text.range(of: "<!-- \(name):begin -->\n"))
      let end = try #require(text.range(of: "<!-- \(name):end -->"))
      text.replaceSubrange(begin.upperBound..<end.lowerBound, with: table + "\n")
    }
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: Self.document, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: Self.document, encoding: .utf8) == text)
  }
}
