import Language
import Model

/// A unit or an indicator has one version on each day.
enum VersionsRule: DossierRule {
  private struct Version {
    let code: String
    let validity: Validity
    let row: CSVRow
  }

  static func check(_ input: RuleInput) {
    for content in input.contents {
      let units = content.units.map {
        Version(code: $0.value.code, validity: $0.value.version.validity, row: $0.row)
      }
      let indicators = content.indicators.map {
        Version(code: $0.value.code, validity: $0.value.validity, row: $0.row)
      }
      check(units, input)
      check(indicators, input)
    }
  }

  private static func check(_ versions: [Version], _ input: RuleInput) {
    for group in Dictionary(grouping: versions, by: \.code).values where group.count > 1 {
      // In order of their start, only neighbours need be compared for a first clash to be found.
      let ordered = group.sorted { $0.validity.start < $1.validity.start }
      for (earlier, later) in zip(ordered, ordered.dropFirst())
      where earlier.validity.overlaps(later.validity) {
        let (first, second) = earlier.row.index < later.row.index ? (earlier, later) : (later, earlier)
        input.report(
          .overlappingVersions(first.code, firstLine: first.row.line), at: second.row,
          second.validity.from == nil ? .code : .from)
      }
    }
  }
}

extension Validity {
  /// The first day as a number; the smallest where there is none.
  var start: Int { from?.dayNumber ?? .min }
  /// The last day as a number; the largest where there is none.
  var end: Int { to?.dayNumber ?? .max }
}
