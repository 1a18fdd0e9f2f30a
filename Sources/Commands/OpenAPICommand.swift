import ArgumentParser
import Foundation
import Web

struct OpenAPICommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openapi", abstract: "In bản mô tả giao diện lập trình (OpenAPI 3.1).",
    discussion: "Giống bản mà trang web trả về tại /api/v1/openapi.json; không cần cơ sở dữ liệu.")

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Ghi vào tệp thay vì in ra màn hình.", valueName: "tệp"),
    completion: .file())
  var output: String?

  func run() throws {
    let data = try OpenAPIDocument.data(version: ProgramVersion.current)
    guard let output else { return Console.print(data) }
    do {
      try (data + Data("\n".utf8)).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw CommandFailure.unusable("Không ghi được tệp “\(output)”; hãy chọn nơi khác bằng --output.")
    }
  }
}
