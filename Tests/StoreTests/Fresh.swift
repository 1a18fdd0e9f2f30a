import Foundation
import Model
import Store
import StoreSQLite

/// A fresh file in a folder of its own, gone when the test is over.
final class Fresh: Sendable {
  let folder: String
  var path: String { folder + "/x.db" }

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.folder = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func open(_ opening: SQLiteDatabase.Opening = .creating) throws -> SQLiteDatabase {
    try SQLiteDatabase(path: path, opening: opening)
  }

  /// Open and current.
  func migrated() async throws -> SQLiteDatabase {
    let database = try open()
    try await Migrator().run(on: database)
    return database
  }
}

extension JournalDraft {
  static func sample(_ act: String = "test.act", content: CanonicalJSON = .null) -> JournalDraft {
    JournalDraft(
      at: "2026-07-19T08:30:00Z", actor: .machineOperator, act: JournalAct(rawValue: act), subject: "x",
      reason: "",
      content: content)
  }
}

extension SQLConnection {
  /// Takes a dossier in as it is meant to be done.
  @discardableResult
  func load(_ contents: SetupBatch) throws -> SetupPlan {
    let plan = try contents.plan(on: self)
    guard !plan.isUnchanged else { return plan }
    let entry = try Journal(self).append(.sample(JournalAct.dossierLoad.rawValue, content: plan.content))
    try plan.apply(entry: entry, on: self)
    return plan
  }
}

extension SetupPlan {
  /// The counts of one table.
  func counts(_ table: String) -> SetupCounts? { tables.first { $0.table == table }?.counts }
}
