import ArgumentParser
import Workflows

struct JournalAnchorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anchor",
    abstract: "In mã băm của nhật ký để ký, cất giữ hoặc gửi thư; việc neo được ghi nhật ký.",
    discussion: """
      Riêng chuỗi băm không cho biết ai đó có cơ sở dữ liệu trong tay đã viết lại cả nhật ký hay chưa. Mã băm cất giữ ở \
      nơi khác thì cho biết, khi đưa cho nhiemky verify đối chiếu.
      """)

  @Option(help: ArgumentHelp("Dạng kết quả: text hoặc json.", valueName: "dạng"))
  var format: OutputFormat = .text

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Ghi vào tệp mới này.", valueName: "tệp"))
  var output: String?

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    let workspace = Workspace(database: try await databaseOptions.open(), clock: .system)
    let file = try output.map(NewFile.init)
    do {
      let taken = try await workspace.anchorJournal(.machineOperator)
      let text = format == .json ? AnchorPage.json(taken) : AnchorPage.text(taken)
      if let file { try file.write(text + "\n") } else { Console.print(text) }
    } catch {
      file?.discard()
      throw error
    }
  }
}
