import Language
import Store
import Workflows

/// One account: its roles, and the care of it.
enum AccountPage {
  static let entry = RouteEntry(.account, .readAccounts, form: .act(under: .keepAccounts, send)) { visit in
    try await page(visit, number(visit))
  }

  struct Notice: Sendable {
    var failure: Phrase?
    var issued: OneTimePasswordIssue?
  }

  private static func number(_ visit: Visit) throws -> Int64 {
    guard let number = Int64(visit.parameter("account")) else {
      throw AccessFailure.noAccount(visit.parameter("account"))
    }
    return number
  }

  private static func page(_ visit: Visit, _ number: Int64, _ notice: Notice = Notice()) async throws -> Answer {
    let account = try await visit.workspace.account(number, caller: visit.caller)
    let tongue = visit.tongue
    let name = account.called(in: tongue)
    let page = Page(
      name, at: .account(number), in: .accounts,
      breadcrumbs: Breadcrumbs([.init(Phrases.Accounts.title[tongue], .accounts)], here: name), frame: visit.frame)
    let view = AccountView(
      account: account, notice: notice, mayKeep: visit.caller.has(.keepAccounts),
      isOwn: visit.caller.number == number)
    return .page(page.write(in: tongue) { $0.render(view) })
  }

  private static func send(_ visit: Visit, _ form: MultipartForm) async throws -> FormReply {
    let number = try number(visit)
    do {
      let issued = try await AccountActs(visit: visit, form: form, number: number).run()
      guard let issued else { return FormReply(.moved(.account(number))) }
      return FormReply(try await page(visit, number, Notice(issued: issued)))
    } catch let failure as AccessFailure where failure.status != .notFound {
      return FormReply(
        try await page(visit, number, Notice(failure: failure.phrase)), status: failure.status,
        retryAfter: failure.retryAfter)
    }
  }
}

/// What can be done on the page of an account.
struct AccountActs {
  enum Act: String {
    case reset, removeFactor, lock, unlock, erase, link, give, take
  }

  let visit: Visit
  let form: MultipartForm
  let number: Int64

  /// - Returns: a password to be shown, where one was made.
  func run() async throws -> OneTimePasswordIssue? {
    guard let act = form["act"].flatMap({ Act(rawValue: $0.text) }) else { throw FormRefusal.malformed(.notClosed) }
    let (workspace, caller, reason) = (visit.workspace, visit.caller, form.words("reason"))
    switch act {
    case .reset: return try await workspace.resetPassword(number, reason: reason, caller: caller)
    case .removeFactor: try await workspace.removeSecondFactor(number, reason: reason, caller: caller)
    case .lock: try await workspace.lockAccount(number, reason: reason, caller: caller)
    case .unlock: try await workspace.unlockAccount(number, reason: reason, caller: caller)
    case .erase: try await workspace.eraseAccount(number, reason: reason, caller: caller)
    case .link:
      let identity = ForeignIdentity(issuer: form.words("issuer"), subject: form.words("subject"))
      try await workspace.linkAccount(number, to: identity, reason: reason, caller: caller)
    case .give: try await workspace.give(try draft(), to: number, reason: reason, caller: caller)
    case .take:
      try await workspace.endGrant(Int64(form.words("grant")) ?? 0, reason: reason, caller: caller)
    }
    return nil
  }

  private func draft() throws -> GrantDraft {
    guard let role = Role(rawValue: form.words("role")), Role.given.contains(role) else {
      throw AccessFailure.noRole(form.words("role"))
    }
    let unit = form.words("unit")
    for field in ["from", "until"] where !form.words(field).isEmpty && form.day(field) == nil {
      throw AccessFailure.badDays
    }
    return GrantDraft(
      role: role, unit: unit.isEmpty ? nil : unit, withBranch: form["branch"] != nil, from: form.day("from"),
      to: form.day("until"))
  }
}
