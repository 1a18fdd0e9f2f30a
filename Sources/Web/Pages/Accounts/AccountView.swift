import Language
import Store
import Workflows

struct AccountView: Component {
  let account: AccountAnswer
  let notice: AccountPage.Notice
  /// Whether the reader may change it.
  let mayKeep: Bool
  let isOwn: Bool

  func render(into html: inout HTML) {
    html.render(
      PageHeading(
        account.called(in: html.tongue), kicker: Phrases.Accounts.numbered(account.number)[html.tongue],
        lead: account.signIn ?? ""))
    html.render(FailureNote(notice.failure))
    html.render(IssuedNote(notice.issued))
    html.render(
      KeyValueList([
        .init(Phrases.Accounts.state, account.statePhrase),
        .init(
          Phrases.Accounts.secondFactor, account.hasSecondFactor ? Phrases.Accounts.isOn : Phrases.Accounts.isOff),
        .init(Phrases.Accounts.made, LocalMoment.say(account.created)),
      ]))
    html.render(Panel(Phrases.Accounts.roles[html.tongue], content: roles))
    guard mayKeep, account.state != .erased else { return }
    if isOwn { return html.element("p", text: Phrases.Accounts.ownHint) }
    html.render(Panel(Phrases.Accounts.care[html.tongue], content: care))
  }

  private var canChange: Bool { mayKeep && !isOwn && account.state != .erased }

  private func roles(_ html: inout HTML) {
    guard canChange else {
      return html.render(GrantTable(caption: Phrases.Accounts.roles, grants: account.grants))
    }
    html.render(
      GrantTable(caption: Phrases.Accounts.roles, grants: account.grants) { grant, html in
        html.element("details") {
          $0.element("summary", text: Phrases.Accounts.take)
          $0.render(
            act(.take) {
              $0.void("input", .fixed("type", "hidden"), .name("grant"), .value(String(grant.id)))
              $0.render(LabelledField(name: "reason", label: Phrases.Accounts.reason, id: "take-reason-\(grant.id)"))
              $0.element("p", .class("main-button")) { $0.element("button", text: Phrases.Accounts.take) }
            })
        }
      })
    html.element("details") {
      $0.element("summary", text: Phrases.Accounts.give)
      $0.render(act(.give, content: giving))
    }
  }

  private func giving(_ html: inout HTML) {
    html.element("div", .class("field")) {
      $0.element("label", .fixed("for", "given-role"), text: Phrases.Accounts.role)
      $0.element("select", .id("given-role"), .name("role")) {
        for role in Role.given { $0.element("option", .value(role.rawValue), text: role.phrase) }
      }
    }
    html.render(
      LabelledField(name: "unit", label: Phrases.Accounts.unit, hint: Phrases.Accounts.unitHint, isOptional: true))
    html.element("label") {
      $0.void("input", .fixed("type", "checkbox"), .name("branch"), .value("1"), .present("checked"))
      $0.text(" ")
      $0.text(Phrases.Accounts.branchLabel)
    }
    html.render(LabelledField(name: "from", label: Phrases.Accounts.from, kind: .day, isOptional: true))
    html.render(LabelledField(name: "until", label: Phrases.Accounts.until, kind: .day, isOptional: true))
    html.render(LabelledField(name: "reason", label: Phrases.Accounts.reason, id: "give-reason"))
    html.element("p", .class("main-button")) { $0.element("button", text: Phrases.Accounts.give) }
  }

  private func care(_ html: inout HTML) {
    simple(.reset, Phrases.Accounts.reset, &html)
    if account.hasSecondFactor { simple(.removeFactor, Phrases.Accounts.removeFactor, &html) }
    if account.state == .active {
      simple(.lock, Phrases.Accounts.lock, &html)
    } else {
      simple(.unlock, Phrases.Accounts.unlock, &html)
    }
    html.element("details") {
      $0.element("summary", text: Phrases.Accounts.link)
      $0.render(
        act(.link) {
          $0.render(LabelledField(name: "issuer", label: Phrases.Accounts.issuer))
          $0.render(LabelledField(name: "subject", label: Phrases.Accounts.subject))
          $0.render(LabelledField(name: "reason", label: Phrases.Accounts.reason, id: "link-reason"))
          $0.element("p", .class("main-button")) { $0.element("button", text: Phrases.Accounts.link) }
        })
    }
    simple(.erase, Phrases.Accounts.erase, hint: Phrases.Accounts.eraseHint, &html)
  }

  /// An act that takes a reason alone.
  private func simple(_ kind: AccountActs.Act, _ title: Phrase, hint: Phrase? = nil, _ html: inout HTML) {
    html.element("details") {
      $0.element("summary", text: title)
      $0.render(
        act(kind) {
          if let hint { $0.element("p", text: hint) }
          $0.render(LabelledField(name: "reason", label: Phrases.Accounts.reason, id: "reason-" + kind.rawValue))
          $0.element("p", .class("main-button")) { $0.element("button", text: title) }
        })
    }
  }

  private func act(
    _ kind: AccountActs.Act, content: @escaping (inout HTML) -> Void
  ) -> ActForm {
    ActForm(.account(account.number), isCard: true) {
      $0.void("input", .fixed("type", "hidden"), .name("act"), .value(kind.rawValue))
      content(&$0)
    }
  }
}
