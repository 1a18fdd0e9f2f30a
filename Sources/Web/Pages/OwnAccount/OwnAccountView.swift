import Language
import Workflows

struct OwnAccountView: Component {
  let answer: OwnAccountAnswer
  let notice: OwnAccountPage.Notice

  func render(into html: inout HTML) {
    html.render(PageHeading(answer.name, kicker: Phrases.Accounts.own[html.tongue], lead: answer.signIn))
    html.render(FailureNote(notice.failure))
    if let token = notice.token { html.render(ShownOnce(Phrases.Accounts.newToken, token)) }
    html.render(security)
    html.render(Panel(Phrases.Security.changes[html.tongue]) { $0.render(ChangesList(changes: answer.changes)) })
    html.render(Panel(Phrases.Accounts.roles[html.tongue], content: roles))
    html.render(Panel(Phrases.Accounts.sessions[html.tongue], content: sessions))
    html.render(Panel(Phrases.Accounts.tokens[html.tongue], content: tokens))
    html.render(Panel(Phrases.Accounts.data[html.tongue], content: data))
  }

  private var security: KeyValueList {
    KeyValueList([
      .init(Phrases.Accounts.secondFactor) {
        $0.text(answer.hasSecondFactor ? Phrases.Accounts.isOn : Phrases.Accounts.isOff)
        if answer.hasSecondFactor {
          $0.text(", ")
          $0.text(Phrases.Accounts.codesLeft(answer.recoveryCodesLeft))
        }
        $0.text(" · ")
        $0.element("a", .href(.ownSecondFactor), text: Phrases.Accounts.setUp)
      },
      .init(Phrases.Accounts.passwordSet) {
        $0.text(LocalMoment.say(answer.passwordSet))
        guard answer.hasPassword else { return }
        $0.element("details") {
          $0.element("summary", text: Phrases.Accounts.changePassword)
          $0.render(
            OwnAct(.password, isCard: true) {
              $0.render(PasswordFields())
              $0.element("p", .class("main-button")) { $0.element("button", text: Phrases.Accounts.changePassword) }
            })
        }
      },
    ])
  }

  private func roles(_ html: inout HTML) {
    html.render(GrantTable(caption: Phrases.Accounts.roles, grants: answer.grants))
    let delegable = answer.grants.filter { $0.role.isDelegable && $0.isInForce && $0.delegatedBy == nil }
    if !answer.delegations.isEmpty {
      html.element("h3", text: Phrases.Accounts.delegated)
      html.render(
        GrantTable(caption: Phrases.Accounts.delegated, grants: answer.delegations, namesHolder: true) { grant, html in
          html.render(
            OwnAct(.endDelegation) {
              $0.void("input", .fixed("type", "hidden"), .name("grant"), .value(String(grant.id)))
              $0.element("button", .class("plain"), text: Phrases.Accounts.take)
            })
        })
    }
    guard !delegable.isEmpty else { return }
    html.element("details") {
      $0.element("summary", text: Phrases.Accounts.delegations)
      $0.element("p", text: Phrases.Accounts.delegateLead)
      $0.render(OwnAct(.delegate, isCard: true) { delegation(of: delegable, &$0) })
    }
  }

  private func delegation(of grants: [GrantAnswer], _ html: inout HTML) {
    html.element("div", .class("field")) {
      $0.element("label", .fixed("for", "delegated-grant"), text: Phrases.Accounts.role)
      $0.element("select", .id("delegated-grant"), .name("grant")) {
        for grant in grants {
          let place = grant.unit?.called(in: $0.tongue) ?? Phrases.Accounts.everywhere[$0.tongue]
          $0.element("option", .value(String(grant.id)), text: grant.role.phrase[$0.tongue] + " – " + place)
        }
      }
    }
    html.render(LabelledField(name: "to", label: Phrases.Accounts.delegateTo))
    html.render(LabelledField(name: "from", label: Phrases.Accounts.from, kind: .day))
    html.render(LabelledField(name: "until", label: Phrases.Accounts.until, kind: .day))
    html.render(LabelledField(name: "reason", label: Phrases.Accounts.reason))
    html.element("p", .class("main-button")) { $0.element("button", text: Phrases.Accounts.delegate) }
  }

