import Language
import Store
import Workflows

/// Everybody who may sign in, with their roles; making an account.
enum AccountsPage {
  static let entry = RouteEntry(.accounts, .readAccounts, form: .act(under: .keepAccounts, send)) { visit in
    try await page(visit)
  }

  struct Notice: Sendable {
    var failure: Phrase?
    var issued: OneTimePasswordIssue?
    var name = ""
    var signIn = ""
  }

  static func page(_ visit: Visit, _ notice: Notice = Notice()) async throws -> Answer {
    let accounts = try await visit.workspace.accounts(visit.caller)
    let page = Page(Phrases.Accounts.title[visit.tongue], at: .accounts, in: .accounts, frame: visit.frame)
    let alerts = try await visit.workspace.alerts(visit.caller)
    let view = View(accounts: accounts, alerts: alerts, notice: notice, mayKeep: visit.caller.has(.keepAccounts))
    return .page(page.write(in: visit.tongue) { $0.render(view) })
  }

  private static func send(_ visit: Visit, _ form: MultipartForm) async throws -> FormReply {
    do {
      let issued = try await visit.workspace.makeAccount(
        signIn: form.words("name"), name: form.words("person"), caller: visit.caller)
      return FormReply(try await page(visit, Notice(issued: issued)))
    } catch let failure as AccessFailure {
      let notice = Notice(failure: failure.phrase, name: form.words("person"), signIn: form.words("name"))
      return FormReply(try await page(visit, notice), status: failure.status, retryAfter: failure.retryAfter)
    }
  }

  struct View: Component {
    let accounts: [AccountAnswer]
    let alerts: [Alert]
    let notice: Notice
    let mayKeep: Bool

    func render(into html: inout HTML) {
      html.render(PageHeading(Phrases.Accounts.title[html.tongue], lead: Phrases.Accounts.lead[html.tongue]))
      html.render(FailureNote(notice.failure))
      html.render(IssuedNote(notice.issued))
      html.render(AlertNote(alerts))
      html.render(table(html.tongue))
      guard mayKeep else { return }
      html.render(
        Panel(Phrases.Accounts.make[html.tongue]) {
          $0.render(
            ActForm(.accounts, isCard: true) {
              $0.render(LabelledField(name: "person", label: Phrases.Accounts.name, value: notice.name))
              $0.render(
                LabelledField(name: "name", label: Phrases.SignIn.signInName, value: notice.signIn, id: "new-sign-in"))
              $0.element("p", .class("main-button")) { $0.element("button", text: Phrases.Accounts.make) }
            })
        })
    }

    private func table(_ tongue: Tongue) -> DataTable {
      let columns: [DataTable.Column] = [
        .text(Phrases.Accounts.name), .text(Phrases.SignIn.signInName), .prose(Phrases.Accounts.roles),
        .text(Phrases.Accounts.secondFactor), .text(Phrases.Accounts.state),
      ]
      return DataTable(Phrases.Accounts.title[tongue], columns: columns, showsCaption: false) { body in
        for account in accounts { body.row { write(account, into: &$0) } }
      }
    }

    private func write(_ account: AccountAnswer, into cells: inout TableRow) {
      let tongue = cells.tongue
      cells.header {
        $0.element("a", .href(.account(account.number)), text: account.called(in: $0.tongue))
      }
      if let signIn = account.signIn { cells.cell(signIn) } else { cells.blank() }
      let roles = account.grants.filter(\.isInForce).map { grant in
        grant.role.phrase[tongue] + (grant.unit.map { " – " + $0.calledShort(in: tongue) } ?? "")
      }
      if roles.isEmpty { cells.blank() } else { cells.cell(roles.joined(separator: "; ")) }
      cells.cell((account.hasSecondFactor ? Phrases.Accounts.isOn : Phrases.Accounts.isOff)[tongue])
      cells.cell(account.statePhrase[tongue])
    }
  }
}

/// A one-time password, shown this once.
struct IssuedNote: Component {
  private let issued: OneTimePasswordIssue?

  init(_ issued: OneTimePasswordIssue?) {
    self.issued = issued
  }

  func render(into html: inout HTML) {
    guard let issued else { return }
    html.element("div", .class("note once"), .role("status")) {
      $0.element("p", text: Phrases.Accounts.issued)
      $0.element("p") {
        $0.text(issued.signIn)
        $0.text(" · ")
        $0.element("code", text: issued.password)
      }
    }
  }
}

extension AccountAnswer {
  func called(in tongue: Tongue) -> String { name.isEmpty ? Phrases.Accounts.numbered(number)[tongue] : name }

  var statePhrase: Phrase {
    switch state {
    case .active: isWaiting ? Phrases.Accounts.waiting : Phrases.Accounts.active
    case .disabled: Phrases.Accounts.locked
    case .erased: Phrases.Accounts.erased
    }
  }
}
