import Figures
import Language
import Model
import Reviews

/// A unit a row: what it set out to reach, what is in danger, what went best and worst, which figures are in doubt.
struct CommitteeTable: Component {
  let committees: [OverviewPage.Committee]

  /// How many targets in danger are named in a row; the list below the table has all.
  private static let named = 3

  func render(into html: inout HTML) {
    let columns: [DataTable.Column] = [
      .text(Phrases.Overview.unit), .text(Phrases.Overview.promised), .prose(Phrases.Overview.danger),
      .prose(Phrases.Overview.reached), .text(Phrases.Overview.doubtful),
    ]
    html.render(
      DataTable(Phrases.Overview.caption[html.tongue], columns: columns, showsCaption: false) { body in
        for committee in committees { body.row { write(committee, into: &$0) } }
      })
  }

  private func write(_ committee: OverviewPage.Committee, into cells: inout TableRow) {
    cells.header {
      let address = SiteAddress.scorecard(unit: committee.unit.code, period: committee.period.label)
      $0.element("a", .href(address), text: committee.unit.called(in: $0.tongue))
      $0.element("small", text: PeriodSentence.say(committee.period)[$0.tongue].sentenceCased)
    }
    cells.cell { writePromise(of: committee, into: &$0) }
    cells.cell { writeDanger(of: committee, into: &$0) }
    cells.cell { writeExtremes(of: committee, into: &$0) }
    cells.cell { writeDoubts(of: committee, into: &$0) }
  }

  private func writePromise(of committee: OverviewPage.Committee, into html: inout HTML) {
    html.element("p", .class("promise")) {
      $0.element(
        "b",
        text: committee.targets == 0
          ? Phrases.Overview.noTargets : Phrases.Overview.targets(committee.targets))
      $0.text(", ")
      $0.text(Phrases.Overview.figures(committee.figures))
    }
    html.render(StatusCounts(committee.counts))
    guard !committee.unjudged.isEmpty else { return }
    html.element("small") {
      $0.text(Phrases.Overview.unjudged)
      for (index, part) in committee.unjudged.enumerated() {
        $0.text(index == 0 ? " " : ", ")
        $0.text(Phrases.Overview.because(part.count, part.reason.phrase))
      }
    }
  }

  private func writeDanger(of committee: OverviewPage.Committee, into html: inout HTML) {
    guard !committee.danger.isEmpty else {
      let isJudged = committee.counts.contains { $0.key != .unknown && $0.value > 0 }
      return html.element(
        "span", .class("absent"), text: isJudged ? Phrases.Overview.noDanger : Phrases.Overview.nothingJudged)
    }
    html.element("ul", .class("standings")) {
      for standing in committee.danger.prefix(Self.named) {
        $0.element("li") { $0.render(StandingLine(standing: standing, remark: standing.status.phrase)) }
      }
      let more = committee.danger.count - Self.named
      if more > 0 { $0.element("li", text: Phrases.Overview.more(more)) }
    }
  }

  private func writeExtremes(of committee: OverviewPage.Committee, into html: inout HTML) {
    guard committee.best != nil || committee.worst != nil else {
      return html.element("span", .class("absent"), text: Phrases.Overview.nothingMeasured)
    }
    html.element("ul", .class("standings")) {
      if let best = committee.best {
        $0.element("li") {
          $0.render(
            StandingLine(standing: best, remark: committee.worst == nil ? nil : Phrases.Overview.best))
        }
      }
      if let worst = committee.worst {
        $0.element("li") { $0.render(StandingLine(standing: worst, remark: Phrases.Overview.worst)) }
      }
    }
  }

  private func writeDoubts(of committee: OverviewPage.Committee, into html: inout HTML) {
    let counts = [
      (committee.contradicted.count, Phrases.Overview.contradictions(committee.contradicted.count)),
      (committee.differing.count, Phrases.Overview.differing(committee.differing.count)),
    ].filter { $0.0 > 0 }
    guard !counts.isEmpty else {
      return html.element("span", .class("absent"), text: Phrases.Overview.noDoubt)
    }
    html.element("ul", .class("standings")) {
      for (_, words) in counts {
        $0.element("li") {
          $0.render(Icon.warning)
          $0.text(" ")
          $0.text(words)
        }
      }
    }
  }
}

/// A target in a line: how far it is, and its sentence as a link.
private struct StandingLine: Component {
  let standing: OverviewPage.Standing
  let remark: Phrase?

  func render(into html: inout HTML) {
    let target = standing.reading.target
    html.element("span", .class("degree", standing.status.className)) {
      $0.render(Icon(standing.status))
      if let attained = standing.attained {
        $0.element("b", text: NumberText.write(attained.normalized, $0.tongue) + "%")
      }
      if let remark {
        $0.text(" ")
        $0.text(remark)
      }
    }
    html.text(" ")
    html.element(
      "a", .href(.target(target.id)),
      text: TargetSentence.write(target, indicator: standing.line.indicator, html.tongue))
  }
}
