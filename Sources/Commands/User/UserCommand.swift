import ArgumentParser
import Store
import Workflows

/// Accounts from the machine itself: for the first ones, and for when nobody can sign in.
struct UserCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "Tài khoản và vai trò.",
    subcommands: [
      UserList.self, UserFirst.self, UserAdd.self, UserReset.self, UserRemoveFactor.self, UserLock.self,
      UserUnlock.self,
      UserErase.self, UserGrant.self, UserRevoke.self, UserLink.self, UserData.self,
    ])
}

/// Which account a command is about, and why.
struct UserOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Tên đăng nhập, hoặc số hiệu tài khoản.", valueName: "tài-khoản"))
  var account: String

  @Option(help: ArgumentHelp("Lý do hoặc số quyết định; được ghi vào nhật ký.", valueName: "lý-do"))
  var reason: String

  @OptionGroup var databaseOptions: DatabaseOptions

  func open() async throws -> (workspace: Workspace, number: Int64) {
    let workspace = Workspace(database: try await databaseOptions.open(), clock: .system)
    return (workspace, try await UserOptions.number(account, workspace))
  }

  static func number(_ words: String, _ workspace: Workspace) async throws -> Int64 {
    if let number = Int64(words) { return number }
    return try await workspace.accountNumber(signIn: words, caller: .machineOperator)
  }
}

/// Says a password that the program has made.
enum IssuedPassword {
  static func say(_ issued: OneTimePasswordIssue) {
    Console.print(
      """
      Tài khoản số \(issued.account), tên đăng nhập \(issued.signIn)
      Mật khẩu dùng một lần (chỉ hiện lúc này, dùng được 7 ngày): \(issued.password)
      """)
  }
}
