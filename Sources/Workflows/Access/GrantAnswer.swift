import Model
import Store

/// A grant as people read it.
public struct GrantAnswer: Sendable {
  public let id: Int64
  public let account: Int64
  /// Whose it is; empty for an erased account.
  public let holder: String
  public let role: Role
  /// Where it holds; nil for everywhere.
  public let unit: UnitReference?
  public let withBranch: Bool
  public let from: CalendarDate
  public let to: CalendarDate?
  /// Who passed it on, and nil where it was given.
  public let delegatedBy: String?
  public let isInForce: Bool
}

/// Names what grants speak of.
struct GrantNaming {
  private let connection: any SQLConnection
  private let reading: GrantReading
  private let day: CalendarDate?
  private let accounts: [Int64: UserAccount]

  init(_ connection: any SQLConnection, on day: CalendarDate?) throws {
    self.connection = connection
    self.day = day
    reading = GrantReading(connection, on: day)
    accounts = Dictionary(uniqueKeysWithValues: try AccountStore(connection).all().map { ($0.number, $0) })
  }

  func answer(_ grant: Grant) throws -> GrantAnswer {
    let unit = try grant.unit.flatMap { try SetupReader(connection).unit($0) }
    let source = try grant.delegatedFrom.flatMap { try GrantStore(connection).grant($0) }
    return GrantAnswer(
      id: grant.id, account: grant.account, holder: accounts[grant.account]?.name ?? "",
      role: Role(rawValue: grant.role) ?? .stranger,
      unit: unit.map { UnitReference($0, on: day ?? grant.from) }, withBranch: grant.withBranch, from: grant.from,
      to: grant.to, delegatedBy: source.map { accounts[$0.account]?.name ?? "" },
      isInForce: try reading.isInForce(grant))
  }
}
