import Language
import Store

/// When the journal was anchored last, and whether it is time again.
public struct Anchoring: Hashable, Sendable {
  /// The entry whose hash was handed out last; nil where none was.
  public let entry: Int64?
  /// Whole days since then, or, where none was, since the first entry was made.
  public let days: Int
  /// After how many days one is reminded; ``Setting/anchorReminderDays``.
  public let limit: Int

  public var isDue: Bool { days >= limit }

  /// "Neo gần nhất: mục số 120, cách đây 12 ngày."
  public var phrase: Phrase {
    guard let entry else { return Phrases.Anchors.never }
    return Phrases.Anchors.last(entry, days: days)
  }

  /// What to do, where it is time.
  public var reminder: Phrase? { isDue ? Phrases.Anchors.due(limit) : nil }

  init(entry: Int64?, days: Int, limit: Int) {
    self.entry = entry
    self.days = days
    self.limit = limit
  }

  /// As it stands in this transaction.
  init(_ connection: any SQLConnection, now: String) throws {
    let journal = Journal(connection)
    let last = try journal.lastAnchor()
    let since = try last?.at ?? journal.firstTime()
    entry = last?.anchor.seq
    limit = try Setting.anchorReminderDays.value(on: connection)
    if let since = since.flatMap({ Moment($0) }), let now = Moment(now) {
      days = now.days(since: since)
    } else {
      days = 0
    }
  }
}

/// Why the journal cannot be handed out so.
public enum JournalRefusal: Error, Hashable, Sendable {
  case empty
  /// There is no such part; the last entry is given.
  case noSuchPart(last: Int64)

  public var phrase: Phrase {
    switch self {
    case .empty: Phrases.Anchors.empty
    case .noSuchPart(let last): Phrases.JournalExport.noSuchPart(last)
    }
  }
}

extension Workspace {
  /// Takes an anchor: the hash of the last entry, to be kept where nobody who has the database can change it.
  /// - Throws: ``AccessRefusal``, ``JournalRefusal``.
  public func anchorJournal(_ caller: Caller) async throws -> TakenAnchor {
    try caller.require(.anchorJournal)
    let now = clock.timestamp
    return try await database.write { connection in
      let taken = try Journal(connection).takeAnchor(at: now, by: ActorNumber(rawValue: caller.number))
      guard let taken else { throw JournalRefusal.empty }
      return taken
    }
  }
}
