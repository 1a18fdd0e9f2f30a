import Model
import Store

/// Turns grants into roles with the units they hold for on a day.
struct GrantReading {
  private let connection: any SQLConnection
  private let day: CalendarDate?

  init(_ connection: any SQLConnection, on day: CalendarDate?) {
    self.connection = connection
    self.day = day
  }

  func roles(of account: Int64) throws -> [Role: Reach] {
    try GrantStore(connection).grants(of: account).reduce(into: [:]) { roles, grant in
      guard let role = Role(rawValue: grant.role), Role.given.contains(role), try isInForce(grant) else { return }
      roles[role] = try (roles[role] ?? .nothing).union(reach(grant))
    }
  }

  /// What is passed on holds only while the grant it comes from does, and the account that passed it on is not locked.
  func isInForce(_ grant: Grant) throws -> Bool {
    guard let day, grant.holds(on: day) else { return false }
    guard let origin = grant.delegatedFrom else { return true }
    guard let source = try GrantStore(connection).grant(origin), source.delegatedFrom == nil,
      let holder = try AccountStore(connection).account(source.account), holder.state == .active
    else { return false }
    return try isInForce(source)
  }

  private func reach(_ grant: Grant) throws -> Reach {
    guard let unit = grant.unit else { return .everything }
    guard grant.withBranch, let day else { return .units([unit]) }
    return .units(Set(try SetupReader(connection).branch(of: unit, on: day).map(\.code)))
  }
}
