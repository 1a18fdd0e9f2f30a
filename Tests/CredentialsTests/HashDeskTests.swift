import Dispatch
import Synchronization
import Testing

@testable import Credentials

@Suite struct HashDeskTests {
  private struct Broken: Error {}

  @Test func works() async throws {
    let desk = HashDesk()
    let hash = try #require(try await desk.work { try PasswordHash.make("mưa chiều", cost: .forTests) })
    #expect(await desk.verify("mưa chiều", against: hash) == true)
    #expect(await desk.verify("mưa sáng", against: hash) == false)
    #expect(await desk.work { 7 } == 7)
    await #expect(throws: Broken.self) { try await desk.work { throw Broken() } }
    #expect(!desk.isFull)
  }

  /// Jobs that stay at work until they are let go.
  private final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    private let counts = Mutex((now: 0, most: 0))

    var most: Int { counts.withLock { $0.most } }

    func pass() {
      counts.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      semaphore.wait()
      counts.withLock { $0.now -= 1 }
    }

    func open() { semaphore.signal() }
  }

  /// As many as may work and wait are taken, and the rest are turned away at once.
  @Test func turnsAwayWhereAllPlacesAreTaken() async {
    let desk = HashDesk(atOnce: 2, waiting: 3)
    let gate = Gate()
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<5 {
        group.addTask { await desk.work { gate.pass() } != nil }
      }
      while !desk.isFull { await Task.yield() }
      for _ in 0..<100 { #expect(await desk.work { 1 } == nil) }
      for _ in 0..<5 { gate.open() }
      for await isDone in group { #expect(isDone) }
    }
    #expect(gate.most <= 2)
    #expect(await desk.work { 1 } == 1)
  }

  /// What waits when the desk goes is done nonetheless, and nobody waits for ever.
  @Test func endsInOrder() async {
    for _ in 0..<50 {
      var desk: HashDesk? = HashDesk(atOnce: 2, waiting: 30)
      let answers = await withTaskGroup(of: Int?.self) { [desk] group in
        for number in 0..<20 { group.addTask { [desk] in await desk?.work { number } } }
        return await group.reduce(into: Set()) { $0.insert($1) }
      }
      desk = nil
      #expect(answers == Set((0..<20).map(Optional.some)))
    }
  }
}
