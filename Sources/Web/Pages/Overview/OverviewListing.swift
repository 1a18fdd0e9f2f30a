import Language
import Model
import Reviews

/// The units side by side as rows for files.
enum OverviewListing {
  static func listing(_ model: OverviewPage.Model, _ tongue: Tongue) -> Listing {
    Listing(
      columns: ["unit", "name", "period", "from", "to", "targets"] + TargetStatus.allCases.map(\.rawValue)
        + ["figures", "contradictions", "printed_differing"],
      rows: model.committees.map { committee in
        let span = committee.period.period
        let head: [String?] = [
          committee.unit.code, committee.unit.called(in: tongue), committee.period.label, span.from.iso,
          span.to.iso, String(committee.targets),
        ]
        let counts = TargetStatus.allCases.map { Optional(String(committee.counts[$0] ?? 0)) }
        return head + counts + [
          String(committee.figures), String(committee.contradicted.count), String(committee.differing.count),
        ]
      })
  }
}
