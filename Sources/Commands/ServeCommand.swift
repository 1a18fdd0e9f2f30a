import ArgumentParser
import Foundation
import Web
import Workflows

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "serve", abstract: "Mở trang web trên cơ sở dữ liệu.")

  @Option(help: ArgumentHelp("Địa chỉ máy để nghe.", valueName: "máy"))
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("Cổng; 0 là cổng bất kỳ còn trống.", valueName: "cổng"))
  var port = 8080

  @Flag(help: "Cho người chưa đăng nhập đọc.")
  var guests = false

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    let workspace = Workspace(database: try await databaseOptions.open(), clock: .system)
    try await Serving.serve(workspace, host: host, port: port, guestsMayRead: guests)
  }
}

/// Serves and says where.
enum Serving {
  static func serve(_ workspace: Workspace, host: String, port: Int, guestsMayRead: Bool) async throws {
    guard (0...65_535).contains(port) else {
      throw CommandFailure.unusable("Cổng phải từ 0 đến 65535, không phải \(port).")
    }
    let server = SiteServer(
      workspace: workspace, version: ProgramVersion.current,
      configuration: .init(host: host, port: port, guestsMayRead: guestsMayRead))
    do {
      try await server.run { port in
        Console.print("Nhiệm kỳ đang chạy tại http://\(host):\(port) (dừng bằng Ctrl-C).")
        if guestsMayRead { Console.print("Ai mở được trang đều đọc được; chưa cần đăng nhập.") }
      }
    } catch let failure as ServingFailure {
      throw CommandFailure.unusable(failure.phrase.vi)
    }
  }
}
