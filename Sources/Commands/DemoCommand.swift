import ArgumentParser
import Foundation
import Web
import Workflows

struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Nạp năm đơn vị mẫu vào cơ sở dữ liệu mới rồi mở trang web.",
    discussion: "Nếu thư mục đã có cơ sở dữ liệu thì giữ nguyên và dùng tiếp.")

  @Option(help: ArgumentHelp("Cổng; 0 là cổng bất kỳ còn trống.", valueName: "cổng"))
  var port = 8080

  @Option(help: ArgumentHelp("Thư mục giữ cơ sở dữ liệu.", valueName: "thư-mục"))
  var directory = "var"

  @Option(help: ArgumentHelp("Thư mục chứa các hồ sơ mẫu.", valueName: "thư-mục"))
  var examples = "Examples"

  func run() async throws {
    let path = directory + "/nhiemky.db"
    let isNew = !FileManager.default.fileExists(atPath: path)
    do {
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure.unusable("Không tạo được thư mục “\(directory)”; hãy chọn nơi khác bằng --directory.")
    }
    let database = try await OpenDatabase.open(.sqlite(path: path))
    let desk = try await ServerAccess.desk(for: .sqlite(path: path), over: database)
    let workspace = Workspace(database: database, clock: .system, access: desk)
    if try await isEmpty(workspace) { try await load(into: workspace) }
    if !isNew { Console.print("Dùng tiếp dữ liệu trong \(path).") }
    try await Serving.serve(
      workspace, host: "127.0.0.1", port: port, guestsMayRead: true,
      exposure: Exposure(securityLog: Console.complain),
      first: FirstAdministrator(
        signIn: Workspace.firstSignIn, file: FirstPasswordFile(for: .sqlite(path: path))))
  }

  /// True as well where an earlier start was cut off before anything was taken in.
  private func isEmpty(_ workspace: Workspace) async throws -> Bool {
    try await workspace.knownReferences(.machineOperator).dossiers.isEmpty
  }

  private func load(into workspace: Workspace) async throws {
    let folders = try exampleFolders()
    let result = try await DossierLoading(workspace: workspace, reason: nil, dryRun: false).load(folders)
    guard let outcome = result.outcome else {
      for finding in result.reading.findings { Console.complain(FindingText.write(finding)) }
      throw CommandFailure.unusable("Hồ sơ mẫu trong “\(examples)” có lỗi, chưa nạp gì.")
    }
    Console.print("Đã nạp \(outcome.dossiers.count) hồ sơ mẫu vào cơ sở dữ liệu mới.")
  }

  private func exampleFolders() throws -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: examples)) ?? []
    let folders = names.sorted().map { examples + "/" + $0 }
      .filter { FileManager.default.fileExists(atPath: $0 + "/dossier.yaml") }
    guard !folders.isEmpty else {
      throw CommandFailure.unusable(
        "Không thấy hồ sơ mẫu trong “\(examples)”; hãy chạy từ thư mục gốc của dự án hoặc chỉ nơi khác bằng --examples."
      )
    }
    return folders
  }
}
