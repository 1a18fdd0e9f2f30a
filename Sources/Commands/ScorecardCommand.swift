import ArgumentParser
import Foundation
import Language
import Model
import Reviews
import Workflows

struct ScorecardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scorecard",
    abstract: "Bảng chỉ tiêu và kết quả của một đơn vị trong một kỳ.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Argument(help: ArgumentHelp("Mã đơn vị, ví dụ hai-phong.", valueName: "đơn-vị"))
  var unit: String

  @Argument(
    help: ArgumentHelp("Nhiệm kỳ hoặc mã kỳ: 2015-2020, 2009-S1, 2024-M06, 2015-07-20/P5Y.", valueName: "kỳ"))
  var period: String

  @Option(
    help: ArgumentHelp(
      "Cây tổ chức để tổng hợp: then (ngày chốt số liệu), now (hôm nay) hoặc một ngày.", valueName: "cây"))
  var boundaries = "then"

  @Option(help: ArgumentHelp("Dạng kết quả: text, json hoặc csv.", valueName: "dạng"))
  var format: Format = .text

  @Option(help: ArgumentHelp("Ngôn ngữ: vi hoặc en.", valueName: "ngôn-ngữ"))
  var language = "vi"

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    guard let chosen = Boundaries(boundaries) else {
      throw CommandFailure.unusable(
        "--boundaries là then, now hoặc một ngày như 2025-07-01, không phải “\(boundaries)”.")
    }
    guard let tongue = Tongue(rawValue: language) else {
      throw CommandFailure.unusable("--language là vi hoặc en, không phải “\(language)”.")
    }
    let workspace = Workspace(database: try await databaseOptions.open(), clock: .system)
    let answer = try await workspace.scorecard(
      unit: unit, period: period, boundaries: chosen, caller: .machineOperator)
    switch format {
    case .json:
      Console.print(
        try ScorecardJSON(sources: answer.sources, owners: answer.owners, tongue: tongue)
          .encode(answer.scorecard, asOf: answer.asOf))
    case .csv: Console.print(ScorecardListing.listing(answer.scorecard, sources: answer.sources, tongue).csv)
    case .text:
      let isTerminal = CommandEnvironment.current?.isTerminal ?? false
      Console.print(ScorecardText(tongue: tongue, colours: isTerminal).write(answer.scorecard))
    }
  }
}
