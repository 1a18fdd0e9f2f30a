import Store

/// Something whose reading is recorded.
public enum SensitiveReading: Hashable, Sendable {
  case journal
  /// What is kept of an account, by its number.
  case account(Int64)
  /// Other personal data, by their code.
  case personal(String)

  var act: JournalAct {
    switch self {
    case .journal: .readingJournal
    case .account: .readingAccount
    case .personal: .readingPersonal
    }
  }

  var subject: String {
    switch self {
    case .journal: "journal"
    case .account(let number): String(number)
    case .personal(let code): code
    }
  }
}

extension Workspace {
  /// Records that a person reads something sensitive, before it is shown to them; not again within
  /// ``Setting/readingMinutes``, so that loading a page anew does not fill the journal.
  ///
  /// Of guests nothing is recorded, since there is nobody to name, nor of the machine's operator, who has the file
  /// itself.
  public func record(_ reading: SensitiveReading, by caller: Caller) async throws {
    guard caller.number > 0 else { return }
    let person = ActorNumber(rawValue: caller.number)
    let now = clock.timestamp
    if try await database.read({ try reading.isRecent(of: person, now: now, on: $0) }) { return }
    try await database.write { connection in
      // Asked again: another request of the same person may have been here since.
      if try reading.isRecent(of: person, now: now, on: connection) { return }
      try Journal(connection).append(
        JournalDraft(
          at: now, actor: person, act: reading.act, subject: reading.subject, reason: "", content: .null))
    }
  }
}

extension SensitiveReading {
  fileprivate func isRecent(of person: ActorNumber, now: String, on connection: any SQLConnection) throws -> Bool {
    guard let last = try Journal(connection).lastTime(person, did: act, to: subject).flatMap({ Moment($0) }),
      let now = Moment(now)
    else { return false }
    let minutes = try Setting.readingMinutes.value(on: connection)
    return (0..<minutes * 60).contains(now.seconds - last.seconds)
  }
}
