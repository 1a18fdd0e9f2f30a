import Dossier
import Foundation
import Language
import Model
import Workflows

/// What loading found and did, for people and for programs.
struct LoadReport {
  private let result: DossierLoading.Result
  private let dryRun: Bool
  private let tongue = Tongue.vi

  init(_ result: DossierLoading.Result, dryRun: Bool) {
    self.result = result
    self.dryRun = dryRun
  }

  func print() {
    for finding in result.reading.findings { Console.complain(FindingText.write(finding)) }
    for file in result.reading.counts {
      Console.print("\(file.file): \(Phrases.Load.rows(file.rows)[tongue])")
    }
    guard let outcome = result.outcome else {
      let errors = result.reading.findings.count { $0.severity == .error }
      Console.complain(Phrases.Load.nothingTaken(errors)[tongue])
      return
    }
    for dossier in outcome.dossiers { Console.print(line(dossier)) }
    for line in outcome.accounting.lines where line.items > 0 { Console.print(accounted(line)) }
    if outcome.dossiers.allSatisfy(\.isUnchanged) { Console.print(Phrases.Load.nothingChanged[tongue]) }
    if dryRun { Console.print(Phrases.Load.dryRun[tongue]) }
  }

  private func line(_ dossier: LoadOutcome.Dossier) -> String {
    guard !dossier.isUnchanged else {
      return "\(dossier.code): \(Phrases.Load.unchanged[tongue])"
    }
    let changes = dossier.tables.filter { !$0.isUnchanged }.map { table in
      var parts: [String] = []
      if table.added > 0 { parts.append(Phrases.Load.added(table.added)[tongue]) }
      if table.changed > 0 { parts.append(Phrases.Load.changed(table.changed)[tongue]) }
      if table.removed > 0 { parts.append(Phrases.Load.removed(table.removed)[tongue]) }
      return "\(Phrases.Load.table(table.name)[tongue]) \(parts.joined(separator: ", "))"
    }
    return "\(dossier.code): \(changes.joined(separator: "; "))"
  }

  /// "109/109 số liệu đã tính đến: 74 số liệu, 22 câu so sánh…"
  private func accounted(_ line: Accounting.Line) -> String {
    let ways = Account.Outcome.allCases.compactMap { outcome in
      line.rows[outcome].map { Phrases.Load.outcome(outcome.rawValue, $0)[tongue] }
    }
    return Phrases.Load.accounted(
      line.kind.rawValue, line.accounted, of: line.items, ways.joined(separator: ", "))[tongue]
  }

  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(LoadDocument(result, dryRun: dryRun))
  }
}

/// The report's shape for programs.
private struct LoadDocument: Encodable {
  struct Item: Encodable {
    let identifier: String
    let severity: String
    let file: String
    let line: Int
    let column: Int
    let summary: String
    let suggestion: String
  }

  struct File: Encodable {
    let path: String
    let rows: Int
  }

  struct Table: Encodable {
    let name: String
    let unchanged: Int
    let added: Int
    let changed: Int
    let removed: Int
  }

  struct Taken: Encodable {
    let code: String
    let tables: [Table]
  }

  struct Counted: Encodable {
    let kind: String
    let items: Int
    let accounted: Int
    let rows: [String: Int]
  }

  let dryRun: Bool
  let loaded: Bool
  let files: [File]
  let findings: [Item]
  let dossiers: [Taken]
  let accounting: [Counted]

  init(_ result: DossierLoading.Result, dryRun: Bool) {
    self.dryRun = dryRun
    loaded = result.outcome != nil && !dryRun
    files = result.reading.counts.map { File(path: $0.file, rows: $0.rows) }
    findings = result.reading.findings.map {
      Item(
        identifier: $0.identifier, severity: $0.severity.rawValue, file: $0.place.file, line: $0.place.line,
        column: $0.place.column, summary: $0.summary.vi, suggestion: $0.suggestion.vi)
    }
    dossiers = (result.outcome?.dossiers ?? []).map { dossier in
      Taken(
        code: dossier.code,
        tables: dossier.tables.map {
          Table(name: $0.name, unchanged: $0.unchanged, added: $0.added, changed: $0.changed, removed: $0.removed)
        })
    }
    accounting = (result.outcome?.accounting.lines ?? []).map { line in
      Counted(
        kind: line.kind.rawValue, items: line.items, accounted: line.accounted,
        rows: Dictionary(line.rows.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +))
    }
  }
}
