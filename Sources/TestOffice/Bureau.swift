import Credentials
import Dossier
import Foundation
import Model
import Store
import StoreSQLite
import Synchronization
import Workflows

/// A committee's office: a database of its own with two committees in it, a clock that is moved by hand, cheap hashes.
public final class Bureau: Sendable {
  public let folder: String
  public let database: SQLiteDatabase
  public let workspace: Workspace
  private let time = Moment()

  public static let password = "cây đa giếng nước sân đình"
  public static let place = SignInPlace(address: "192.0.2.7", agent: "Firefox/140", deviceMark: nil)

  public static let examples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Examples").path

  public init(dossiers: [String] = []) async throws {
    folder = NSTemporaryDirectory() + "nhiemky-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    database = try SQLiteDatabase(path: folder + "/x.db")
    try await Migrator().run(on: database)
    let time = time
    workspace = Workspace(
      database: database, clock: Clock { time.date }, access: AccessDesk(key: .random(), cost: .forTests))
    guard !dossiers.isEmpty else { return }
    let folders = (["common"] + dossiers).map { Self.examples + "/" + $0 }
    let reading = DossierReader.read(folders: folders, known: try await workspace.knownReferences(.machineOperator))
    precondition(!reading.hasErrors, "the examples cannot be read")
    _ = try await workspace.load(reading.batches, reason: nil, dryRun: false, caller: .machineOperator)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  public func pass(_ seconds: Double) { time.pass(seconds) }
  public var seconds: Int64 { Int64(time.date.timeIntervalSince1970) }

  /// The days as the office counts them.
  public func day(_ later: Int = 0) throws -> CalendarDate {
    let today = Clock { [time] in time.date }.today
    guard let day = today?.adding(days: later) else { throw CancellationError() }
    return day
  }

  /// Makes an account with roles, and gives it a password of its own.
  @discardableResult
  public func hire(_ name: String, _ roles: [Role] = [], unit: String? = nil, withBranch: Bool = true) async throws
    -> Int64
  {
    let issued = try await workspace.makeAccount(signIn: name, name: "Đồng chí " + name, caller: .machineOperator)
    for role in roles {
      try await workspace.give(
        GrantDraft(role: role, unit: unit, withBranch: withBranch), to: issued.account, reason: "QĐ 12",
        caller: .machineOperator)
    }
    let first = try await workspace.signIn(name: name, password: issued.password, from: Self.place)
    _ = try await workspace.changePassword(
      from: issued.password, to: Self.password, session: first.person.session, place: Self.place)
    return issued.account
  }

  public func signIn(_ name: String, _ password: String = Bureau.password) async throws -> NewSession {
    try await workspace.signIn(name: name, password: password, from: Self.place)
  }

  /// Signs in and sets the second factor up where it is asked for.
  public func enter(_ name: String) async throws -> SignedIn {
    var session = try await signIn(name)
    if session.person.stage == .secondFactorNeeded {
      let offer = try await workspace.offerSecondFactor(session: session.person.session)
      session = try await workspace.keepSecondFactor(
        offer.sealed, code: code(of: offer), session: session.person.session, from: Self.place
      ).session
    }
    return session.person
  }

  public func code(of offer: SecondFactorOffer, later steps: Int64 = 0) -> String {
    guard let secret = OneTimeSecret(offer.secret) else { return "" }
    return OneTimePassword.code(secret: secret, step: OneTimePassword.step(at: seconds) + steps)
  }

  public func acts() async throws -> [String] {
    try await database.read { try Journal($0).entries(limit: 1_000).reversed().map(\.act.rawValue) }
  }
}

/// A clock that is moved by hand.
final class Moment: Sendable {
  private let seconds = Mutex(1_795_000_000.0)

  var date: Date { seconds.withLock { Date(timeIntervalSince1970: $0) } }
  func pass(_ more: Double) { seconds.withLock { $0 += more } }
}
