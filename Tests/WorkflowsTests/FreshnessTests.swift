import Dossier
import Foundation
import Model
import Store
import StoreSQLite
import Testing
import Workflows

/// What is kept in memory never outlives what it was read from.
@Suite struct FreshnessTests {
  private let folder = NSTemporaryDirectory() + "nhiemky-" + UUID().uuidString
  private let examples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Examples").path

  private func load(_ folders: [String], into workspace: Workspace, reason: String?) async throws {
    let reading = DossierReader.read(folders: folders, known: try await workspace.knownReferences(.machineOperator))
    #expect(!reading.hasErrors)
    _ = try await workspace.load(reading.batches, reason: reason, dryRun: false, caller: .machineOperator)
  }

  private func admitted(_ workspace: Workspace) async throws -> Observation? {
    let answer = try await workspace.scorecard(
      unit: "hai-phong", period: "2015-2020", boundaries: .then, caller: .guest)
    return answer.scorecard.lines.first { $0.targets.contains { $0.target.id == "T008" } }?.actual
  }

  @Test func aCorrectionShowsInTheVeryNextScorecardOfEveryServer() async throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/x.db"
    let database = try SQLiteDatabase(path: path)
    try await Migrator().run(on: database)
    let clock = Clock.fixed(secondsSince1970: 1_795_000_000)
    let first = Workspace(database: database, clock: clock)
    let second = Workspace(database: try SQLiteDatabase(path: path), clock: clock)
    try await load(["common", "hai-phong"].map { examples + "/" + $0 }, into: first, reason: nil)
    for workspace in [first, second, first, second] {
      #expect(try await admitted(workspace)?.quantity.exactValue?.plain == "155")
    }
    let copy = folder + "/hai-phong"
    try FileManager.default.copyItem(atPath: examples + "/hai-phong", toPath: copy)
    let figures = URL(fileURLWithPath: copy + "/figures.csv")
    let text = try String(contentsOf: figures, encoding: .utf8).replacingOccurrences(of: ",,155,", with: ",,156,")
    try text.write(to: figures, atomically: true, encoding: .utf8)
    try await load([copy], into: second, reason: "Đính chính")
    for workspace in [first, second] {
      #expect(try await admitted(workspace)?.quantity.exactValue?.plain == "156")
    }
  }

  @Test func whoHasNotSignedInReadsNothingAndAGuestLoadsNothing() async throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let database = try SQLiteDatabase(path: folder + "/x.db")
    try await Migrator().run(on: database)
    let workspace = Workspace(database: database, clock: .fixed(secondsSince1970: 1_795_000_000))
    await #expect(throws: AccessRefusal.self) { try await workspace.overview(.stranger) }
    await #expect(throws: AccessRefusal.self) { try await workspace.journal(before: nil, caller: .stranger) }
    await #expect(throws: AccessRefusal.self) {
      try await workspace.load([], reason: nil, dryRun: false, caller: .guest)
    }
    await #expect(throws: AccessRefusal.self) { try await workspace.verify(.guest) }
    #expect(try await workspace.overview(.guest).heads.isEmpty)
  }
}
