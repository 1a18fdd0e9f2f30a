import ArgumentParser
import Store

struct MigrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Đưa cấu trúc cơ sở dữ liệu lên bản mới nhất; tạo mới nếu chưa có.")

  @OptionGroup var databaseOptions: DatabaseOptions

  func run() async throws {
    guard let environment = CommandEnvironment.current else {
      throw CommandFailure.unusable("Chương trình được gọi không qua cửa chính của nó.")
    }
    let database = try await environment.open(try databaseOptions.address())
    let applied = try await Migrator().run(on: database)
    if applied.isEmpty {
      Console.print("Cơ sở dữ liệu đã ở bản mới nhất.")
    } else {
      for name in applied { Console.print("Đã áp dụng: \(name)") }
    }
  }
}
