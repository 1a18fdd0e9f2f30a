import Figures
import Language
import Model
import Reviews

/// What a source says besides its figures: comparisons with their kind, mere numbers, what was left
/// out and why.
struct StatementTable: Component {
  /// What the table says of each besides its words.
  enum Column { case kind, plain, reason }

  let caption: Phrase
  let statements: [Statement]
  let column: Column

  init(_ caption: Phrase, _ statements: [Statement], _ column: Column) {
    self.caption = caption
    self.statements = statements
    self.column = column
  }

  func render(into html: inout HTML) {
    var columns: [DataTable.Column] = [
      .prose(Phrases.CataloguePage.words), .text(Phrases.CataloguePage.place),
      .number(Phrases.CataloguePage.printedValue),
    ]
    switch column {
    case .kind: columns.append(.text(Phrases.CataloguePage.kind))
    case .plain: break
    case .reason: columns.append(.prose(Phrases.CataloguePage.reason))
    }
    let table = DataTable(caption[html.tongue], columns: columns) { body in
      for statement in statements { body.row { write(statement, into: &$0) } }
    }
    html.element("div", .class("roomy")) { $0.render(table) }
  }

  private func write(_ statement: Statement, into cells: inout TableRow) {
    cells.header {
      $0.element("q", .lang(.vi, unless: $0.tongue), text: statement.origin.words)
      if !statement.note.isEmpty { $0.element("small", .lang(.vi, unless: $0.tongue), text: statement.note) }
    }
    cells.cell {
      $0.element("span", .class("place"), .lang(.vi, unless: $0.tongue), text: statement.origin.place)
    }
    if let printed = statement.printed {
      cells.cell(
        FigureValue(
          printed, measure: statement.measure, approximate: statement.approximate, origin: figure(statement)))
    } else {
      cells.blank()
    }
    switch column {
    case .kind: cells.cell { writeKind(of: statement, into: &$0) }
    case .plain: break
    case .reason: cells.cell { $0.element("span", .lang(.vi, unless: $0.tongue), text: statement.reason) }
    }
  }

  private func writeKind(of statement: Statement, into html: inout HTML) {
    if let target = statement.target {
      html.element("a", .href(.target(target)), text: statement.kind.words)
    } else {
      html.text(statement.kind.words)
    }
  }

  /// Where the statement is recomputed: the page of the figure it speaks of.
  private func figure(_ statement: Statement) -> SiteAddress? {
    guard let unit = statement.unit, let indicator = statement.indicator, let period = statement.period,
      statement.figure != nil
    else { return nil }
    return .figure(unit: unit, indicator: indicator, period: period)
  }
}
