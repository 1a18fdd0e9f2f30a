import ArgumentParser
import Store
import Workflows

/// Something done to one account, with a reason.
protocol AccountDeed: AsyncParsableCommand {
  var options: UserOptions { get }

  /// - Returns: what to say when it is done.
  func done(to number: Int64, in workspace: Workspace) async throws -> String
}

extension AccountDeed {
  func run() async throws {
    let (workspace, number) = try await options.open()
    Console.print(try await done(to: number, in: workspace))
  }
}

struct UserRemoveFactor: AccountDeed {
  static let configuration = CommandConfiguration(
    commandName: "remove-second-factor", abstract: "Gỡ xác thực hai lớp của người mất điện thoại và mã dự phòng.")

  @OptionGroup var options: UserOptions

  func done(to number: Int64, in workspace: Workspace) async throws -> String {
    try await workspace.removeSecondFactor(number, reason: options.reason, caller: .machineOperator)
    return "Đã gỡ; lần đăng nhập sau phải bật lại nếu vai trò đòi hỏi."
  }
}

struct UserLock: AccountDeed {
  static let configuration = CommandConfiguration(
    commandName: "lock", abstract: "Khóa tài khoản; mọi phiên và khóa truy cập ngừng ngay.")

  @OptionGroup var options: UserOptions

  func done(to number: Int64, in workspace: Workspace) async throws -> String {
    try await workspace.lockAccount(number, reason: options.reason, caller: .machineOperator)
    return "Đã khóa."
  }
}

struct UserUnlock: AccountDeed {
  static let configuration = CommandConfiguration(commandName: "unlock", abstract: "Mở khóa tài khoản.")

  @OptionGroup var options: UserOptions

  func done(to number: Int64, in workspace: Workspace) async throws -> String {
    try await workspace.unlockAccount(number, reason: options.reason, caller: .machineOperator)
    return "Đã mở khóa."
  }
}

struct UserErase: AccountDeed {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Xóa thông tin cá nhân của tài khoản; số liệu và nhật ký giữ nguyên.")

  @OptionGroup var options: UserOptions

  func done(to number: Int64, in workspace: Workspace) async throws -> String {
    try await workspace.eraseAccount(number, reason: options.reason, caller: .machineOperator)
    return "Đã xóa thông tin cá nhân; chỉ còn số hiệu \(number)."
  }
}

struct UserLink: AccountDeed {
  static let configuration = CommandConfiguration(
    commandName: "link", abstract: "Gắn tài khoản với định danh của nhà cung cấp đăng nhập một lần.")

  @OptionGroup var options: UserOptions

  @Option(help: ArgumentHelp("Địa chỉ nhà cung cấp.", valueName: "địa-chỉ"))
  var issuer: String

  @Option(help: ArgumentHelp("Mã định danh (sub) tại nhà cung cấp.", valueName: "mã"))
  var subject: String

  func done(to number: Int64, in workspace: Workspace) async throws -> String {
    let identity = ForeignIdentity(issuer: issuer, subject: subject)
    try await workspace.linkAccount(number, to: identity, reason: options.reason, caller: .machineOperator)
    return "Đã gắn."
  }
}
