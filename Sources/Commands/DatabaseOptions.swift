import ArgumentParser
import Foundation
import Store
import Workflows

/// Which database a command works on.
struct DatabaseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Cơ sở dữ liệu, ví dụ sqlite:var/nhiemky.db; mặc định lấy từ biến môi trường NHIEMKY_DATABASE.",
      valueName: "địa-chỉ"))
  var database: String?

  /// The address given, or the environment's.
  func address() throws -> DatabaseAddress {
    guard let text = database ?? CommandEnvironment.current?.variables["NHIEMKY_DATABASE"], !text.isEmpty else {
      throw CommandFailure.unusable(
        "Chưa cho biết cơ sở dữ liệu; hãy thêm --database sqlite:ĐƯỜNG-DẪN hoặc đặt biến NHIEMKY_DATABASE.")
    }
    return try DatabaseAddress(text)
  }

  /// - Parameter creating: whether a database that is not there is made.
  func open(creating: Bool = false) async throws -> any Database {
    let address = try address()
    if !creating, case .sqlite(let path) = address, !FileManager.default.fileExists(atPath: path) {
      throw CommandFailure.unusable(
        "Không có tệp cơ sở dữ liệu “\(path)”; hãy nạp hồ sơ trước bằng nhiemky load, hoặc chạy nhiemky demo.")
    }
    return try await OpenDatabase.open(address)
  }
}

/// Opens a database and brings its schema up to date.
enum OpenDatabase {
  static func open(_ address: DatabaseAddress) async throws -> any Database {
    guard let environment = CommandEnvironment.current else {
      throw CommandFailure.unusable("Chương trình được gọi không qua cửa chính của nó.")
    }
    let database = try await environment.open(address)
    try await Migrator().run(on: database)
    return database
  }
}
