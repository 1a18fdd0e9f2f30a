import Synchronization

/// What was found for some places of a line, for what several rules ask of one figure and is long in the finding.
struct LineMemo<Found: Sendable>: ~Copyable, Sendable {
  private let known = Mutex<[Int: Found?]>([:])

  /// - Parameter find: asked once for each place; it may ask for other places itself.
  func found(at place: Int, _ find: () -> Found?) -> Found? {
    if let found = known.withLock({ $0[place] }) { return found }
    let found = find()
    known.withLock { $0[place] = .some(found) }
    return found
  }
}
