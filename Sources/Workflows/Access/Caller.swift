/// Who asks, and what they are today. Every query and every act takes one.
public struct Caller: Hashable, Sendable {
  /// The erasable number that the journal knows a person by: from 1; 0 for the machine's operator, -1 for nobody.
  public let number: Int64
  /// Each role with the units it holds for.
  let roles: [Role: Reach]
  /// What a token allows of it; nil where there is no token.
  let scopes: Set<TokenScope>?

  init(number: Int64, roles: [Role: Reach], scopes: Set<TokenScope>? = nil) {
    self.number = number
    self.roles = roles
    self.scopes = scopes
  }

  /// Somebody with an account.
  init(person number: Int64, roles: [Role: Reach], scopes: Set<TokenScope>? = nil) {
    self.init(number: number, roles: roles.merging([.person: .everything]) { $1 }, scopes: scopes)
  }

  public static let stranger = Caller(number: -1, roles: [.stranger: .everything])
  public static let guest = Caller(number: -1, roles: [.guest: .everything])
  public static let machineOperator = Caller(number: 0, roles: [.machineOperator: .everything])

  /// The same person where everybody may read: signing in takes nothing away.
  public func asGuestToo() -> Caller {
    // Somebody on the way in is nobody yet.
    guard roles[.stranger] == nil else { return self }
    return Caller(number: number, roles: roles.merging([.guest: .everything]) { $1 }, scopes: scopes)
  }

  /// Whether it is a person with an account.
  public var isPerson: Bool { number > 0 }

  /// The units for which the caller has a permission.
  func reach(_ policy: Policy) -> Reach {
    if let scopes, !scopes.contains(where: { $0.policies.contains(policy) }) { return .nothing }
    return roles.reduce(.nothing) { reach, held in
      policy.roles.contains(held.key) ? reach.union(held.value) : reach
    }
  }

  /// The units for which the caller has a permission by a role of their own, and not because everybody has it.
  func reachByRole(_ policy: Policy) -> Reach {
    Caller(number: number, roles: roles.filter { $0.key != .guest && $0.key != .stranger }, scopes: scopes)
      .reach(policy)
  }

  /// Whether ``require(_:)`` would let the caller pass.
  public func has(_ policy: Policy) -> Bool {
    let reach = reach(policy)
    return policy.isWhole ? reach == .everything : reach != .nothing
  }

  /// Refuses unless the caller has the permission: everywhere, or, for what is about units, somewhere.
  /// - Returns: where.
  @discardableResult
  public func require(_ policy: Policy) throws(AccessRefusal) -> Reach {
    guard has(policy) else { throw AccessRefusal(policy: policy, mayHelpToSignIn: !isPerson) }
    return reach(policy)
  }

  /// Refuses unless the caller has the permission at a unit and, where it needs another person, did not make what it
  /// is about.
  /// - Parameter author: the number of who entered it.
  public func require(_ policy: Policy, at unit: String, madeBy author: Int64) throws(AccessRefusal) {
    guard try require(policy).contains(unit), !(policy.needsAnotherPerson && author == number) else {
      throw AccessRefusal(policy: policy, mayHelpToSignIn: false, unit: unit)
    }
  }
}
