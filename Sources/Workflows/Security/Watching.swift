import Store

extension JournalAct {
  /// A policy refused somebody; the content has how many refusals the entry stands for.
  static let accessRefused = JournalAct(rawValue: "access.refuse")
  /// So much was refused that somebody should look.
  static let alertRaised = JournalAct(rawValue: "alert.raise")
}

extension Workspace {
  /// Counts something that was refused, writes it to the log, and raises an alert where it was too often. Never throws: what
  /// cannot be recorded must not change what is answered.
  /// - Parameters:
  ///   - account: the number of an account; nil where it is of none, or not known.
  ///   - detail: a stable word more, never what somebody typed.
  public func note(
    _ kind: SecurityEvent.Kind, account: Int64? = nil, address: String = "", route: String = "", detail: String = ""
  ) async {
    let event = SecurityEvent(
      time: clock.timestamp, kind: kind, account: account, address: address, route: route, detail: detail)
    let now = clock.seconds
    for (subject, count) in access.events.note(event, at: now)
    where !access.events.isAlerted(subject, at: now) {
      await raise(subject, count, at: now)
    }
  }

  /// A refusal by a policy of somebody who is signed in: counted, logged, and an entry of the journal once in an hour for each
  /// person, policy and unit, so that a flood of refusals does not fill it.
  public func note(_ refusal: AccessRefusal, of caller: Caller, address: String, route: String) async {
    guard caller.isPerson else { return }
    await note(.policy, account: caller.number, address: address, route: route, detail: refusal.policy.rawValue)
    let key = SecurityEvents.Refusal(person: caller.number, policy: refusal.policy.rawValue, unit: refusal.unit)
    guard let count = access.events.due(key, at: clock.seconds) else { return }
    try? await database.write { [self] connection in
      var content: [String: CanonicalJSON] = ["count": .integer(Int64(count)), "route": .string(route)]
      if let unit = refusal.unit { content["unit"] = .string(unit) }
      try record(.accessRefused, by: caller.number, on: refusal.policy.rawValue, content, in: connection)
    }
  }

  private func raise(_ subject: SecurityEvents.Subject, _ count: Int, at now: Int64) async {
    let setting = Alert.setting(of: subject)
    guard let limit = try? await value(of: setting), limit > 0, count >= limit,
      access.events.mayAlert(subject, at: now)
    else { return }
    let account = Alert.account(of: subject)
    await note(.alert, account: account, detail: setting.rawValue)
    try? await database.write { [self] connection in
      try record(
        .alertRaised, by: 0, on: account.map(String.init) ?? "",
        ["what": .string(setting.rawValue), "count": .integer(Int64(count))],
        in: connection)
    }
  }

  /// The alerts of the last day, the newest first, for those who keep accounts.
  public func alerts(_ caller: Caller) async throws -> [Alert] {
    try caller.require(.readAccounts)
    let since = Clock.timestamp(of: clock.seconds - 86_400)
    return try await database.read { connection in
      let names = Dictionary(
        uniqueKeysWithValues: try AccountStore(connection).all().map { ($0.number, $0.name) })
      return try Journal(connection).entries(of: [.alertRaised], since: since, limit: 20).compactMap {
        Alert($0, names: names)
      }
    }
  }
}
