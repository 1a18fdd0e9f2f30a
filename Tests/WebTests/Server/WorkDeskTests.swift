import Foundation
import Synchronization
import Testing

@testable import Web

@Suite struct WorkDeskTests {
  /// Gates that work waits at, so that a test decides when it ends.
  final class Gate: Sendable {
    private let isOpen = Mutex(false)
    var isPassable: Bool { isOpen.withLock { $0 } }
    func open() { isOpen.withLock { $0 = true } }
    func wait() { while !isOpen.withLock({ $0 }) { usleep(1_000) } }
  }

  @Test func twoWorkTheOthersWaitAndTheRestIsTurnedAway() async throws {
    let desk = WorkDesk(atOnce: 2, waiting: 3)
    let gate = Gate()
    let (now, most) = (Counter(), Counter())
    let outcomes = try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<5 {
        group.addTask {
          try await desk.admit {
            try await desk.work {
              most.raise(to: now.add(1))
              gate.wait()
              now.add(-1)
            }
            return true
          } ?? false
        }
      }
      while desk.isFull == false { await Task.yield() }
      // A sixth finds no place, and does not wait.
      let sixth: Bool? = await desk.admit { true }
      #expect(sixth == nil)
      while now.value < 2 { await Task.yield() }
      gate.open()
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes == [true, true, true, true, true])
    #expect(most.value == 2)
    #expect(desk.isFull == false)
    let later: Bool? = await desk.admit { true }
    #expect(later == true)
    try await desk.close()
  }

  @Test func aPlaceIsFreeAgainAfterAFailure() async throws {
    struct Mishap: Error {}
    let desk = WorkDesk(atOnce: 1, waiting: 0)
    for _ in 0..<3 {
      await #expect(throws: Mishap.self) { try await desk.admit { try await desk.work { throw Mishap() } } }
    }
    try await desk.close()
  }

  final class Counter: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    @discardableResult func add(_ step: Int) -> Int {
      count.withLock {
        $0 += step
        return $0
      }
    }
    func raise(to number: Int) { count.withLock { $0 = max($0, number) } }
  }
}
