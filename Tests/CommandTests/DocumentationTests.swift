import Foundation
import Testing

/// Commands and options against the documents.
@Suite struct DocumentationTests {
  @Test func everyCommandAndOptionIsInTheReference() throws {
    let reference = try String(contentsOfFile: Program.root + "/docs/reference.md", encoding: .utf8)
    let help = try Program.run(["--help"]).output
    let list = try #require(help.range(of: "SUBCOMMANDS:")).upperBound
    let commands = help[list...].split(separator: "\n")
      .compactMap { line -> String? in
        let words = line.split(separator: " ")
        return line.hasPrefix("  ") && !line.hasPrefix("   ") ? words.first.map(String.init) : nil
      }
      .filter { $0 != "See" && $0 != "help" }
    #expect(commands.count >= 6)
    for command in commands {
      let row = try #require(
        reference.split(separator: "\n").first { $0.hasPrefix("| `nhiemky \(command)") }, "\(command)")
      let options = try Program.run([command, "--help"]).output
        .matches(of: #/--[a-z][a-z-]+/#).map { String($0.output) }
      for option in Set(options) where option != "--help" && option != "--version" {
        #expect(row.contains(option), "\(command) \(option)")
      }
    }
  }
}
