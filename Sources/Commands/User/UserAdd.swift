import ArgumentParser
import Workflows

struct UserAdd: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Tạo tài khoản với mật khẩu dùng một lần.")

  @Argument(help: ArgumentHelp("Tên đăng nhập: chữ không dấu, chữ số và . - _ @.", valueName: "tên-đăng-nhập"))
  var signIn: String

  @Option(help: ArgumentHelp("Họ và tên.", valueName: "họ-tên"))
  var name: String

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    let workspace = Workspace(database: try await databaseOptions.open(), clock: .system)
    IssuedPassword.say(try await workspace.makeAccount(signIn: signIn, name: name, caller: .machineOperator))
  }
}

struct UserReset: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset", abstract: "Cấp lại mật khẩu dùng một lần; mọi phiên kết thúc.")

  @OptionGroup var options: UserOptions

  func run() async throws {
    let (workspace, number) = try await options.open()
    IssuedPassword.say(
      try await workspace.resetPassword(number, reason: options.reason, caller: .machineOperator))
  }
}

struct UserFirst: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "first", abstract: "Tạo quản trị đầu tiên của cơ sở dữ liệu chưa có tài khoản, với tên tự chọn.")

  @Argument(help: ArgumentHelp("Tên đăng nhập: chữ không dấu, chữ số và . - _ @.", valueName: "tên-đăng-nhập"))
  var signIn: String

  @Option(help: ArgumentHelp("Họ và tên.", valueName: "họ-tên"))
  var name: String

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    let workspace = Workspace(database: try await databaseOptions.open(), clock: .system)
    guard let issued = try await workspace.makeFirstAdministrator(signIn: signIn, name: name) else {
      throw CommandFailure.refused("Cơ sở dữ liệu này đã có tài khoản; hãy dùng nhiemky user add.")
    }
    IssuedPassword.say(issued)
  }
}
