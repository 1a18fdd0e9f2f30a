import ArgumentParser

struct JournalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Neo nhật ký, xuất nhật ký và kiểm tra tệp xuất.",
    subcommands: [JournalAnchorCommand.self, JournalExportCommand.self, JournalVerifyExportCommand.self])
}
