import Figures
import Language
import Model

/// What sources print about a figure or a target, each with what comes out when it is worked out again.
struct PrintedList: Component {
  let readings: [PrintedReading]
  /// The measure that differences are in.
  let measure: Measure?
  let sources: [String: Source]

  func render(into html: inout HTML) {
    html.element("ul", .class("statements")) {
      for reading in readings {
        $0.element("li") { write(reading, into: &$0) }
      }
    }
  }

  private func write(_ reading: PrintedReading, into html: inout HTML) {
    let statement = reading.statement
    if statement.kind == .claim || statement.kind == .remark {
      html.element("span", .class("printed")) {
        $0.text(Phrases.TargetPage.claims)
        $0.text(" ")
        $0.element("q", .lang(.vi, unless: $0.tongue), text: statement.origin.words)
        $0.text("; ")
        $0.text(Phrases.TargetPage.claimUnproved)
      }
    } else {
      html.render(
        PrintedNote(
          words: statement.origin.words, recomputed: reading.recomputed,
          measure: statement.kind.isRate ? Measure("%") : measure, agreement: reading.agreement))
    }
    if !statement.note.isEmpty {
      html.element("small", .class("aside"), .lang(.vi, unless: html.tongue), text: statement.note)
    }
    html.element("small", .class("aside")) {
      let origin = Quotation(source: statement.origin.source, place: statement.origin.place, words: "")
      $0.render(SourceNote.citing(origin, in: sources))
    }
  }
}

extension Statement.Kind {
  /// Whether its number is in per cent.
  var isRate: Bool {
    switch self {
    case .attainment, .excessPercent, .growth, .ratioTo: true
    case .excess, .difference, .claim, .remark, .omitted: false
    }
  }
}
