import ArgumentParser
import Hummingbird
import Logging

/// The yardstick of `make bench`: the same web framework answering a fixed text.
@main
struct PlaintextPeer: AsyncParsableCommand {
  @Option var port = 8081

  func run() async throws {
    let router = Router()
    router.get("/") { _, _ in "Hello, World!" }
    var logger = Logger(label: "plaintext-peer")
    logger.logLevel = .error
    try await Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)), logger: logger
    ).runService()
  }
}
