import Figures
import Language
import Model
import Reviews

/// Targets, one a row: the sentence, what was reached, how far that is, and where it stands.
struct TargetTable: Component {
  struct Row {
    let reading: TargetReading
    let indicator: Indicator?
    let actual: Observation?
    let bar: BulletBar?
    /// Nil where the place of the table says it.
    let owner: UnitReference?

    init(_ reading: TargetReading, on line: ScorecardLine, owner: UnitReference?) {
      self.reading = reading
      self.owner = owner
      indicator = line.indicator
      actual = line.actual
      bar = TargetBar.of(reading, on: line)
    }
  }

  let caption: String
  let rows: [Row]

  init(_ caption: String, rows: [Row]) {
    self.caption = caption
    self.rows = rows
  }

  func render(into html: inout HTML) {
    let columns: [DataTable.Column] = [
      .prose(Phrases.Tables.target), .number(Phrases.Tables.actual), .text(Phrases.Tables.progress),
      .text(Phrases.Tables.status),
    ]
    let table = DataTable(caption, columns: columns, showsCaption: false) { body in
      for row in rows { body.row { write(row, into: &$0) } }
    }
    html.element("div", .class("roomy")) { $0.render(table) }
  }

  private func write(_ row: Row, into cells: inout TableRow) {
    let target = row.reading.target
    cells.header {
      $0.element(
        "a", .href(.target(target.id)),
        text: TargetSentence.write(target, indicator: row.indicator, $0.tongue))
      if let owner = row.owner { $0.element("small", text: owner.calledShort(in: $0.tongue)) }
    }
    if let actual = row.actual {
      cells.cell(FigureValue(actual, of: row.indicator))
    } else {
      cells.blank()
    }
    if let bar = row.bar { cells.cell(bar) } else { cells.blank() }
    let assessment = row.reading.assessment
    cells.cell(
      StatusBadge(assessment.status, reason: assessment.status == .unknown ? assessment.reason.phrase : nil))
  }
}
