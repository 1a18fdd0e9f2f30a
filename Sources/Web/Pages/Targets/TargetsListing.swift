import Language
import Model
import Reviews

/// The list of targets as rows for files.
enum TargetsListing {
  static func listing(_ model: TargetsPage.Model, _ tongue: Tongue) -> Listing {
    Listing(
      columns: [
        "id", "unit", "period", "group", "owner", "measured_on", "indicator", "text", "aspect", "over",
        "bound",
        "values", "measure", "window_from", "window_to", "inferred", "evaluated", "attained_percent",
        "attained_percent_of_upper", "excess", "expected", "status", "reason", "directive", "source", "words",
      ],
      rows: model.groups.flatMap { group in
        group.rows.map { entry in
          let target = entry.reading.target
          let assessment = entry.reading.assessment
          return [
            target.id, group.unit.code, group.period.label, target.group, target.owner, target.measuredOn,
            target.indicator, TargetSentence.write(target, indicator: entry.line.indicator, tongue),
            target.aspect.rawValue, target.over.rawValue, target.bound.rawValue,
            target.values.map(\.shortest).joined(separator: " "), target.measure?.printed,
            target.window?.from.iso, target.window?.to.iso, String(target.inference != nil),
            assessment.evaluated?.exactValue?.shortest, assessment.attained?.plain,
            assessment.attainedOfUpper?.plain, assessment.excess?.shortest, assessment.expected?.shortest,
            assessment.status.rawValue, assessment.reason.rawValue, target.directive, target.origin.source,
            target.origin.words,
          ]
        }
      })
  }
}
