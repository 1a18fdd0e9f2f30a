import Language
import Model
import Workflows

/// A reorganisation: when, what, and which units stood before and after it.
struct EventLine: Component {
  let event: UnitAnswer.Event

  func render(into html: inout HTML) {
    let change = event.reorganisation
    let own = html.tongue == .vi || change.titleEnglish.isEmpty
    html.element("strong", text: change.date.vietnamese + ": ")
    html.element("em", text: change.kind.words)
    html.text(". ")
    html.element(
      "span", .lang(own ? .vi : .en, unless: html.tongue), text: own ? change.title : change.titleEnglish)
    if event.results == event.units {
      Self.write(Phrases.Tables.unit, event.units, into: &html)
    } else {
      Self.write(Phrases.DirectivePage.before, event.units, into: &html)
      Self.write(Phrases.DirectivePage.after, event.results, into: &html)
    }
  }

  private static func write(_ label: Phrase, _ units: [UnitReference], into html: inout HTML) {
    guard !units.isEmpty else { return }
    html.element("small", .class("aside")) {
      $0.text(label)
      $0.text(": ")
      for (index, unit) in units.enumerated() {
        if index > 0 { $0.text(", ") }
        $0.element("a", .href(.unit(unit.code)), text: unit.called(in: $0.tongue))
      }
    }
  }
}
