import ArgumentParser
import Language
import Workflows

struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Kiểm tra chuỗi băm của nhật ký và sự toàn vẹn của dữ liệu đã nạp.",
    discussion: "Có --anchor thì tìm được cả trường hợp nhật ký bị cắt đuôi hoặc bị viết lại toàn bộ.")

  @OptionGroup var anchorOptions: AnchorOptions

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    let anchors = try anchorOptions.anchors()
    let workspace = Workspace(database: try await databaseOptions.open(), clock: .system)
    let outcome = try await workspace.verify(.machineOperator, against: Array(anchors))
    for finding in outcome.findings { Console.print(FindingText.write(finding)) }
    guard outcome.findings.isEmpty else {
      throw CommandFailure.foundWrong(Phrases.Verification.unsound(outcome.findings.count).vi)
    }
    Console.print(Phrases.Verification.sound(outcome.entries).vi)
    if !anchors.isEmpty { Console.print(Phrases.Verification.anchorsHold(anchors.count).vi) }
    guard let anchoring = outcome.anchoring else { return }
    Console.print(anchoring.phrase.vi)
    if let reminder = anchoring.reminder { Console.complain(reminder.vi) }
  }
}
