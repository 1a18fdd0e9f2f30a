import Foundation

/// `nhiemky serve` as a process, until it has said what a test waits for.
enum ServerProcess {
  /// - Returns: what it printed, up to a line that holds `words`, or all of it where it ended before.
  static func printed(_ arguments: [String], until words: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Program.binary)
    process.arguments = ["serve", "--port", "0"] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    defer {
      process.terminate()
      process.waitUntilExit()
    }
    var text = Data()
    while true {
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { break }
      text += piece
      let told = String(decoding: text, as: UTF8.self)
      if told.split(separator: "\n", omittingEmptySubsequences: false).dropLast().contains(where: { $0.contains(words) }
      ) {
        break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
