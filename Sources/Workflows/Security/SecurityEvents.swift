import Synchronization

/// Counts what is refused and hands it to the log. One for each server; a restart begins anew, while the journal keeps what
/// it was told.
public final class SecurityEvents: Sendable {
  /// What a count is of.
  enum Subject: Hashable, Sendable {
    /// Refused sign-ins of one account.
    case signInsOf(Int64)
    /// All refused sign-ins.
    case signIns
    /// What one person was refused.
    case refusalsOf(Int64)
  }

  private struct Line {
    var minute: Int64 = 0
    var written = 0
    var heldBack = 0
  }

  private struct State {
    var counts: [SecurityEvent.Kind: Int] = [:]
    var hours: [Subject: HourlyCount] = [:]
    var alerted: [Subject: Int64] = [:]
    var lines: [SecurityEvent.Kind: Line] = [:]
    var refusals: [Refusal: (written: Int64, heldBack: Int)] = [:]
    var listener: (@Sendable (String) -> Void)?
  }

  /// A refusal that is journalled once in an hour.
  struct Refusal: Hashable, Sendable {
    let person: Int64
    let policy: String
    let unit: String?
  }

  static let hour: Int64 = 3600
  /// Lines of one kind in a minute: a flood must not fill the disk of the log. The rest is counted.
  private static let lines = 100
  /// Accounts counted at once; beyond that, those whose hour is over are forgotten, and then all.
  private static let subjects = 10_000

  private let state = Mutex(State())

  public init() {}

  /// Tells each event as a line of JSON from now on.
  public func listen(_ listener: (@Sendable (String) -> Void)?) { state.withLock { $0.listener = listener } }

  /// How often each kind was since the start.
  public var counts: [SecurityEvent.Kind: Int] { state.withLock { $0.counts } }

  /// Counts an event and hands it to the log.
  /// - Returns: what it counts towards, with how often that was in the last hour.
  func note(_ event: SecurityEvent, at seconds: Int64) -> [(subject: Subject, count: Int)] {
    state.withLock { state in
      state.counts[event.kind, default: 0] += 1
      write(event, at: seconds, &state)
      if state.hours.count > Self.subjects {
        state.hours = state.hours.filter { !$0.value.isOver(at: seconds) }
        if state.hours.count > Self.subjects { state.hours = [:] }
      }
      return Self.subjects(of: event).map { ($0, state.hours[$0, default: HourlyCount()].add(at: seconds)) }
    }
  }

  private static func subjects(of event: SecurityEvent) -> [Subject] {
    if event.kind.isSignIn { return [.signIns] + (event.account.map { [.signInsOf($0)] } ?? []) }
    guard event.kind.isProbing, let account = event.account else { return [] }
    return [.refusalsOf(account)]
  }

  private func write(_ event: SecurityEvent, at seconds: Int64, _ state: inout State) {
    guard let listener = state.listener else { return }
    var line = state.lines[event.kind] ?? Line()
    if line.minute != seconds / 60 { (line.minute, line.written) = (seconds / 60, 0) }
    if line.written < Self.lines {
      listener(event.line(heldBack: line.heldBack))
      line.written += 1
      line.heldBack = 0
    } else {
      line.heldBack += 1
    }
    state.lines[event.kind] = line
  }

  /// Whether an alert is due: not again within an hour.
  func mayAlert(_ subject: Subject, at seconds: Int64) -> Bool {
    state.withLock { state in
      state.alerted = state.alerted.filter { seconds - $0.value < Self.hour }
      guard state.alerted[subject] == nil else { return false }
      state.alerted[subject] = seconds
      return true
    }
  }

  func isAlerted(_ subject: Subject, at seconds: Int64) -> Bool {
    state.withLock { state in state.alerted[subject].map { seconds - $0 < Self.hour } ?? false }
  }

  /// Whether a refusal is to be journalled now: the first, and again after an hour.
  /// - Returns: how many it stands for; nil where it is only counted.
  func due(_ refusal: Refusal, at seconds: Int64) -> Int? {
    state.withLock { state in
      if state.refusals.count > Self.subjects { state.refusals = [:] }
      if let held = state.refusals[refusal], (0..<Self.hour).contains(seconds - held.written) {
        state.refusals[refusal] = (held.written, held.heldBack + 1)
        return nil
      }
      let before = state.refusals[refusal]?.heldBack ?? 0
      state.refusals[refusal] = (seconds, 0)
      return before + 1
    }
  }
}
