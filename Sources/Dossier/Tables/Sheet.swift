/// The tables of a dossier, in the order in which they are read.
enum Sheet: String, CaseIterable, Sendable {
  case sources, units, edges, terms, reorganisations, indicators, directives, targets, figures, statements,
    inventory

  var fileName: String { rawValue + ".csv" }

  /// In the order of `docs/dossier.md`.
  var columns: [Column] {
    switch self {
    case .sources: [.code, .title, .publisher, .published, .author, .note]
    case .units: [.code, .kind, .level, .name, .nameEn, .short, .from, .to, .note]
    case .edges: [.line, .child, .parent, .from, .to, .decision, .note]
    case .terms: [.unit, .label, .from, .to, .assumed, .note]
    case .reorganisations:
      [.id, .kind, .date, .units, .results, .decision, .title, .titleEn, .source, .words, .note]
    case .indicators:
      [
        .code, .from, .to, .name, .nameEn, .unit, .decimals, .direction, .nature, .across, .numerator,
        .denominator, .line, .definition, .source, .note,
      ]
    case .directives:
      [
        .id, .accounts, .type, .number, .sign, .issuer, .issuerUnit, .issued, .level, .title, .parents,
        .source, .words, .note,
      ]
    case .targets:
      [
        .id, .accounts, .group, .version, .owner, .measuredOn, .indicator, .subject, .subjectEn, .quantity,
        .over, .bound, .stated, .value, .upper, .measure, .base, .baseValue, .stage, .stageEn, .window,
        .directive, .article, .inferred, .arithmetic, .arithmeticEn, .source, .words, .note,
      ]
    case .figures:
      [
        .id, .accounts, .unit, .indicator, .period, .closing, .basis, .over, .calendar, .maturity,
        .population, .value, .measure, .approximate, .inferred, .arithmetic, .arithmeticEn, .source, .place,
        .words, .note,
      ]
    case .statements:
      [
        .id, .accounts, .kind, .unit, .indicator, .period, .figure, .against, .baseline, .target, .printed,
        .measure, .approximate, .source, .place, .words, .reason, .note,
      ]
    case .inventory: [.id, .kind, .source, .words]
    }
  }

  /// Columns without which no row of the table says anything. The others may be left out, as if all their cells were
  /// empty.
  var required: [Column] {
    switch self {
    case .sources: [.code, .title]
    case .units: [.code, .kind, .name]
    case .edges: [.line, .child, .parent]
    case .terms: [.unit, .label, .from, .to]
    case .reorganisations: [.id, .kind, .date, .units, .results, .title]
    case .indicators: [.code, .name, .unit, .decimals, .direction, .nature, .across, .line]
    case .directives: [.id, .type, .title]
    case .targets: [.id, .owner, .indicator, .quantity, .bound, .value, .window, .source]
    case .figures: [.id, .unit, .indicator, .period, .value, .source]
    case .statements: [.id, .kind, .source]
    case .inventory: [.id, .kind, .source, .words]
    }
  }

  /// The column that names a row; nil where rows have no name.
  var identifier: Column? {
    switch self {
    case .sources, .units, .indicators: .code
    case .edges, .terms: nil
    case .reorganisations, .directives, .targets, .figures, .statements, .inventory: .id
    }
  }

  /// Whether rows of one name are versions of one thing.
  var hasVersions: Bool { self == .units || self == .indicators }
}
