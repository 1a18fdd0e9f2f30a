import ArgumentParser
import Dossier
import Foundation
import Language
import Workflows

struct LoadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Nạp hồ sơ: đơn vị, chỉ số, văn bản, chỉ tiêu và số liệu; nạp hết hoặc không nạp gì.")

  @Argument(help: ArgumentHelp("Các thư mục hồ sơ.", valueName: "hồ-sơ"))
  var dossiers: [String]

  @Flag(help: "Chỉ kiểm tra, không ghi gì vào cơ sở dữ liệu.")
  var dryRun = false

  @Option(help: ArgumentHelp("Lý do, khi hồ sơ đã nạp nay thay đổi.", valueName: "lý-do"))
  var reason: String?

  @Option(help: ArgumentHelp("Dạng kết quả: text hoặc json.", valueName: "dạng"))
  var format: OutputFormat = .text

  @OptionGroup var databaseOptions: DatabaseOptions

  func validate() throws {
    guard !dossiers.isEmpty else { throw ValidationError("Hãy cho biết ít nhất một thư mục hồ sơ.") }
  }

  func run() async throws {
    let workspace = Workspace(database: try await databaseOptions.open(creating: true), clock: .system)
    let result = try await DossierLoading(workspace: workspace, reason: reason, dryRun: dryRun).load(dossiers)
    switch format {
    case .text: LoadReport(result, dryRun: dryRun).print()
    case .json: Console.print(try LoadReport(result, dryRun: dryRun).json())
    }
    // A trial was asked what is wrong, and said so; a load that cannot be done is unusable input.
    if result.outcome == nil { throw ExitCode(dryRun ? 1 : 2) }
  }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// Reads dossiers and, where nothing is wrong with them, takes them in.
struct DossierLoading {
  struct Result {
    let reading: DossierReading
    /// Nil where something is wrong and nothing was taken in.
    let outcome: LoadOutcome?
  }

  let workspace: Workspace
  let reason: String?
  let dryRun: Bool

  func load(_ folders: [String]) async throws -> Result {
    let known = try await workspace.knownReferences(.machineOperator)
    let reading = DossierReader.read(folders: folders, known: known)
    guard !reading.findings.contains(where: { $0.severity == .error }) else {
      return Result(reading: reading, outcome: nil)
    }
    let outcome = try await workspace.load(
      reading.batches, reason: reason, dryRun: dryRun, caller: .machineOperator)
    return Result(reading: reading, outcome: outcome)
  }
}
