import Model
import Synchronization

/// Rows already read and decoded for scorecards, kept as long as the journal has not moved but for readings.
///
/// Everything that changes what a scorecard is built from appends a journal entry in the same transaction, so rows read
/// under one sequence number stay right under it. What is worked out from them is never kept, and another server keeps
/// its own.
final class MaterialCache: Sendable {
  /// What was asked for; the day matters, since trees and terms are dated.
  struct Key: Hashable {
    let unit: String
    let period: String
    let boundaries: Boundaries
    let today: CalendarDate
  }

  struct Entry {
    let material: ScorecardMaterial
    let sources: [String: Source]
    let owners: [String: UnitReference]
    let periods: [LabelledPeriod]
  }

  private struct State {
    var sequence: Int64 = -1
    var entries: [Key: Entry] = [:]
  }

  /// About 150 kB each; beyond that, all is read again.
  private static let limit = 128

  private let state = Mutex(State())

  func entry(_ key: Key, sequence: Int64) -> Entry? {
    state.withLock { $0.sequence == sequence ? $0.entries[key] : nil }
  }

  /// Trees of stated days are asked for once and not kept.
  func keep(_ entry: Entry, for key: Key, sequence: Int64) {
    if case .on = key.boundaries { return }
    state.withLock { state in
      // A reader of an older snapshot must not bring back what is past.
      guard sequence >= state.sequence else { return }
      if sequence > state.sequence || state.entries.count >= Self.limit { state.entries = [:] }
      state.sequence = sequence
      state.entries[key] = entry
    }
  }
}
