import Store

/// All that is kept about a person, for the person or for who must answer for it: everything but secrets.
public struct PersonalDataAnswer: Sendable {
  public struct Act: Sendable {
    public let sequence: Int64
    public let at: String
    public let act: String
    public let subject: String
  }

  public let account: AccountAnswer
  public let sessions: [Session]
  public let tokens: [Token]
  /// What the person did, the newest first.
  public let acts: [Act]
}

extension Workspace {
  /// - Parameter number: one's own, or, for those who keep accounts, anybody's.
  public func personalData(_ number: Int64, caller: Caller) async throws -> PersonalDataAnswer {
    if caller.number == number { try caller.require(.keepOwnAccount) } else { try caller.require(.keepAccounts) }
    return try await database.write { [self] connection in
      guard let account = try AccountStore(connection).account(number) else {
        throw AccessFailure.noAccount(String(number))
      }
      let naming = try GrantNaming(connection, on: clock.today)
      let answer = PersonalDataAnswer(
        account: AccountAnswer(account, grants: try GrantStore(connection).grants(of: number).map(naming.answer)),
        sessions: try SessionStore(connection).sessions(of: number),
        tokens: try TokenStore(connection).tokens(of: number),
        acts: try Journal(connection).acts(of: ActorNumber(rawValue: number)).map {
          .init(sequence: $0.seq, at: $0.at, act: $0.act.rawValue, subject: $0.subject)
        })
      try record(.accountExported, by: caller.number, on: String(number), in: connection)
      return answer
    }
  }
}
