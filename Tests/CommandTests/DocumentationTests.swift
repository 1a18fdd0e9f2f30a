import Foundation
import Testing

/// Commands and options against the documents.
@Suite struct DocumentationTests {
  /// The commands below one, by the list in its help; none where it has none.
  private func subcommands(of command: [String]) throws -> [[String]] {
    let help = try Program.run(command + ["--help"]).output
    guard let list = help.range(of: "SUBCOMMANDS:")?.upperBound else { return [] }
    return help[list...].split(separator: "\n")
      .compactMap { line -> String? in
        let words = line.split(separator: " ")
        return line.hasPrefix("  ") && !line.hasPrefix("   ") ? words.first.map(String.init) : nil
      }
      .filter { $0 != "See" && $0 != "help" }
      .map { command + [$0] }
  }

  @Test func everyCommandAndOptionIsInTheReference() throws {
    let reference = try String(contentsOfFile: Program.root + "/docs/reference.md", encoding: .utf8)
    let commands = try subcommands(of: []).flatMap { command in
      let below = try subcommands(of: command)
      return below.isEmpty ? [command] : below
    }
    #expect(commands.count >= 10)
    for command in commands {
      let name = command.joined(separator: " ")
      let row = try #require(
        reference.split(separator: "\n").first { $0.hasPrefix("| `nhiemky \(name) ") }, "\(name)")
      let options = try Program.run(command + ["--help"]).output
        .matches(of: #/--[a-z][a-z-]+/#).map { String($0.output) }
      for option in Set(options) where option != "--help" && option != "--version" {
        #expect(row.contains(option), "\(name) \(option)")
      }
    }
  }

  @Test func everySettingIsInTheReference() throws {
    let reference = try String(contentsOfFile: Program.root + "/docs/reference.md", encoding: .utf8)
    let folder = try TemporaryFolder()
    _ = try Program.run(["migrate", "--database", folder.database])
    let list = try Program.run(["settings", "--format", "json", "--database", folder.database]).output
    let settings = try #require(try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[String: Any]])
    #expect(settings.count >= 5)
    for setting in settings {
      let text = { (name: String) in "\(setting[name] ?? "?")" }
      let row = "| `\(text("key"))` | \(text("default")) | \(text("lowest"))–\(text("highest")) |"
      #expect(reference.contains(row), "\(row)")
    }
  }
}
