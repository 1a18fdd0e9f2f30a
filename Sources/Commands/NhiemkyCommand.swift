import ArgumentParser
import Foundation

/// `nhiemky`: the root of all commands.
public struct NhiemkyCommand: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "nhiemky",
    abstract: "Chỉ tiêu, kết quả và nguồn số liệu của các khu công nghiệp, khu kinh tế, khu công nghệ cao.",
    discussion: """
      Mã thoát: 0 xong; 1 xong và có điều sai đã được hỏi đến; 2 dữ liệu hoặc tham số không dùng được; \
      3 bị quy tắc hoặc phân quyền từ chối.
      """,
    version: ProgramVersion.current,
    subcommands: [
      DemoCommand.self, ServeCommand.self, LoadCommand.self, ScorecardCommand.self, MigrateCommand.self,
      VerifyCommand.self, JournalCommand.self, SettingsCommand.self, CheckCommand.self, UserCommand.self,
      KeyCommand.self,
      OpenAPICommand.self,
    ])

  public init() {}

  /// Runs a command and gives the process's exit code.
  public static func execute(_ arguments: [String]) async -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return 0
    } catch let failure as CommandFailure {
      Console.complain(failure.sentence)
      return failure.exitCode
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      let message = fullMessage(for: error)
      // Help and the version are asked for, and are results; a wrong argument is not.
      if exitCode(for: error) == .success {
        Console.print(message)
        return 0
      }
      if exitCode(for: error) == .validationFailure {
        Console.complain(message)
        return 2
      }
      let failure = FailureTranslation.failure(for: error)
      Console.complain(failure.sentence)
      return failure.exitCode
    }
  }
}

/// The version that `--version`, the pages and the journal speak of.
public enum ProgramVersion {
  public static let current = "0.1.0"
}
