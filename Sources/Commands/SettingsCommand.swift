import ArgumentParser
import Foundation
import Language
import Workflows

struct SettingsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Liệt kê các thiết đặt, hoặc đổi một thiết đặt; việc đổi được ghi nhật ký.")

  @Argument(help: ArgumentHelp("Thiết đặt cần đổi, ví dụ journal.anchor-days.", valueName: "thiết-đặt"))
  var key: String?

  @Argument(help: ArgumentHelp("Giá trị mới.", valueName: "giá-trị"))
  var value: String?

  @Option(help: ArgumentHelp("Lý do, bắt buộc khi đổi.", valueName: "lý-do"))
  var reason: String?

  @Option(help: ArgumentHelp("Dạng kết quả: text hoặc json.", valueName: "dạng"))
  var format: OutputFormat = .text

  @OptionGroup var databaseOptions: DatabaseOptions

  func validate() throws {
    guard key == nil || value != nil else { throw ValidationError("Hãy cho biết giá trị mới của thiết đặt.") }
  }

  func run() async throws {
    let workspace = Workspace(database: try await databaseOptions.open(), clock: .system)
    if let key, let value {
      let outcome = try await workspace.change(key, to: value, reason: reason ?? "", caller: .machineOperator)
      if format == .text { return Console.print(Self.sentence(outcome)) }
    }
    let answers = try await workspace.settings(.machineOperator).filter { key == nil || $0.setting.rawValue == key }
    switch format {
    case .text: for answer in answers { Console.print(Self.lines(answer)) }
    case .json: Console.print(try Self.json(answers))
    }
  }

  private static func sentence(_ outcome: SettingOutcome) -> String {
    let key = outcome.setting.rawValue
    guard let entry = outcome.journalEntry else { return Phrases.Settings.unchanged(key, outcome.after).vi }
    return Phrases.Settings.changed(key, outcome.before, outcome.after, entry).vi
  }

  private static func lines(_ answer: SettingAnswer) -> String {
    let setting = answer.setting
    let origin = answer.journalEntry.map { Phrases.Settings.standard(setting.standard, changedBy: $0) }
    return """
      \(setting.rawValue) = \(answer.value) (\(setting.bounds.lowerBound)–\(setting.bounds.upperBound); \
      \((origin ?? Phrases.Settings.standard).vi))
          \(setting.name.vi) \(answer.value) \(setting.unit.vi)
      """
  }

  private static func json(_ answers: [SettingAnswer]) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(answers.map(SettingDocument.init))
  }
}

/// A setting for programs.
private struct SettingDocument: Encodable {
  let key: String
  let name: String
  let value: Int
  let standard: Int
  let lowest: Int
  let highest: Int
  let journalEntry: Int64?

  private enum CodingKeys: String, CodingKey {
    case key, name, value, lowest, highest
    case standard = "default"
    case journalEntry = "journal_entry"
  }

  init(_ answer: SettingAnswer) {
    key = answer.setting.rawValue
    name = answer.setting.name.vi
    value = answer.value
    standard = answer.setting.standard
    lowest = answer.setting.bounds.lowerBound
    highest = answer.setting.bounds.upperBound
    journalEntry = answer.journalEntry
  }
}
