import Dossier
import Foundation
import Store
import StoreSQLite
import Testing
import Workflows

@testable import Web

/// A database with the dossier of Hải Phòng, and the addresses that there are in it.
enum LoadedDatabase {
  static func serve(_ body: (TestServer) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "nhiemky-web-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let database = try SQLiteDatabase(path: folder.appending(path: "x.db").path)
    defer { database.close() }
    try await Migrator().run(on: database)
    let examples = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples").path
    let reading = DossierReader.read(
      folders: ["common", "hai-phong"].map { examples + "/" + $0 }, known: KnownReferences())
    _ = try await Workspace(database: database, clock: .system)
      .load(reading.batches, reason: nil, dryRun: false, caller: .machineOperator)
    try await TestServer.with(database: database, body)
  }

  /// Every address with parameters that lead nowhere, as a page and as each of its files.
  static var patterns: [(path: String, entry: RouteEntry)] {
    SiteRoutes.all.flatMap { entry in
      let path = entry.route.pattern.replacing(#/\{[a-z]+\}/#, with: "x")
      return [(path, entry)] + entry.formats.map { (path + "." + $0.rawValue, entry) }
    }
  }

  /// Goes from the overview along all links, and gives an address or two of each route, as a page and as files.
  static func addresses(of server: TestServer) async throws -> [SiteRoute: [String]] {
    var found: [SiteRoute: [String]] = [.health: ["/healthz"], .readiness: ["/readyz"]]
    var seen: Set<String> = []
    var next = ["/"]
    while let path = next.popLast() {
      guard seen.insert(path).inserted, let entry = entry(of: path) else { continue }
      guard found[entry.route, default: []].count < 2 else { continue }
      let bare = path.split(separator: "?").first.map(String.init) ?? "/"
      let query = path.dropFirst(bare.count)
      found[entry.route, default: []].append(path)
      if found[entry.route]?.count == 1 {
        found[entry.route]? += entry.formats.map { bare + "." + $0.rawValue + query }
      }
      let page = try await server.get(path).text.replacing("&amp;", with: "&")
      next += page.matches(of: #/(?:href|src|action)="(\/[^"]*)"/#).map { String($0.1) }
    }
    return found
  }

  private static func entry(of path: String) -> RouteEntry? {
    let parts = path.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    return SiteRoutes.all.first { entry in
      let pattern = entry.route.pattern.split(separator: "/")
      return pattern.count == parts.count && zip(pattern, parts).allSatisfy { $0.first == "{" || $0 == $1 }
    }
  }
}
