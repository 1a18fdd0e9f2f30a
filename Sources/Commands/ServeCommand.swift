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

  @Option(help: ArgumentHelp("Tên đăng nhập của quản trị đầu tiên, khi chưa có tài khoản nào.", valueName: "tên"))
  var administrator = Workspace.firstSignIn

  @OptionGroup var exposureOptions: ExposureOptions

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    let exposure = try exposureOptions.exposure()
    guard SignInName.folded(administrator) != nil else { throw AccessFailure.badSignInName(administrator) }
    let database = try await databaseOptions.open()
    let desk = try await ServerAccess.desk(for: databaseOptions.address(), over: database)
    let workspace = Workspace(database: database, clock: .system, access: desk)
    try await Serving.serve(
      workspace, host: host, port: port, guestsMayRead: guests, exposure: exposure,
      first: FirstAdministrator(signIn: administrator, file: FirstPasswordFile(for: databaseOptions.address())))
  }
}

/// Who is made where nobody can sign in, and where the password is put.
struct FirstAdministrator: Sendable {
  let signIn: String
  let file: FirstPasswordFile
}

/// Serves and says where.
enum Serving {
  /// Each day, what may no longer be kept goes.
  private static func tidy(_ workspace: Workspace) async {
    while !Task.isCancelled {
      do {
        try await workspace.forgetWhatIsOver()
      } catch {
        Console.complain(FailureTranslation.failure(for: error).sentence)
      }
      try? await Task.sleep(for: .seconds(86_400))
    }
  }

  static func serve(
    _ workspace: Workspace, host: String, port: Int, guestsMayRead: Bool, exposure: Exposure,
    first: FirstAdministrator
  ) async throws {
    guard (0...65_535).contains(port) else {
      throw CommandFailure.unusable("Cổng phải từ 0 đến 65535, không phải \(port).")
    }
    let server = SiteServer(
      workspace: workspace, version: ProgramVersion.current,
      configuration: .init(
        host: host, port: port, guestsMayRead: guestsMayRead, exposure: exposure,
        singleSignOn: try ServerAccess.singleSignOn()))
    do {
      try await server.run { port in
        let scheme = exposure.certificate == nil ? "http" : "https"
        let name = host.contains(":") ? "[\(host)]" : host
        Console.print("Nhiệm kỳ đang chạy tại \(scheme)://\(name):\(port) (dừng bằng Ctrl-C).")
        Task { await tidy(workspace) }
        // Only a server that runs needs somebody who can sign in.
        do {
          try await ServerAccess.welcome(workspace, signIn: first.signIn, file: first.file)
        } catch {
          Console.complain(FailureTranslation.failure(for: error).sentence)
        }
        if guestsMayRead {
          Console.print("Ai mở được trang đều đọc được; đăng nhập ở trang /sign-in để làm việc khác.")
        }
      }
    } catch let failure as ServingFailure {
      throw CommandFailure.unusable(failure.phrase.vi)
    }
  }
}
