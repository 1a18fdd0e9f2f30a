import Language
import Model

/// A unit is in one term at a time.
enum TermsRule: DossierRule {
  static func check(_ input: RuleInput) {
    for content in input.contents {
      for group in Dictionary(grouping: content.terms, by: \.value.unit).values where group.count > 1 {
        let ordered = group.sorted { $0.value.period.from < $1.value.period.from }
        for (earlier, later) in zip(ordered, ordered.dropFirst())
        where earlier.value.period.overlap(later.value.period) > 0 {
          let (first, second) = earlier.row.index < later.row.index ? (earlier, later) : (later, earlier)
          input.report(
            .overlappingTerms(
              unit: first.value.unit, second.value.label, first.value.label, otherLine: first.row.line),
            at: second.row, .from)
        }
      }
    }
  }
}
