import Language
import Workflows

/// A rule over whole tables: it looks at all dossiers that are read together and reports what does not hold.
protocol DossierRule {
  static func check(_ input: RuleInput)
}

/// What rules look at.
struct RuleInput {
  /// In the order in which they go in.
  let contents: [DossierContent]
  let known: KnownReferences
  let collector: FindingCollector

  func report(_ finding: DossierFinding, at row: CSVRow, _ column: Column? = nil) {
    collector.report(finding, at: row.place(column))
  }

  /// Each rule, in a file of its own.
  static let rules: [any DossierRule.Type] = [
    VersionsRule.self, TermsRule.self, TreeRule.self, CycleRule.self, FiguresRule.self, TargetsRule.self,
    AccountsRule.self,
  ]
}

extension CSVRow {
  /// Where this row is, within a sentence.
  var reference: Phrase { DossierFinding.otherRow(file: table.file, line: line) }
}
