import Credentials
import Foundation
import Store
import TestOffice
import Testing

@testable import Workflows

/// The server's key can be renewed (ASVS 1.6.3, 6.2.4), and what stands in the database without it is worth nothing
/// (ASVS 2.6.2, 2.6.3, 2.8.2).
@Suite struct KeyRenewalTests {
  private struct Approver {
    let office: Bureau
    let offer: SecondFactorOffer
    let codes: [String]
  }

  private static func approver() async throws -> Approver {
    let office = try await Bureau()
    try await office.hire("lan", [.approver])
    let session = try await office.signIn("lan")
    let offer = try await office.workspace.offerSecondFactor(session: session.person.session)
    let kept = try await office.workspace.keepSecondFactor(
      offer.sealed, code: office.code(of: offer), session: session.person.session, from: Bureau.place)
    return Approver(office: office, offer: offer, codes: kept.recoveryCodes)
  }

  private static func account(_ office: Bureau) async throws -> UserAccount {
    try #require(try await office.database.read { try AccountStore($0).account(1) })
  }

  private static func workspace(_ office: Bureau, _ key: ServerKey) -> Workspace {
    Workspace(
      database: office.database, clock: Clock { Date(timeIntervalSince1970: Double(office.seconds)) },
      access: AccessDesk(key: key, cost: .forTests))
  }

  @Test func whatIsSealedGoesOverToTheNewKeyAndNothingStaysUnderTheOld() async throws {
    let lan = try await Self.approver()
    let before = try await Self.account(lan.office)
    let next = ServerKey.random()
    let renewal = try await lan.office.workspace.renewKey(to: next, caller: .machineOperator)
    #expect(renewal.secondFactors == 1 && renewal.droppedCodes == 0)
    let after = try await Self.account(lan.office)
    #expect(after.secondFactor != before.secondFactor)
    #expect(Set(after.recoveryCodes).isDisjoint(with: before.recoveryCodes) && after.recoveryCodes.count == 10)
    let workspace = Self.workspace(lan.office, next)
    lan.office.pass(60)
    for code in [lan.office.code(of: lan.offer), lan.codes[0]] {
      let session = try await workspace.signIn(name: "lan", password: Bureau.password, from: Bureau.place)
      let inside = try await workspace.showSecondFactor(code, session: session.person.session, from: Bureau.place)
      #expect(inside.person.stage == .complete)
    }
    // Under the old key nothing opens any more.
    let old = try await lan.office.signIn("lan")
    await #expect(throws: (any Error).self) {
      try await lan.office.workspace.showSecondFactor(lan.codes[1], session: old.person.session, from: Bureau.place)
    }
    #expect(try await lan.office.acts().contains("key.renew"))
    #expect(try await workspace.currentKey(.machineOperator) == next.identifier)
    #expect(try await workspace.verify(.machineOperator).findings.isEmpty)
  }

  @Test func aKeyThatIsNotTheDatabasesChangesNothing() async throws {
    let lan = try await Self.approver()
    let before = try await Self.account(lan.office)
    await #expect(throws: SealFailure.self) {
      try await Self.workspace(lan.office, .random()).renewKey(to: .random(), caller: .machineOperator)
    }
    #expect(try await Self.account(lan.office) == before)
    #expect(try await !lan.office.acts().contains("key.renew"))
  }

  @Test func onlyTheMachinesOperatorRenewsIt() async throws {
    let lan = try await Self.approver()
    let caller = Caller(person: 9, roles: [.administrator: .everything])
    await #expect(throws: AccessRefusal.self) {
      try await lan.office.workspace.renewKey(to: .random(), caller: caller)
    }
  }

  /// Codes of before keys had names are taken, and dropped at the first renewal with a word to their owner.
  @Test func marksOfEarlierVersionsAreTakenAndDropped() async throws {
    let lan = try await Self.approver()
    let old = lan.codes.map {
      lan.office.workspace.access.key.mark("1:" + RecoveryCodes.digest($0), for: "recovery code")
    }
    let account = try await Self.account(lan.office)
    try await lan.office.database.write { connection in
      var earlier = account
      earlier.recoveryCodes = old
      try AccountStore(connection).update(earlier)
    }
    let session = try await lan.office.signIn("lan")
    let inside = try await lan.office.workspace.showSecondFactor(
      lan.codes[3], session: session.person.session, from: Bureau.place)
    #expect(inside.person.stage == .complete)
    let renewal = try await lan.office.workspace.renewKey(to: .random(), caller: .machineOperator)
    #expect(renewal.droppedCodes == 1)
    #expect(try await Self.account(lan.office).recoveryCodes.isEmpty)
    #expect(try await lan.office.acts().contains("second-factor.drop-codes"))
  }

  /// What a copy of the database alone gives away of recovery codes and second factors: nothing in the clear, nothing that
  /// a fast hash of the code would find, and the same code never looks the same twice.
  @Test func theDatabaseAloneGivesNeitherCodesNorSecretsAway() async throws {
    let lan = try await Self.approver()
    let account = try await Self.account(lan.office)
    let secret = try #require(OneTimeSecret(lan.offer.secret)).bytes
    let sealed = try #require(account.secondFactor)
    #expect(!Data(sealed).contains(Data(secret)))
    let file = try Data(contentsOf: URL(fileURLWithPath: lan.office.folder + "/x.db"))
    let journal = (try? Data(contentsOf: URL(fileURLWithPath: lan.office.folder + "/x.db-wal"))) ?? Data()
    for bytes in [file, journal] {
      #expect(!bytes.contains(Data(secret)))
      for code in lan.codes {
        for trace in [code, RecoveryCodes.digest(code), String(code.filter { $0 != "-" })] {
          #expect(!bytes.contains(Data(trace.utf8)), "\(trace)")
        }
      }
    }
    #expect(Set(account.recoveryCodes).count == 10)
    let stranger = ServerKey.random()
    for kept in account.recoveryCodes {
      let bytes = try #require(RecoverySeal.bytes(kept))
      #expect(throws: SealFailure.self) { try stranger.opened(bytes, for: RecoverySeal.purpose(1)) }
    }
  }
}

extension Data {
  fileprivate func contains(_ other: Data) -> Bool { range(of: other) != nil }
}
