import ArgumentParser
import Store
import Workflows

struct UserRemoveFactor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove-second-factor", abstract: "Gỡ xác thực hai lớp của người mất điện thoại và mã dự phòng.")

  @OptionGroup var options: UserOptions

  func run() async throws {
    let (workspace, number) = try await options.open()
    try await workspace.removeSecondFactor(number, reason: options.reason, caller: .machineOperator)
    Console.print("Đã gỡ; lần đăng nhập sau phải bật lại nếu vai trò đòi hỏi.")
  }
}

struct UserLock: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Khóa tài khoản; mọi phiên và khóa truy cập ngừng ngay.")

  @OptionGroup var options: UserOptions

  func run() async throws {
    let (workspace, number) = try await options.open()
    try await workspace.lockAccount(number, reason: options.reason, caller: .machineOperator)
    Console.print("Đã khóa.")
  }
}

struct UserUnlock: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "unlock", abstract: "Mở khóa tài khoản.")

  @OptionGroup var options: UserOptions

  func run() async throws {
    let (workspace, number) = try await options.open()
    try await workspace.unlockAccount(number, reason: options.reason, caller: .machineOperator)
    Console.print("Đã mở khóa.")
  }
}

struct UserErase: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Xóa thông tin cá nhân của tài khoản; số liệu và nhật ký giữ nguyên.")

  @OptionGroup var options: UserOptions

  func run() async throws {
    let (workspace, number) = try await options.open()
    try await workspace.eraseAccount(number, reason: options.reason, caller: .machineOperator)
    Console.print("Đã xóa thông tin cá nhân; chỉ còn số hiệu \(number).")
  }
}

struct UserLink: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Gắn tài khoản với định danh của nhà cung cấp đăng nhập một lần.")

  @OptionGroup var options: UserOptions

  @Option(help: ArgumentHelp("Địa chỉ nhà cung cấp.", valueName: "địa-chỉ"))
  var issuer: String

  @Option(help: ArgumentHelp("Mã định danh (sub) tại nhà cung cấp.", valueName: "mã"))
  var subject: String

  func run() async throws {
    let (workspace, number) = try await options.open()
    try await workspace.linkAccount(
      number, to: ForeignIdentity(issuer: issuer, subject: subject), reason: options.reason, caller: .machineOperator)
    Console.print("Đã gắn.")
  }
}
