import ArgumentParser
import Language
import Workflows

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Kiểm tra chuỗi băm của nhật ký và sự toàn vẹn của dữ liệu đã nạp.")

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    let workspace = Workspace(database: try await databaseOptions.open(), clock: .system)
    let outcome = try await workspace.verify(.machineOperator)
    for finding in outcome.findings { Console.print(FindingText.write(finding)) }
    guard outcome.findings.isEmpty else {
      throw CommandFailure.foundWrong(Phrases.Verification.unsound(outcome.findings.count).vi)
    }
    Console.print(Phrases.Verification.sound(outcome.entries).vi)
  }
}
