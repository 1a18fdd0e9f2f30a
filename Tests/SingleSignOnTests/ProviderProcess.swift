import Foundation
import Testing

/// The provider of `Tests/Browser/provider.py` as a process of its own.
final class ProviderProcess {
  struct About: Decodable {
    let issuer: String
    let clientID: String
    let clientSecret: String?
    let user: String
    let name: String
    let email: String

    enum CodingKeys: String, CodingKey {
      case issuer, user, name, email
      case clientID = "client_id"
      case clientSecret = "client_secret"
    }
  }

  let about: About
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  private static let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
  private static let python = root.appending(path: ".venv/bin/python")

  /// Whether the Python environment of the tests is made; `make test` makes it.
  static var isThere: Bool {
    let packages = root.appending(path: ".venv/lib")
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: packages.path)) ?? []
    return versions.contains {
      FileManager.default.fileExists(atPath: packages.appending(path: "\($0)/site-packages/canaille").path)
    }
  }

  init(redirectAddress: String, _ options: [String] = []) throws {
    process.executableURL = Self.python
    let program = Self.root.appending(path: "Tests/Browser/provider.py").path
    process.arguments = [program, redirectAddress] + options
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    about = try Self.line(output)
  }

  /// The provider ends with its input.
  func stop() {
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }

  /// New keys; the old ones are no longer published where they are not kept.
  func rotateKeys(keepingOld: Bool) throws {
    let _: [String: String] = try tell(keepingOld ? "rotate" : "retire")
  }

  /// Signs the user in as a browser would. Returns what the provider sends back to the program.
  func visit(_ address: String) throws -> [String: String] {
    let answer: [String: String] = try tell("visit " + address)
    let items = URLComponents(string: try #require(answer["address"]))?.queryItems ?? []
    return Dictionary(items.map { ($0.name, $0.value ?? "") }) { $1 }
  }

  private func tell<Answer: Decodable>(_ command: String) throws -> Answer {
    try input.fileHandleForWriting.write(contentsOf: Data((command + "\n").utf8))
    return try Self.line(output)
  }

  private static func line<Answer: Decodable>(_ pipe: Pipe) throws -> Answer {
    var line = Data()
    while let byte = try pipe.fileHandleForReading.read(upToCount: 1), !byte.isEmpty, byte.first != 10 {
      line += byte
    }
    return try JSONDecoder().decode(Answer.self, from: line)
  }
}
