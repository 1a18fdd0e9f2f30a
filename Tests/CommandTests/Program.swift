import Foundation

/// Runs the program as a process, the way people and scripts do.
struct Program {
  struct Result {
    let code: Int32
    let output: String
    let errors: String
  }

  /// The repository's root, from this file's place in it.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  static var binary: String {
    ProcessInfo.processInfo.environment["NHIEMKY_BINARY"] ?? root + "/.build/debug/nhiemky"
  }

  static let examples = ["common", "da-nang", "ha-noi", "hai-phong", "quang-nam", "tp-hcm"]
    .map { root + "/Examples/" + $0 }

  static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: binary)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .merging(["NHIEMKY_DATABASE": ""]) { _, new in new }.merging(environment) { _, new in new }
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // Both pipes are drained at once: a full one would stop the program.
    nonisolated(unsafe) var complaint = Data()
    let finished = DispatchSemaphore(value: 0)
    let draining = Thread {
      complaint = errors.fileHandleForReading.readDataToEndOfFile()
      finished.signal()
    }
    draining.start()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    finished.wait()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      errors: String(decoding: complaint, as: UTF8.self))
  }
}

/// A folder of a test's own, gone when the test is.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "nhiemky-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The address of a database in it.
  var database: String { "sqlite:" + path + "/x.db" }

  /// A copy of an example dossier that may be spoilt.
  func copy(ofExample name: String) throws -> String {
    let target = path + "/" + name
    try FileManager.default.copyItem(atPath: Program.root + "/Examples/" + name, toPath: target)
    return target
  }

  func edit(_ file: String, _ change: (String) -> String) throws {
    let url = URL(fileURLWithPath: path + "/" + file)
    try Data(change(String(decoding: Data(contentsOf: url), as: UTF8.self)).utf8).write(to: url)
  }
}
