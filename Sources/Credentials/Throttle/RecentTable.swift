/// Values by key, of which only those written lately are kept: a bounded number, and none that was not written for two
/// periods.
///
/// There are two generations. What is written goes to the young one; each period the young one becomes the old one, and
/// the old one is dropped. That is a least-recently-used order as coarse as a period, with no links between entries.
struct RecentTable<Value> {
  /// What happens to a new key where all places are taken.
  enum Overflow {
    /// The older half makes room.
    case forget
    /// It is turned away: for values that must not be lost within their period.
    case refuse
  }

  private let capacity: Int
  private let period: Double
  private let overflow: Overflow
  private var young: [ThrottleKey: Value] = [:]
  private var old: [ThrottleKey: Value] = [:]
  private var began = -Double.infinity

  /// - Parameter period: in seconds; a value is kept for at least so long after it was last written, if there is room.
  init(capacity: Int, period: Double, overflow: Overflow) {
    self.capacity = capacity
    self.period = period
    self.overflow = overflow
  }

  var count: Int { young.count + old.count }

  subscript(key: ThrottleKey) -> Value? { young[key] ?? old[key] }

  /// Whether a value may be written under the key.
  func hasRoom(for key: ThrottleKey) -> Bool { overflow == .forget || self[key] != nil || count < capacity }

  /// Drops what is too old. To be called with each new time, before anything else.
  mutating func advance(to now: Double) {
    if now >= began + 2 * period {
      young = [:]
      old = [:]
      began = now
    } else if now >= began + period {
      turn()
      began = now
    }
  }

  /// Nil takes the key away. Nothing happens where there is no room.
  mutating func write(_ value: Value?, at key: ThrottleKey) {
    guard hasRoom(for: key) else { return }
    old[key] = nil
    young[key] = value
    if overflow == .forget, young.count >= capacity / 2 { turn() }
  }

  private mutating func turn() {
    old = young
    young = [:]
  }
}