  private func sessions(_ html: inout HTML) {
    let columns: [DataTable.Column] = [
      .prose(Phrases.Accounts.device), .text(Phrases.Accounts.address), .text(Phrases.Accounts.began),
      .text(Phrases.Accounts.seen), .text(Phrases.Accounts.act),
    ]
    html.render(
      DataTable(Phrases.Accounts.sessions[html.tongue], columns: columns, showsCaption: false) { body in
        for session in answer.sessions {
          body.row {
            let device = DeviceName.say(session.agent)
            $0.header(session.isThis ? device + " (" + Phrases.Accounts.thisOne[$0.tongue] + ")" : device)
            $0.cell(session.address)
            $0.cell(LocalMoment.say(session.began))
            $0.cell(LocalMoment.say(session.seen))
            $0.cell {
              $0.render(
                OwnAct(.endSession) {
                  $0.void("input", .fixed("type", "hidden"), .name("session"), .value(session.digest))
                  $0.element("button", .class("plain"), text: Phrases.Accounts.end)
                })
            }
          }
        }
      })
    html.render(
      OwnAct(.endAll, isCard: answer.hasPassword) {
        if answer.hasPassword {
          $0.render(
            LabelledField(
              name: "password", label: Phrases.SignIn.oldPassword, kind: .password, hint: Phrases.Accounts.endAllHint,
              id: "end-all-password"))
        }
        $0.element("p", .class("main-button")) { $0.element("button", text: Phrases.Accounts.endAll) }
      })
  }

  private func tokens(_ html: inout HTML) {
    html.element("p", text: Phrases.Accounts.tokensLead)
    if answer.tokens.isEmpty {
      html.element("p", text: Phrases.Accounts.noToken)
    } else {
      html.render(tokenTable(html.tongue))
    }
    html.element("details") {
      $0.element("summary", text: Phrases.Accounts.makeToken)
      $0.render(
        OwnAct(.makeToken, isCard: true) {
          $0.render(LabelledField(name: "name", label: Phrases.Accounts.tokenName))
          $0.element("fieldset") {
            $0.element("legend", text: Phrases.Accounts.tokenScopes)
            for scope in TokenScope.allCases {
              $0.element("label") {
                $0.void("input", .fixed("type", "checkbox"), .name("scope"), .value(scope.rawValue))
                $0.text(" ")
                $0.text(scope.phrase)
              }
            }
          }
          $0.render(LabelledField(name: "days", label: Phrases.Accounts.tokenDays, kind: .number, value: "90"))
          $0.element("p", .class("main-button")) { $0.element("button", text: Phrases.Accounts.makeToken) }
        })
    }
  }

  private func tokenTable(_ tongue: Tongue) -> DataTable {
    let columns: [DataTable.Column] = [
      .prose(Phrases.Accounts.tokenName), .prose(Phrases.Accounts.tokenScopes), .text(Phrases.Accounts.expires),
      .text(Phrases.Accounts.seen), .text(Phrases.Accounts.act),
    ]
    return DataTable(Phrases.Accounts.tokens[tongue], columns: columns, showsCaption: false) { body in
      for token in answer.tokens {
        body.row {
          let tongue = $0.tongue
          $0.header(token.name)
          $0.cell(token.scopes.map { $0.phrase[tongue] }.joined(separator: "; "))
          $0.cell {
            $0.text(LocalMoment.say(token.expires))
            if token.endsSoon { $0.element("strong", text: " (" + Phrases.Accounts.endsSoon[tongue] + ")") }
          }
          $0.cell(token.seen.map(LocalMoment.say) ?? Phrases.Accounts.never[tongue])
          $0.cell {
            $0.render(
              OwnAct(.endToken) {
                $0.void("input", .fixed("type", "hidden"), .name("token"), .value(String(token.id)))
                $0.element("button", .class("plain"), text: Phrases.Accounts.take)
              })
          }
        }
      }
    }
  }

  private func data(_ html: inout HTML) {
    html.element("p", text: Phrases.Accounts.dataLead)
    html.element("p") {
      $0.element("a", .href(.ownData), text: Phrases.Accounts.download)
      $0.text(" · ")
      $0.element("a", .href(.personalData), text: Phrases.Accounts.register)
    }
  }
}

/// A form of the page, named by what it does.
struct OwnAct: Component {
  private let form: ActForm

  init(_ act: OwnAccountActs.Act, isCard: Bool = false, content: @escaping (inout HTML) -> Void) {
    form = ActForm(.ownAccount, isCard: isCard) {
      $0.void("input", .fixed("type", "hidden"), .name("act"), .value(act.rawValue))
      content(&$0)
    }
  }

  func render(into html: inout HTML) { html.render(form) }
}

/// A secret that is shown this once.
struct ShownOnce: Component {
  private let phrase: Phrase
  private let secret: String

  init(_ phrase: Phrase, _ secret: String) {
    self.phrase = phrase
    self.secret = secret
  }

  func render(into html: inout HTML) {
    html.element("div", .class("note once"), .role("status")) {
      $0.element("p", text: phrase)
      $0.element("p") { $0.element("code", text: secret) }
    }
  }
}
