import Figures
import Language
import Model
import Reviews

/// Measures with their figures and targets: a row for each target, and one across for what is to be noted.
struct ScorecardTable: Component {
  let caption: String
  let groups: [ScorecardPage.Model.Group]
  let showsCaption: Bool
  private let shape: Shape

  init(caption: String, groups: [ScorecardPage.Model.Group], showsCaption: Bool = true) {
    self.caption = caption
    self.groups = groups
    self.showsCaption = showsCaption
    shape = Shape(groups)
  }

  /// Whether the marks of the bars need a legend.
  var hasBars: Bool { shape.hasBars }

  /// Which columns have anything to say.
  private struct Shape {
    var hasTargets = false
    var hasBars = false
    /// Named where all lines are compared with the same period.
    var previous: Phrase?
    var lastYear: Phrase?

    init(_ groups: [ScorecardPage.Model.Group]) {
      var before: Set<LabelledPeriod> = []
      for row in groups.lazy.flatMap(\.rows) {
        hasTargets = hasTargets || !row.line.targets.isEmpty
        hasBars =
          hasBars || row.line.targets.contains { $0.assessment.evaluated != nil && !$0.target.values.isEmpty }
        if let period = row.line.previous?.period { before.insert(period) }
        if row.line.samePeriodLastYear != nil { lastYear = Phrases.Tables.samePeriodLastYear }
      }
      if let only = before.first {
        previous =
          before.count > 1
          ? Phrases.ScorecardPage.againstPrevious : Phrases.ScorecardPage.against(PeriodSentence.say(only))
      }
    }
  }

  func render(into html: inout HTML) {
    var columns: [DataTable.Column] = [.text(Phrases.Tables.indicator), .number(Phrases.Tables.actual)]
    if shape.hasTargets { columns.append(.prose(Phrases.Tables.target)) }
    if shape.hasBars { columns.append(.text(Phrases.Tables.progress)) }
    if shape.hasTargets { columns.append(.text(Phrases.Tables.status)) }
    if let previous = shape.previous { columns.append(.text(previous)) }
    if let lastYear = shape.lastYear { columns.append(.text(lastYear)) }
    let table = DataTable(caption, columns: columns, showsCaption: showsCaption) { body in
      for group in groups {
        body.group(group.title[body.tongue])
        for row in group.rows { write(row, into: &body) }
      }
    }
    html.element("div", .class("scorecard", shape.hasTargets ? "full" : "lean")) { $0.render(table) }
  }

  private func write(_ row: ScorecardPage.Row, into body: inout TableBody) {
    let count = max(1, row.line.targets.count)
    body.row { cells in
      cells.header(rows: row.hasNotes ? count + 1 : count) { $0.render(MeasureName(row: row)) }
      cells.cell(rows: count) { $0.render(MeasuredFigure(row: row)) }
      write(target: 0, of: row, into: &cells)
      if shape.previous != nil { write(row.line.previous, of: row, rows: count, into: &cells) }
      if shape.lastYear != nil { write(row.line.samePeriodLastYear, of: row, rows: count, into: &cells) }
    }
    for target in 1..<count {
      body.row(.continued) { cells in
        cells.covered(2)
        write(target: target, of: row, into: &cells)
      }
    }
    if row.hasNotes {
      body.row(.notes) { cells in
        cells.covered()
        cells.rest { $0.render(MeasureNotes(row: row)) }
      }
    }
  }

  private func write(target index: Int, of row: ScorecardPage.Row, into cells: inout TableRow) {
    guard shape.hasTargets else { return }
    guard index < row.line.targets.count else {
      cells.blank()
      if shape.hasBars { cells.blank() }
      cells.blank()
      return
    }
    let reading = row.line.targets[index]
    cells.cell { $0.render(TargetWords(row: row, index: index)) }
    if shape.hasBars {
      if let bar = TargetBar.of(reading, on: row.line) { cells.cell(bar) } else { cells.blank() }
    }
    cells.cell(StatusBadge(reading.assessment.status, reason: reading.assessment.reasonInTable))
  }

  private func write(
    _ comparison: Comparison?, of row: ScorecardPage.Row, rows: Int, into cells: inout TableRow
  ) {
    guard let comparison else { return cells.blank(rows: rows) }
    let base = FigureValue(comparison.other, of: row.line.indicator, showsUnit: row.line.actual == nil)
    cells.cell(rows: rows) {
      guard row.line.actual != nil else {
        return $0.element("span", .class("base")) {
          $0.text(Phrases.ScorecardPage.atThatTime)
          $0.text(" ")
          $0.render(base)
        }
      }
      $0.render(
        Delta(
          change: comparison.change, percent: comparison.changePercent, measure: row.line.indicator?.measure,
          base: base, marks: comparison.marks))
    }
  }
}

extension TargetAssessment {
  /// Why, where the status alone does not say.
  var reasonInTable: Phrase? {
    switch status {
    case .unknown, .onTrack, .atRisk: reason.phrase
    case .exceeded, .met, .missed: nil
    }
  }
}
