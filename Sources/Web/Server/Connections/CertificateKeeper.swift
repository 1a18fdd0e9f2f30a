import Foundation
import Logging
import NIOSSL
import ServiceLifecycle
import Synchronization

/// The certificate in use. Renewed files are taken up by new connections without a restart; where they cannot be used, the
/// one in use is kept and the reason logged.
final class CertificateKeeper: Service {
  enum Refreshment: Hashable, Sendable {
    case unchanged, renewed
    case kept(CertificateFailure)
  }

  private struct State {
    var content: CertificateFiles.Content
    var context: NIOSSLContext
  }

  private static let interval = Duration.seconds(60)

  private let files: CertificateFiles
  private let now: @Sendable () -> Date
  private let logger: Logger
  private let state: Mutex<State>

  init(_ files: CertificateFiles, logger: Logger, now: @escaping @Sendable () -> Date = Date.init) throws {
    self.files = files
    self.now = now
    self.logger = logger
    let content = try files.read()
    state = Mutex(State(content: content, context: try files.context(of: content, at: now())))
  }

  var context: NIOSSLContext { state.withLock { $0.context } }

  /// Looks at the files once.
  func refresh() -> Refreshment {
    do throws(CertificateFailure) {
      let content = try files.read()
      guard content != state.withLock({ $0.content }) else { return .unchanged }
      let context = try files.context(of: content, at: now())
      state.withLock { $0 = State(content: content, context: context) }
      return .renewed
    } catch {
      return .kept(error)
    }
  }

  func run() async throws {
    var complaint: CertificateFailure?
    while !Task.isShuttingDownGracefully, !Task.isCancelled {
      try? await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.interval) }
      switch refresh() {
      case .unchanged: break
      case .renewed:
        complaint = nil
        logger.notice("certificate renewed")
      case .kept(let failure):
        // Once for each reason, not each minute.
        if failure != complaint { logger.error("certificate not renewed: \(failure.phrase.en)") }
        complaint = failure
      }
    }
  }
}
