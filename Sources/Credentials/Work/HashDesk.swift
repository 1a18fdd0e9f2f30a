import Dispatch
import Foundation
import Synchronization

/// Where passwords are hashed: a few at once, a few more waiting, and no more. It has threads of its own, so that pages
/// are answered meanwhile, and its memory is bounded: 64 MiB at most for each that is at work (see `ScryptCost`).
public final class HashDesk: Sendable {
  private let queue: HashQueue

  /// - Parameters:
  ///   - atOnce: threads, and hashes computed at the same time.
  ///   - waiting: more that may wait for them.
  public init(atOnce: Int = 2, waiting: Int = 32) {
    let queue = HashQueue(places: atOnce + waiting)
    for _ in 0..<atOnce {
      // A thread holds the queue alone: it ends when the desk is gone.
      let thread = Thread { queue.run() }
      thread.name = "hashes"
      thread.start()
    }
    self.queue = queue
  }

  deinit { queue.close() }

  /// Whether the hash is that password's; nil at once where all places are taken.
  public func verify(_ password: String, against hash: PasswordHash) async -> Bool? {
    await work { hash.verifies(password) }
  }

  /// Runs the work on a thread of the desk once one is free; nil at once where all places are taken.
  public func work<Result: Sendable, Failure: Error>(
    _ work: @escaping @Sendable () throws(Failure) -> Result
  ) async throws(Failure) -> Result? {
    let outcome: Swift.Result<Result, Failure>? = await withCheckedContinuation { continuation in
      let isTaken = queue.add {
        let outcome: Swift.Result<Result, Failure>
        do throws(Failure) {
          outcome = .success(try work())
        } catch {
          outcome = .failure(error)
        }
        return { continuation.resume(returning: outcome) }
      }
      if !isTaken { continuation.resume(returning: nil) }
    }
    return try outcome?.get()
  }

  /// Whether every place is taken.
  public var isFull: Bool { queue.isFull }
}

/// The jobs of a desk, in the order in which they came.
private final class HashQueue: Sendable {
  /// Does the work, and returns what tells the outcome.
  typealias Job = @Sendable () -> @Sendable () -> Void

  private struct State {
    var jobs: [Job] = []
    var taken = 0
  }

  private let places: Int
  private let state = Mutex(State())
  /// Counts the jobs that wait.
  private let ready = DispatchSemaphore(value: 0)

  init(places: Int) { self.places = places }

  var isFull: Bool { state.withLock { $0.taken >= places } }

  /// False where all places are taken.
  func add(_ job: @escaping Job) -> Bool {
    let isTaken = state.withLock { state in
      guard state.taken < places else { return false }
      state.taken += 1
      state.jobs.append(job)
      return true
    }
    if isTaken { ready.signal() }
    return isTaken
  }

  /// Does the jobs as they come, until the desk is closed.
  func run() {
    while let job = next() {
      let tell = job()
      // Whoever has the outcome finds the place free.
      state.withLock { $0.taken -= 1 }
      tell()
    }
  }

  /// Those that wait are done nonetheless.
  func close() { ready.signal() }

  /// Waits for a job; nil once the desk is closed and none is left.
  private func next() -> Job? {
    ready.wait()
    let job: Job? = state.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }
    // The other threads wait for the same word.
    if job == nil { ready.signal() }
    return job
  }
}
