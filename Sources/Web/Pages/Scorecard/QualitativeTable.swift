import Language
import Model
import Reviews

/// Targets in words: what is aimed at, by when, and where it stands.
struct QualitativeTable: Component {
  let targets: [ScorecardPage.Qualitative]

  func render(into html: inout HTML) {
    let columns: [DataTable.Column] = [
      .prose(Phrases.Tables.target), .text(Phrases.Tables.window), .text(Phrases.Tables.status),
    ]
    let table = DataTable(Phrases.ScorecardPage.qualitative[html.tongue], columns: columns) { body in
      for target in targets { body.row { write(target, into: &$0) } }
    }
    html.element("div", .class("qualitative")) { $0.render(table) }
  }

  private func write(_ qualitative: ScorecardPage.Qualitative, into cells: inout TableRow) {
    let target = qualitative.reading.target
    let tongue = cells.tongue
    let subject = tongue == .en && !target.subjectEnglish.isEmpty ? target.subjectEnglish : target.subject
    cells.header {
      $0.element("a", .href(.target(target.id)), text: subject)
      if let place = qualitative.place {
        $0.element("small") { $0.element("a", .href(.unit(place.code)), text: place.calledShort(in: tongue)) }
      }
    }
    cells.cell(TargetSentence.predicate(target, indicator: nil, tongue))
    cells.cell(StatusBadge(qualitative.reading.assessment.status, reason: nil))
  }
}
