import Language
import Workflows

/// What was done to one's account and how one signs in, with a mark for what is new.
struct ChangesList: Component {
  let changes: [AccountChange]

  func render(into html: inout HTML) {
    guard !changes.isEmpty else {
      html.element("p", text: Phrases.Security.noChanges)
      return
    }
    html.element("p", text: Phrases.Security.changesLead)
    let columns: [DataTable.Column] = [
      .text(Phrases.Security.whenHead), .prose(Phrases.Security.whatHead), .text(Phrases.Security.whoHead),
    ]
    html.render(
      DataTable(Phrases.Security.changes[html.tongue], columns: columns, showsCaption: false) { body in
        for change in changes {
          body.row {
            let tongue = $0.tongue
            $0.header(LocalMoment.say(change.at))
            $0.cell {
              $0.text(change.phrase)
              if let address = change.address { $0.text(" " + Phrases.Security.from(address)[tongue]) }
              if change.times > 1 { $0.text(", " + Phrases.Security.times(change.times)[tongue]) }
              if change.isNew { $0.element("strong", text: " (" + Phrases.Security.isNew[tongue] + ")") }
            }
            $0.cell(change.author.phrase[tongue])
          }
        }
      })
  }
}

extension AccountChange {
  fileprivate var phrase: Phrase {
    switch note {
    case .reusedCode: Phrases.Security.reusedCode
    case .newDevice: Phrases.Security.newDevice
    case nil: Phrases.JournalActs.of(act)
    }
  }
}

extension AccountChange.Author {
  fileprivate var phrase: Phrase {
    switch self {
    case .own: Phrases.Security.byYou
    case .administrator: Phrases.Security.byOther
    case .unknown: Phrases.Security.byStranger
    }
  }
}
