import ArgumentParser
import Foundation
import Language
import Workflows

struct JournalExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Xuất nhật ký cho ủy ban kiểm tra: mỗi mục một dòng JSON; việc xuất được ghi nhật ký.",
    discussion: "Dòng cuối có số mục, mã băm đầu, cuối và mã tổng, để tệp tự chứng thực: nhiemky journal verify-export."
  )

  @Option(help: ArgumentHelp("Mục đầu; mặc định là mục 1.", valueName: "số"))
  var from: Int64?

  @Option(help: ArgumentHelp("Mục cuối; mặc định là mục cuối cùng.", valueName: "số"))
  var to: Int64?

  @Option(name: [.customShort("o"), .long], help: ArgumentHelp("Ghi vào tệp mới này.", valueName: "tệp"))
  var output: String?

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    let workspace = Workspace(database: try await databaseOptions.open(), clock: .system)
    let file = try output.map(NewFile.init)
    do {
      let count = try await workspace.exportJournal(from: from, to: to, caller: .machineOperator) { line in
        if let file {
          try file.write(line)
        } else {
          try FileHandle.standardOutput.write(contentsOf: Data(line.utf8))
        }
      }
      if let output { Console.complain(Phrases.JournalExport.written(count, output).vi) }
    } catch {
      file?.discard()
      throw error
    }
  }
}
