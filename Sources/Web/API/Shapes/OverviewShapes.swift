import Language
import Model
import Workflows

/// The overview as the API writes it.
enum OverviewShapes {
  static let committee = Shape<OverviewPage.Committee>(
    "Committee", "A committee in the period that stands for it.",
    [
      .object("unit", as: UnitShapes.reference) { $0.unit }, .object("period", as: PeriodShapes.period) { $0.period },
      .count("targets") { $0.targets },
      Field(
        name: "statuses", about: "How many targets have each status.",
        schema: .object(TargetStatus.allCases.map { ($0.rawValue, .count) })
      ) { committee in
        .object(
          Dictionary(
            TargetStatus.allCases.map { ($0.rawValue, .count(committee.counts[$0] ?? 0)) },
            uniquingKeysWith: { first, _ in first }))
      },
      .count("figures") { $0.figures },
      .texts("inDanger", "The ids of targets missed or at risk, the least attained first.") {
        $0.danger.map(\.reading.target.id)
      },
      .count("contradictions", "Figures about which sources disagree.") { $0.contradicted.count },
      .count("printedDiffering", "Printed statements that do not come out when worked out again.") {
        $0.differing.count
      },
    ])

  struct Overview: Sendable {
    let asOf: String
    let committees: [OverviewPage.Committee]
  }

  static let overview = Shape<Overview>(
    "Overview", "The committees side by side.",
    [
      Field(name: "asOf", about: "When it was read.", schema: .moment) { .text($0.asOf) },
      .objects("committees", as: committee) { $0.committees },
    ])
}

/// The journal as the API writes it.
enum JournalShapes {
  static let entry = Shape<JournalAnswer.Entry>(
    "JournalEntry", "Something that was done.",
    [
      .count("sequence") { Int($0.sequence) }, Field(name: "at", about: "", schema: .moment) { .text($0.at) },
      Field(
        name: "actor", about: "The number of who did it; 0 is the machine's operator.", schema: .number(-1...Int.max)
      ) { .count(Int($0.actor)) },
      .text("act", "What was done, by a stable name.") { $0.act }, .text("subject") { $0.subject },
      .textOrNull("reason") { $0.reason }, .text("hash", "Of this entry and all before it.") { $0.hash },
    ])
}
