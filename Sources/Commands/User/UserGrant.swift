import ArgumentParser
import Model
import Workflows

struct UserGrant: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: "Giao vai trò ở một đơn vị, trong một thời gian.",
    discussion: "Vai trò: \(Role.given.map { "\($0.rawValue) (\($0.phrase.vi))" }.joined(separator: ", ")).")

  @OptionGroup var options: UserOptions

  @Option(help: ArgumentHelp("Vai trò.", valueName: "vai-trò"))
  var role: String

  @Option(help: ArgumentHelp("Mã đơn vị; bỏ trống là toàn hệ thống.", valueName: "mã"))
  var unit: String?

  @Flag(help: "Chỉ ở chính đơn vị đó, không gồm các đơn vị trực thuộc.")
  var alone = false

  @Option(help: ArgumentHelp("Từ ngày, dạng 2026-11-21; mặc định là hôm nay.", valueName: "ngày"))
  var from: String?

  @Option(help: ArgumentHelp("Đến hết ngày, dạng 2027-06-30; mặc định không thời hạn.", valueName: "ngày"))
  var until: String?

  func run() async throws {
    guard let given = Role(rawValue: role), Role.given.contains(given) else { throw AccessFailure.noRole(role) }
    let draft = GrantDraft(
      role: given, unit: unit, withBranch: !alone, from: try Self.day(from), to: try Self.day(until))
    let (workspace, number) = try await options.open()
    let id = try await workspace.give(draft, to: number, reason: options.reason, caller: .machineOperator)
    Console.print("Đã giao vai trò, số \(id).")
  }

  private static func day(_ words: String?) throws -> CalendarDate? {
    guard let words else { return nil }
    guard let day = CalendarDate(iso: words) else {
      throw CommandFailure.unusable("“\(words)” không phải ngày; hãy viết dạng 2026-11-21.")
    }
    return day
  }
}

struct UserRevoke: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "revoke", abstract: "Thu hồi một vai trò đã giao, cùng những gì đã ủy quyền từ đó.")

  @Argument(help: ArgumentHelp("Số của vai trò, xem nhiemky user list.", valueName: "số"))
  var grant: Int64

  @Option(help: ArgumentHelp("Lý do hoặc số quyết định; được ghi vào nhật ký.", valueName: "lý-do"))
  var reason: String

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    let workspace = Workspace(database: try await databaseOptions.open(), clock: .system)
    try await workspace.endGrant(grant, reason: reason, caller: .machineOperator)
    Console.print("Đã thu hồi.")
  }
}
