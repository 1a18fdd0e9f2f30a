import ArgumentParser
import Foundation
import Web
import Workflows

struct UserList: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Liệt kê tài khoản và vai trò.")

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    let workspace = Workspace(database: try await databaseOptions.open(), clock: .system)
    for account in try await workspace.accounts(.machineOperator) {
      let state: String =
        switch account.state {
        case .active: account.isWaiting ? "chờ đăng nhập lần đầu" : "đang dùng"
        case .disabled: "đã khóa"
        case .erased: "đã xóa thông tin"
        }
      Console.print("\(account.number)\t\(account.signIn ?? "–")\t\(account.name)\t\(state)")
      for grant in account.grants {
        let place = grant.unit.map { $0.code + (grant.withBranch ? " và trực thuộc" : "") } ?? "toàn hệ thống"
        let until = grant.to.map { " đến \($0.vietnamese)" } ?? ""
        let inForce = grant.isInForce ? "" : " (không có hiệu lực hôm nay)"
        Console.print(
          "\tvai trò số \(grant.id): \(grant.role.phrase.vi), \(place), từ \(grant.from.vietnamese)\(until)\(inForce)")
      }
    }
  }
}

struct UserData: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data", abstract: "In mọi dữ liệu cá nhân mà hệ thống giữ về một người, dạng JSON.")

  @Argument(help: ArgumentHelp("Tên đăng nhập, hoặc số hiệu tài khoản.", valueName: "tài-khoản"))
  var account: String

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    let workspace = Workspace(database: try await databaseOptions.open(), clock: .system)
    let number = try await UserOptions.number(account, workspace)
    let data = try await workspace.personalData(number, caller: .machineOperator)
    Console.print(String(decoding: try PersonalDataFile.json(data), as: UTF8.self))
  }
}
