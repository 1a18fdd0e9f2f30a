import ArgumentParser
import Checker
import Foundation
import Language
import Proofreading

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Soát số liệu trong văn bản: chỉ ra chỗ các con số tự mâu thuẫn và số đúng phải là bao nhiêu.",
    discussion: """
      Đọc .txt, .md, .html, .docx và đầu vào chuẩn (-). Tệp được soát trong bộ nhớ, không lưu, không ghi nhật ký; \
      văn bản mang dấu Mật, Tối mật hoặc Tuyệt mật bị từ chối (mã thoát 3).
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif
  }

  @Argument(help: ArgumentHelp("Các tệp cần soát; - là đầu vào chuẩn.", valueName: "tệp"))
  var files: [String] = []

  @Option(help: ArgumentHelp("Dạng kết quả: text, json hoặc sarif.", valueName: "dạng"))
  var format: Format = .text

  @Flag(help: "Nêu cả những chỗ đúng, làm tròn và cần hỏi, không chỉ những chỗ sai.")
  var all = false

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Ghi tệp .docx kèm lời nhận xét tại từng con số.", valueName: "tệp.docx"))
  var output: String?

  @Option(help: ArgumentHelp("Ngôn ngữ: vi hoặc en.", valueName: "ngôn-ngữ"))
  var language = "vi"

  @Option(help: ArgumentHelp("Tắt một quy tắc; có thể lặp lại.", valueName: "quy-tắc"))
  var off: [String] = []

  @Flag(help: "Liệt kê các quy tắc rồi thôi.")
  var rules = false

  func run() throws {
    guard let tongue = Tongue(rawValue: language) else {
      throw CommandFailure.unusable("--language là vi hoặc en, không phải “\(language)”.")
    }
    let known = Set(RuleBook.all.map(\.identifier))
    let unknown = off.filter { !known.contains($0) }
    guard unknown.isEmpty else { throw CommandFailure.unusable(Phrases.Checking.unknownRules(unknown)[tongue]) }
    if rules { return Console.print(RuleList.write(RuleBook.all, format, tongue)) }
    guard !files.isEmpty else { throw CommandFailure.unusable(Phrases.Checking.noFiles[tongue]) }
    if let output {
      guard files.count == 1 else { throw CommandFailure.unusable(Phrases.Checking.outputNeedsOneFile[tongue]) }
      guard !CheckInput.isSame(files[0], output) else {
        throw CommandFailure.unusable("\(output): \(Phrases.Checking.outputIsInput[tongue])")
      }
    }
    var run = CheckRun(
      checker: FigureChecker(disabled: Set(off), keepsRightClaims: all), tongue: tongue, all: all, output: output)
    let code = run.check(files, writer: writer(tongue))
    if code != 0 { throw ExitCode(code) }
  }

  private func writer(_ tongue: Tongue) -> any ReportWriter {
    switch format {
    case .text: TextReport(tongue: tongue)
    case .json: JSONReport(tongue: tongue)
    case .sarif: SARIFReport(tongue: tongue, version: ProgramVersion.current)
    }
  }
}
