import Foundation
import Store
import StoreSQLite
import Synchronization

@testable import Workflows

/// A workspace on a fresh file, with a clock that tests turn.
final class Office: Sendable {
  /// What the time is, in seconds since 1970.
  final class Time: Sendable {
    private let seconds = Mutex(1_795_000_000)
    var now: Int { seconds.withLock { $0 } }
    func pass(_ more: Int) { seconds.withLock { $0 += more } }
  }

  static let day = 86_400

  let time = Time()
  let database: SQLiteDatabase
  let workspace: Workspace
  private let folder: String

  /// - Parameter entries: how many the journal has to begin with.
  init(entries: Int = 0) async throws {
    folder = NSTemporaryDirectory() + "nhiemky-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    database = try SQLiteDatabase(path: folder + "/x.db")
    try await Migrator().run(on: database)
    let clock = Clock { [time] in Date(timeIntervalSince1970: Double(time.now)) }
    workspace = Workspace(database: database, clock: clock)
    try await database.write { connection in
      for number in 0..<entries {
        try Journal(connection).append(
          JournalDraft(
            at: clock.timestamp, actor: .machineOperator, act: .dossierLoad, subject: "s\(number)", reason: "",
            content: .object([:])))
      }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Every entry of the journal, the oldest first, as "number act subject".
  func acts() async throws -> [String] {
    try await database.read { connection in
      try Journal(connection).entries(limit: 1000).reversed()
        .map { "\($0.actor.rawValue) \($0.act.rawValue) \($0.subject)" }
    }
  }
}

extension Caller {
  /// Somebody of the inspection committee.
  static func person(_ number: Int64) -> Caller { Caller(number: number, roles: [.inspection: .everything]) }
  /// Somebody who reads figures and no more.
  static func reader(_ number: Int64) -> Caller { Caller(person: number, roles: [.reader: .everything]) }
}
