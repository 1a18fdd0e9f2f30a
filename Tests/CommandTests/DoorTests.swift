import Foundation
import Testing

/// What the program says at its door: versions, wrong arguments, databases it must not touch.
@Suite struct DoorTests {
  @Test func theVersionAndHelpAreResults() throws {
    let version = try Program.run(["--version"])
    #expect(version.code == 0)
    #expect(version.output.range(of: #"^\d+\.\d+\.\d+"#, options: .regularExpression) != nil)
    let commands = [
      [], ["load"], ["scorecard"], ["serve"], ["demo"], ["migrate"], ["verify"], ["check"], ["settings"], ["journal"],
      ["journal", "anchor"], ["journal", "export"], ["journal", "verify-export"],
    ]
    for command in commands {
      let help = try Program.run(command + ["--help"])
      #expect(help.code == 0)
      #expect(help.output.contains("USAGE"))
    }
  }

  @Test func wrongArgumentsAreExitCodeTwo() throws {
    for arguments in [
      ["nonsense"], ["load"], ["scorecard", "hai-phong"], ["serve", "--port", "x"], ["check"], ["settings", "x"],
    ] {
      let result = try Program.run(arguments)
      #expect(result.code == 2, "\(arguments)")
      #expect(result.output.isEmpty)
      #expect(!result.errors.isEmpty)
    }
  }

  @Test func aMissingDatabaseIsNotMadeByReading() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["scorecard", "hai-phong", "2015-2020", "--database", folder.database])
    #expect(result.code == 2)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/x.db"))
  }

  @Test func whatIsNoDatabaseIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let content = Data("Đây là một tệp văn bản, không phải cơ sở dữ liệu.".utf8)
    let file = folder.path + "/x.db"
    try content.write(to: URL(fileURLWithPath: file))
    let result = try Program.run(["load"] + Program.examples + ["--database", folder.database])
    #expect(result.code == 2)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == content)
  }

  @Test func migratingTwiceDoesNothingTheSecondTime() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["migrate", "--database", folder.database]).output.contains("Đã áp dụng"))
    #expect(try Program.run(["migrate", "--database", folder.database]).output.contains("đã ở bản mới nhất"))
  }

  @Test func theDatabaseMayComeFromTheEnvironment() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(["migrate"], environment: ["NHIEMKY_DATABASE": folder.database])
    #expect(result.code == 0)
    #expect(FileManager.default.fileExists(atPath: folder.path + "/x.db"))
  }
}
