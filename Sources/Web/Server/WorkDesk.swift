import NIOPosix
import Synchronization

/// Where heavy work is done: a few pieces at once, a few more waiting, and no more. It has threads of its own, so that
/// pages are answered meanwhile.
final class WorkDesk: Sendable {
  private let pool: NIOThreadPool
  private let taken = Mutex(0)
  private let places: Int

  init(atOnce: Int, waiting: Int) {
    places = atOnce + waiting
    pool = NIOThreadPool(numberOfThreads: atOnce)
    pool.start()
  }

  /// Runs `body` with a place at the desk, or returns nil where all are taken. What the work needs is read within it,
  /// so that no more of it is in memory than there are places.
  func admit<Result>(_ body: () async throws -> Result) async rethrows -> Result? {
    guard
      taken.withLock({ taken in
        guard taken < places else { return false }
        taken += 1
        return true
      })
    else { return nil }
    defer { taken.withLock { $0 -= 1 } }
    return try await body()
  }

  /// Whether every place is taken.
  var isFull: Bool { taken.withLock { $0 >= places } }

  /// Runs `work` on a thread of the desk, once one is free.
  func work<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    try await pool.runIfActive(work)
  }

  /// Ends its threads.
  func close() async throws {
    try await pool.shutdownGracefully()
  }
}
