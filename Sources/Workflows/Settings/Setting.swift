import Language
import Store

/// What an administrator may set: a whole number within bounds. Another setting is another case here and its words in
/// `Phrases.Settings`.
public enum Setting: String, Sendable, CaseIterable {
  case sessionIdleMinutes = "session.idle-minutes"
  case sessionAbsoluteMinutes = "session.absolute-minutes"
  case sessionRetentionDays = "retention.session-days"
  case anchorReminderDays = "journal.anchor-days"
  case readingMinutes = "journal.reading-minutes"
  case smallCount = "privacy.small-count"
  case alertSignInsOfAccount = "alert.sign-ins-account"
  case alertSignIns = "alert.sign-ins"
  case alertRefusals = "alert.refusals"

  /// As delivered.
  public var standard: Int {
    switch self {
    case .sessionIdleMinutes: 30
    case .sessionAbsoluteMinutes: 720
    case .sessionRetentionDays: 30
    case .anchorReminderDays: 30
    case .readingMinutes: 15
    case .smallCount: 5
    case .alertSignInsOfAccount: 10
    case .alertSignIns: 200
    case .alertRefusals: 20
    }
  }

  /// What it may be. Sessions may be made shorter than ASVS 4.0.3, 3.3.2 allows at level 2 (30 minutes without use,
  /// 12 hours in all), never longer.
  public var bounds: ClosedRange<Int> {
    switch self {
    case .sessionIdleMinutes: 5...30
    case .sessionAbsoluteMinutes: 30...720
    case .sessionRetentionDays: 0...366
    case .anchorReminderDays: 1...366
    case .readingMinutes: 1...1440
    case .smallCount: 0...50
    case .alertSignInsOfAccount, .alertRefusals: 0...1000
    case .alertSignIns: 0...100_000
    }
  }

  public var name: Phrase {
    switch self {
    case .sessionIdleMinutes: Phrases.Settings.sessionIdle
    case .sessionAbsoluteMinutes: Phrases.Settings.sessionAbsolute
    case .sessionRetentionDays: Phrases.Settings.sessionRetention
    case .anchorReminderDays: Phrases.Settings.anchorReminder
    case .readingMinutes: Phrases.Settings.reading
    case .smallCount: Phrases.Settings.smallCount
    case .alertSignInsOfAccount: Phrases.Settings.alertSignInsOfAccount
    case .alertSignIns: Phrases.Settings.alertSignIns
    case .alertRefusals: Phrases.Settings.alertRefusals
    }
  }

  /// What it counts, after the number.
  public var unit: Phrase {
    switch self {
    case .sessionIdleMinutes, .sessionAbsoluteMinutes, .readingMinutes: Phrases.Settings.minutes
    case .sessionRetentionDays, .anchorReminderDays: Phrases.Settings.days
    case .smallCount: Phrases.Settings.persons
    case .alertSignInsOfAccount, .alertSignIns, .alertRefusals: Phrases.Settings.times
    }
  }

  /// Its value in this transaction. One that was edited past the program counts as the nearest that may be, or as
  /// delivered where it is no number.
  /// - Throws: ``SQLError``.
  func value(on connection: any SQLConnection) throws -> Int {
    resolved(try SettingRows(connection).value(rawValue))
  }

  func resolved(_ kept: String?) -> Int {
    guard let number = kept.flatMap({ Int($0) }) else { return standard }
    return min(max(number, bounds.lowerBound), bounds.upperBound)
  }
}
