import Language
import Model
import Reviews
import Workflows

/// Targets as the API writes them: each as it stands on its scorecard.
enum TargetShapes {
  private static func writer(_ entry: TargetsAnswer.Entry, _ tongue: Tongue) -> ScorecardJSON {
    ScorecardJSON(sources: [:], owners: [entry.owner.code: entry.owner], tongue: tongue)
  }

  static let entry = Shape<TargetsAnswer.Entry>(
    "TargetEntry", "A target under the committee it belongs to.",
    [
      .text("id") { $0.reading.target.id }, .object("committee", as: UnitShapes.reference) { $0.head },
      .object("period", as: PeriodShapes.period) { $0.period },
      .object("measuredOn", as: UnitShapes.reference) { $0.line.measuredOn },
      .objectOrNull("indicator", "Null for targets in words.", as: CatalogueShapes.indicatorReference) {
        $0.line.indicator
      },
      .textOrNull("subject", "What a target in words is about.") { $0.reading.target.subject },
      .textOrNull("subjectEnglish") { $0.reading.target.subjectEnglish },
      .written("target", "In Vietnamese, whatever the language.", as: "Target") {
        writer($0, .vi).document($0.reading, $0.line.indicator)
      },
      .textOrNull("textEnglish", "The target's sentence in English.") {
        TargetSentence.write($0.reading.target, indicator: $0.line.indicator, .en)
      },
      .text("source", "The source's code.") { $0.reading.target.origin.source },
      .textOrNull("place") { $0.reading.target.origin.place },
    ])

  /// What the page of a target shows, in a language.
  struct Detail: Sendable {
    let answer: TargetPage.Model
    let chain: DirectiveChain?
    let writer: ScorecardJSON
  }

  static let target = Shape<Detail>(
    "TargetDetail", "A target, where it stands, and the chain of documents it comes from.",
    [
      .text("id") { $0.answer.target.id }, .object("scorecard", as: FigureShapes.home) { $0.answer.home },
      .written("target", as: "Target") { $0.writer.document($0.answer.reading, $0.answer.line.indicator) },
      .written("line", "The line of the scorecard it stands on.", as: "Line") { $0.writer.document($0.answer.line) },
      .writtenList("siblings", "The other targets of its group.", as: "Target") { detail in
        detail.answer.siblings.map { sibling in
          detail.writer.document(sibling, sibling.target.indicator.flatMap { detail.answer.siblingIndicators[$0] })
        }
      },
      .objectOrNull("directive", "The document that sets it.", as: DirectiveShapes.reference) { $0.answer.directive },
    ], DirectiveShapes.chain { $0.chain })
}
