import ArgumentParser
import Credentials
import Foundation
import Workflows

struct KeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Khóa của máy chủ.", subcommands: [KeyRenew.self])
}

struct KeyRenew: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renew",
    abstract: "Đổi khóa của máy chủ và niêm phong lại mọi bí mật trong cơ sở dữ liệu; hãy dừng máy chủ trước.")

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    let address = try databaseOptions.address()
    let database = try await databaseOptions.open()
    let path = ServerAccess.keyPath(for: address)
    let workspace = Workspace(
      database: database, clock: .system, access: try await ServerAccess.desk(for: address, over: database))
    do {
      let next = try ServerKey.atPath(path + ServerAccess.nextKey)
      let renewal = try await workspace.renewKey(to: next, caller: .machineOperator)
      try ServerAccess.takeNextKey(path)
      Console.print(
        "Đã đổi khóa máy chủ thành \(next.identifier); niêm phong lại \(renewal.secondFactors) xác thực hai lớp. Hãy khởi động lại "
          + "máy chủ.")
      if renewal.droppedCodes > 0 {
        Console.print("\(renewal.droppedCodes) người cần tạo lại mã dự phòng ở trang Tài khoản của tôi.")
      }
    } catch let failure as ServerKeyFailure {
      throw CommandFailure.unusable(failure.phrase.vi)
    } catch is SealFailure {
      unlink(path + ServerAccess.nextKey)
      throw CommandFailure.unusable("Khóa ở “\(path)” không mở được bí mật trong cơ sở dữ liệu; chưa đổi gì.")
    }
  }
}
