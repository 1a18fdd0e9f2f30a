import Language
import Model

/// Cells that refer to something.
extension RowReader {
  /// What a cell refers to; nil where it is empty or refers to nothing known.
  mutating func reference(_ column: Column, to sheet: Sheet) -> String? {
    optional(column).flatMap { check($0, in: sheet, column) }
  }

  mutating func requiredReference(_ column: Column, to sheet: Sheet) -> String? {
    required(column).flatMap { check($0, in: sheet, column) }
  }

  /// Several, with spaces between.
  mutating func references(_ column: Column, to sheet: Sheet) -> [String] {
    var found: [String] = []
    for name in row.list(column) {
      if let name = check(name, in: sheet, column) { found.append(name) }
    }
    return found
  }

  mutating func check(_ name: String, in sheet: Sheet, _ column: Column) -> String? {
    switch context.scope.look(up: name, in: sheet) {
    case .known: return name
    case .unsure: giveUp()
    case .unknown: reportUnknown(name, sheet, column)
    }
    return nil
  }

  private mutating func reportUnknown(_ name: String, _ sheet: Sheet, _ column: Column) {
    let make: (String, String?) -> DossierFinding
    switch sheet {
    case .units: make = DossierFinding.unknownUnit
    case .indicators: make = DossierFinding.unknownIndicator
    case .sources: make = DossierFinding.unknownSource
    case .directives: make = DossierFinding.unknownDirective
    case .targets: make = DossierFinding.unknownTarget
    case .figures: make = DossierFinding.unknownFigure
    case .edges, .terms, .reorganisations, .statements, .inventory: make = DossierFinding.unknownItem
    }
    let plain = make(name, nil)
    guard context.collector.wants(plain.identifier, in: row.table.file) else {
      return report(plain, at: column)
    }
    report(make(name, context.scope.nearest(to: name, in: sheet)), at: column)
  }

  /// A period as `unit` knows it; `unit` is nil where it is not stated or was reported.
  mutating func period(_ column: Column, for unit: String?) -> LabelledPeriod? {
    guard let text = optional(column) else { return nil }
    switch context.periods.resolve(text, for: unit) {
    case .found(let period): return period
    case .unsure: giveUp()
    case .needsUnit where failed: break
    case .needsUnit: report(.unitMissing(forTerm: text), at: .unit)
    case .unknown: report(.unknownPeriod(text, unit: unit ?? optional(.unit) ?? optional(.owner)), at: column)
    }
    return nil
  }

  mutating func requiredPeriod(_ column: Column, for unit: String?) -> LabelledPeriod? {
    required(column) == nil ? nil : period(column, for: unit)
  }

  /// The place in a source; nil where no source is named.
  mutating func quotation() -> Quotation? {
    reference(.source, to: .sources).map(quotation)
  }

  mutating func requiredQuotation() -> Quotation? {
    requiredReference(.source, to: .sources).map(quotation)
  }

  private func quotation(_ source: String) -> Quotation {
    Quotation(source: source, place: text(.place), words: text(.words))
  }

  /// How a value was worked out; nil where it was printed.
  mutating func inference() -> Inference? {
    let inferred = flag(.inferred)
    let arithmetic = text(.arithmetic)
    if inferred, arithmetic.isEmpty { report(.arithmeticMissing(), at: .arithmetic) }
    if !inferred, !arithmetic.isEmpty, optional(.inferred) ?? "no" == "no" {
      report(.arithmeticWithoutInference(), at: .inferred)
    }
    return inferred ? Inference(arithmetic: arithmetic, arithmeticEnglish: text(.arithmeticEn)) : nil
  }
}
