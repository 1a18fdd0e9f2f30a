import Language
import Store

/// A setting and what it is set to.
public struct SettingAnswer: Sendable {
  public let setting: Setting
  public let value: Int
  /// The journal entry that set it; nil where it is as delivered.
  public let journalEntry: Int64?
}

/// What changing a setting did.
public struct SettingOutcome: Sendable {
  public let setting: Setting
  public let before: Int
  public let after: Int
  /// Nil where nothing changed.
  public let journalEntry: Int64?
}

/// Why a setting cannot be changed so.
public enum SettingRefusal: Error, Hashable, Sendable {
  case unknown(String)
  /// No whole number, or outside the bounds.
  case unfit(String, Setting)
  case reasonNeeded

  public var phrase: Phrase {
    switch self {
    case .unknown(let key): Phrases.Settings.unknown(key, Setting.allCases.map(\.rawValue))
    case .unfit(let value, let setting):
      Phrases.Settings.unfit(value, setting.rawValue, setting.bounds.lowerBound, setting.bounds.upperBound)
    case .reasonNeeded: Phrases.Settings.reasonNeeded
    }
  }
}

extension Workspace {
  /// All settings with their values.
  public func settings(_ caller: Caller) async throws -> [SettingAnswer] {
    try caller.require(.changeSettings)
    return try await database.read { connection in
      let kept = try SettingRows(connection).current()
      return Setting.allCases.map { setting in
        let row = kept[setting.rawValue]
        return SettingAnswer(setting: setting, value: setting.resolved(row?.value), journalEntry: row?.entry)
      }
    }
  }

  /// The value of one setting, for the program itself.
  public func value(of setting: Setting) async throws -> Int {
    try await database.read { try setting.value(on: $0) }
  }

  /// Gives a setting another value, by an entry with the value before and after and the reason.
  /// - Throws: ``AccessRefusal``, ``SettingRefusal``, ``AccessFailure`` for a reason that cannot be kept.
  public func change(
    _ key: String, to text: String, reason: String, caller: Caller
  ) async throws -> SettingOutcome {
    try caller.require(.changeSettings)
    guard let setting = Setting(rawValue: key) else { throw SettingRefusal.unknown(key) }
    guard let value = Int(text), setting.bounds.contains(value) else { throw SettingRefusal.unfit(text, setting) }
    guard !reason.trimmed.isEmpty else { throw SettingRefusal.reasonNeeded }
    let reason = try AccessFailure.checkedReason(reason)
    let now = clock.timestamp
    return try await database.write { connection in
      let before = try setting.value(on: connection)
      guard before != value else {
        return SettingOutcome(setting: setting, before: before, after: value, journalEntry: nil)
      }
      let entry = try Journal(connection).append(
        JournalDraft(
          at: now, actor: ActorNumber(rawValue: caller.number), act: .settingChange, subject: key, reason: reason,
          content: .object(["before": .integer(Int64(before)), "after": .integer(Int64(value))])),
        changing: [try SettingRows(connection).change(key, to: String(value))])
      return SettingOutcome(setting: setting, before: before, after: value, journalEntry: entry.seq)
    }
  }
}
