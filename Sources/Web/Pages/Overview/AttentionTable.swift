import Figures
import Language
import Model
import Reviews

/// What needs attention in all units, by kind: each with what it is about, where, its figure and why.
struct AttentionTable: Component {
  let committees: [OverviewPage.Committee]

  private struct Group {
    let title: Phrase
    let rows: [Row]
  }

  private struct Row {
    let committee: OverviewPage.Committee
    let line: ScorecardLine
    let why: Why

    enum Why {
      case target(TargetReading)
      case contradiction
      case printed(PrintedReading)
    }
  }

  func render(into html: inout HTML) {
    let groups = groups.filter { !$0.rows.isEmpty }
    guard !groups.isEmpty else { return html.element("p", text: Phrases.Overview.quiet) }
    let columns: [DataTable.Column] = [
      .text(Phrases.Overview.what), .text(Phrases.Overview.unit), .number(Phrases.Tables.actual),
      .prose(Phrases.Overview.known),
    ]
    let count = groups.reduce(0) { $0 + $1.rows.count }
    html.render(
      DataTable(Phrases.Overview.attentionCaption(count)[html.tongue], columns: columns, showsCaption: false) { body in
        for group in groups {
          body.group(group.title[body.tongue])
          for row in group.rows { body.row { write(row, into: &$0) } }
        }
      })
  }

  private var groups: [Group] {
    [
      Group(title: Phrases.Overview.missed, rows: targets(.missed)),
      Group(title: Phrases.Overview.atRisk, rows: targets(.atRisk)),
      Group(
        title: Phrases.Overview.contradicted,
        rows: committees.flatMap { committee in
          committee.contradicted.map { Row(committee: committee, line: $0, why: .contradiction) }
        }),
      Group(
        title: Phrases.Overview.differs,
        rows: committees.flatMap { committee in
          committee.differing.map { Row(committee: committee, line: $0.line, why: .printed($0.printed)) }
        }),
    ]
  }

  private func targets(_ status: TargetStatus) -> [Row] {
    committees.flatMap { committee in
      committee.danger.filter { $0.status == status }.map {
        Row(committee: committee, line: $0.line, why: .target($0.reading))
      }
    }
  }

  private func write(_ row: Row, into cells: inout TableRow) {
    cells.header { writeName(of: row, into: &$0) }
    cells.cell {
      let address = SiteAddress.scorecard(unit: row.committee.unit.code, period: row.committee.period.label)
      $0.element("a", .href(address), text: row.committee.unit.calledShort(in: $0.tongue))
      $0.element("small", text: PeriodSentence.say(row.committee.period)[$0.tongue].sentenceCased)
    }
    cells.cell {
      guard let actual = row.line.actual else { return $0.render(FigureValue(nil, measure: nil)) }
      $0.render(FigureValue(actual, of: row.line.indicator))
      $0.render(CompetingMark(row.line.competing.map { FigureValue($0, of: row.line.indicator) }))
    }
    cells.cell { writeReason(of: row, into: &$0) }
  }

  /// Targets lead to their own page; figures to that of their origin.
  private func writeName(of row: Row, into html: inout HTML) {
    let name = row.line.indicator?.called(in: html.tongue) ?? ""
    if case .target(let reading) = row.why {
      html.element("a", .href(.target(reading.target.id)), text: name)
    } else if let fact = row.line.actual?.fact {
      html.element(
        "a", .href(.figure(unit: fact.unit, indicator: fact.indicator, period: fact.period)), text: name)
    } else {
      html.text(name)
    }
    guard row.line.measuredOn.code != row.committee.unit.code else { return }
    html.element("small", text: row.line.measuredOn.calledShort(in: html.tongue))
  }

  private func writeReason(of row: Row, into html: inout HTML) {
    switch row.why {
    case .target(let reading):
      html.text(TargetSentence.predicate(reading.target, indicator: row.line.indicator, html.tongue))
      if let bar = TargetBar.of(reading, on: row.line) { html.render(bar) }
    case .contradiction: html.text(Phrases.Overview.contradictionWhy)
    case .printed(let printed): html.render(PrintedNote(printed, of: row.line.indicator))
    }
  }
}
