import Commands
import Foundation
import StoreSQLite

// The door: reads the environment, chooses the engine, starts the command.
let environment = CommandEnvironment(
  open: { address in
    switch address {
    case .sqlite(let path): try SQLiteDatabase(path: path)
    }
  },
  variables: ProcessInfo.processInfo.environment,
  isTerminal: isatty(STDOUT_FILENO) == 1)

let code = await CommandEnvironment.$current.withValue(environment) {
  await NhiemkyCommand.execute(Array(CommandLine.arguments.dropFirst()))
}
exit(code)
