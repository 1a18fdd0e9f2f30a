import Model
import Store

/// A role to be given.
public struct GrantDraft: Sendable {
  public let role: Role
  /// A unit's code; nil for everywhere.
  public let unit: String?
  public let withBranch: Bool
  /// Nil for from today.
  public let from: CalendarDate?
  public let to: CalendarDate?

  public init(role: Role, unit: String?, withBranch: Bool, from: CalendarDate? = nil, to: CalendarDate? = nil) {
    self.role = role
    self.unit = unit
    self.withBranch = withBranch
    self.from = from
    self.to = to
  }
}

extension Workspace {
  /// Gives a role. Nobody gives one to themselves.
  /// - Returns: the grant's number.
  @discardableResult
  public func give(_ draft: GrantDraft, to number: Int64, reason: String, caller: Caller) async throws -> Int64 {
    try caller.require(.keepAccounts)
    guard caller.number != number else { throw AccessFailure.ownAccount }
    let reason = try AccessFailure.checkedReason(reason)
    guard Role.given.contains(draft.role) else { throw AccessFailure.noRole(draft.role.rawValue) }
    return try await insert(draft, to: number, from: nil, reason: reason, .grantGiven, by: caller.number)
  }

  /// Passes one's own role on to somebody else for a while, in one's unit or, where it holds for the branch, in a unit
  /// below.
  @discardableResult
  public func delegate(
    _ id: Int64, to number: Int64, unit: String?, from: CalendarDate, until: CalendarDate, reason: String,
    _ person: SignedIn
  ) async throws -> Int64 {
    try person.caller.require(.keepOwnAccount)
    guard number != person.account else { throw AccessFailure.ownAccount }
    let reason = try AccessFailure.checkedReason(reason)
    let own = try await database.read { [clock] connection -> (Grant, Role) in
      guard let grant = try GrantStore(connection).grant(id), grant.account == person.account,
        try GrantReading(connection, on: clock.today).isInForce(grant), let role = Role(rawValue: grant.role)
      else { throw AccessFailure.noGrant }
      guard role.isDelegable, grant.delegatedFrom == nil else { throw AccessFailure.notDelegable }
      let running = try GrantStore(connection).delegations(of: person.account).filter { delegation in
        guard let last = delegation.to, let today = clock.today else { return true }
        return today <= last
      }
      guard running.count < AccessLimits.delegations else {
        throw AccessFailure.tooManyDelegations(AccessLimits.delegations)
      }
      return (grant, role)
    }
    let place = unit ?? own.0.unit
    let isHere = place == own.0.unit
    if !isHere, let place {
      let reach = person.caller.roles[own.1] ?? .nothing
      guard reach.contains(place) else { throw AccessFailure.noUnit(place) }
    }
    let draft = GrantDraft(
      role: own.1, unit: place, withBranch: isHere && own.0.withBranch, from: from, to: until)
    return try await insert(draft, to: number, from: own.0, reason: reason, .grantDelegated, by: person.account)
  }

  /// The same, to who signs in by a name, in the grant's own unit.
  @discardableResult
  public func delegate(
    _ id: Int64, toName typed: String, from: CalendarDate, until: CalendarDate, reason: String, _ person: SignedIn
  ) async throws -> Int64 {
    try person.caller.require(.keepOwnAccount)
    let number = try await database.read { connection in
      try SignInName.folded(typed).flatMap { try AccountStore(connection).account(signIn: $0)?.number }
    }
    guard let number else { throw AccessFailure.noAccount(typed) }
    return try await delegate(id, to: number, unit: nil, from: from, until: until, reason: reason, person)
  }

  private func insert(
    _ draft: GrantDraft, to number: Int64, from source: Grant?, reason: String, _ act: JournalAct, by actor: Int64
  ) async throws -> Int64 {
    guard let from = draft.from ?? clock.today, draft.to.map({ from <= $0 }) ?? true else {
      throw AccessFailure.badDays
    }
    return try await database.write { [self] connection in
      guard let account = try AccountStore(connection).account(number), account.state != .erased else {
        throw AccessFailure.noAccount(String(number))
      }
      if let unit = draft.unit, try SetupReader(connection).unit(unit) == nil { throw AccessFailure.noUnit(unit) }
      let grants = GrantStore(connection)
      let grant = Grant(
        id: try grants.nextID(), account: number, role: draft.role.rawValue, unit: draft.unit,
        withBranch: draft.withBranch, from: from, to: draft.to, delegatedFrom: source?.id)
      try record(
        act, by: actor, on: String(number), reason: reason, Self.content(grant), changing: [grants.giving(grant)],
        in: connection)
      return grant.id
    }
  }

  /// Takes a role back, with what was passed on of it.
  public func endGrant(_ id: Int64, reason: String, caller: Caller) async throws {
    try caller.require(.keepAccounts)
    let reason = try AccessFailure.checkedReason(reason)
    try await database.write { [self] connection in
      guard let grant = try GrantStore(connection).grant(id) else { throw AccessFailure.noGrant }
      guard grant.account != caller.number else { throw AccessFailure.ownAccount }
      if grant.role == Role.administrator.rawValue { try keepOneAdministrator(without: grant.account, connection) }
      try end(grant, reason: reason, by: caller.number, connection)
    }
  }

  /// Takes back what one passed on.
  public func endDelegation(_ id: Int64, _ person: SignedIn) async throws {
    try person.caller.require(.keepOwnAccount)
    try await database.write { [self] connection in
      guard let grant = try GrantStore(connection).delegations(of: person.account).first(where: { $0.id == id }) else {
        throw AccessFailure.noGrant
      }
      try end(grant, reason: "", by: person.account, connection)
    }
  }

  func end(_ grant: Grant, reason: String, by actor: Int64, _ connection: any SQLConnection) throws {
    for passedOn in try GrantStore(connection).delegations(from: grant.id) {
      try end(passedOn, reason: reason, by: actor, connection)
    }
    try record(
      .grantEnded, by: actor, on: String(grant.account), reason: reason, Self.content(grant),
      changing: [GrantStore(connection).ending(grant)], in: connection)
  }

  /// Refuses where nobody else could keep accounts any more.
  func keepOneAdministrator(without number: Int64, _ connection: any SQLConnection) throws {
    let reading = GrantReading(connection, on: clock.today)
    let accounts = AccountStore(connection)
    let isAnother = try GrantStore(connection).all().contains { grant in
      try grant.role == Role.administrator.rawValue && grant.unit == nil && grant.account != number
        && reading.isInForce(grant) && accounts.account(grant.account)?.state == .active
    }
    guard isAnother else { throw AccessFailure.lastAdministrator }
  }

  /// What the journal says of a grant.
  static func content(_ grant: Grant) -> [String: CanonicalJSON] {
    [
      "id": .integer(grant.id), "account": .integer(grant.account), "role": .string(grant.role),
      "unit": grant.unit.map(CanonicalJSON.string) ?? .null, "branch": .integer(grant.withBranch ? 1 : 0),
      "from": .string(grant.from.iso), "to": grant.to.map { .string($0.iso) } ?? .null,
      "delegated_from": grant.delegatedFrom.map(CanonicalJSON.integer) ?? .null,
    ]
  }
}

extension String {
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return String(rest)
  }
}
