import Figures
import Language
import Model

/// A scorecard as a list: one row for each target, one for each figure without a target.
public enum ScorecardListing {
  public static func listing(
    _ scorecard: Scorecard, sources: [String: Source], _ tongue: Tongue
  ) -> Listing {
    Listing(
      columns: [
        "measured_on", "indicator", "name", "unit", "period", "actual", "from", "to", "approximate", "inferred",
        "competing", "target", "target_text", "bound", "values", "attained_percent", "status", "previous",
        "change", "change_percent", "source", "words",
      ],
      rows: scorecard.lines.flatMap { line -> [[String?]] in
        let figure = figureCells(line, tongue)
        let end = comparisonCells(line) + sourceCells(line, sources)
        guard !line.targets.isEmpty else { return [figure + Array(repeating: nil, count: 6) + end] }
        return line.targets.map { figure + targetCells($0, line.indicator, tongue) + end }
      })
  }

  private static func figureCells(_ line: ScorecardLine, _ tongue: Tongue) -> [String?] {
    var interval: Interval?
    if case .interval(let found)? = line.actual?.quantity { interval = found }
    let subject = line.targets.first?.target
    let name =
      tongue == .en
      ? line.indicator?.nameEnglish ?? subject?.subjectEnglish : line.indicator?.name ?? subject?.subject
    return [
      line.measuredOn.code, line.indicator?.code, name, line.indicator.map { $0.measure.printed }, line.period?.label,
      line.actual?.quantity.exactValue?.shortest, interval?.lower?.shortest, interval?.upper?.shortest,
      line.actual.flatMap { $0.approximate.isEmpty ? nil : $0.approximate },
      line.actual.map { $0.inference == nil ? "false" : "true" },
      line.competing.isEmpty
        ? nil : line.competing.compactMap { $0.quantity.exactValue?.shortest }.joined(separator: " "),
    ]
  }

  private static func targetCells(
    _ reading: TargetReading, _ indicator: Indicator?, _ tongue: Tongue
  ) -> [String?] {
    let target = reading.target
    return [
      target.id, TargetSentence.write(target, indicator: indicator, tongue), target.bound.rawValue,
      target.values.map(\.shortest).joined(separator: " "), reading.assessment.attained?.plain,
      reading.assessment.status.rawValue,
    ]
  }

  private static func comparisonCells(_ line: ScorecardLine) -> [String?] {
    [
      line.previous?.other.quantity.exactValue?.shortest, line.previous?.change?.shortest,
      line.previous?.changePercent?.plain,
    ]
  }

  private static func sourceCells(_ line: ScorecardLine, _ sources: [String: Source]) -> [String?] {
    let origin = line.actual?.origin ?? line.targets.first?.target.origin
    return [origin.map { sources[$0.source].map(SourceSentence.cite) ?? $0.source }, origin?.words]
  }
}
