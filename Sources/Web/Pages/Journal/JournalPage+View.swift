import Language
import Workflows

extension JournalPage {
  struct View: Component {
    let model: Model

    /// Enough of a hash to tell entries apart at a glance.
    static let shortHash = 12

    func render(into html: inout HTML) {
      html.render(
        PageHeading(Phrases.Interface.journal[html.tongue], lead: Phrases.JournalPage.lead[html.tongue]))
      html.element("div", .class("note"), .role("note")) {
        $0.element("p", text: Phrases.JournalPage.chain)
        $0.element("p", text: Phrases.JournalPage.people)
        if let anchoring = model.anchoring {
          $0.element("p", text: anchoring.phrase)
          if let reminder = anchoring.reminder { $0.element("p") { $0.element("strong", text: reminder) } }
        }
      }
      if model.entries.isEmpty {
        html.render(
          EmptyState(model.before == nil ? Phrases.JournalPage.noEntry : Phrases.JournalPage.noOlder))
      } else {
        html.element("div", .class("slim")) { $0.render(table(in: $0.tongue)) }
      }
      html.element("div", .class("after")) {
        if let next = model.next {
          $0.element("p") {
            $0.element("a", .href(.journalPage(before: next)), text: Phrases.JournalPage.older)
          }
        }
        if model.before != nil {
          $0.element("p") { $0.element("a", .href(.journal), text: Phrases.JournalPage.newest) }
        }
        if !model.entries.isEmpty { $0.render(FileLinks(model.address)) }
      }
    }

    private func table(in tongue: Tongue) -> DataTable {
      let columns: [DataTable.Column] = [
        .text(Phrases.JournalPage.sequence), .text(Phrases.JournalPage.at), .text(Phrases.JournalPage.act),
        .text(Phrases.JournalPage.subject), .text(Phrases.JournalPage.who),
        .prose(Phrases.JournalPage.reason),
        .text(Phrases.JournalPage.hash),
      ]
      return DataTable(Phrases.JournalPage.caption[tongue], columns: columns, showsCaption: false) { body in
        for entry in model.entries { body.row { write(entry, into: &$0) } }
      }
    }

    private func write(_ entry: JournalAnswer.Entry, into cells: inout TableRow) {
      cells.header(String(entry.sequence))
      cells.cell { $0.element("time", .datetime(entry.at), text: LocalMoment.say(entry.at)) }
      cells.cell(Phrases.JournalActs.of(entry.act)[cells.tongue])
      cells.cell(entry.subject)
      let who =
        entry.actor == 0 ? Phrases.JournalPage.machineOperator : Phrases.JournalPage.person(entry.actor)
      cells.cell(who[cells.tongue])
      if entry.reason.isEmpty { cells.blank() } else { cells.cell(entry.reason) }
      cells.cell { $0.element("code", text: String(entry.hash.prefix(Self.shortHash))) }
    }
  }
}
