import Model
import Workflows

/// What the rows of one dossier may refer to: what is in the database, what the dossiers it requires declare, and what
/// it declares itself.
final class Scope {
  /// Whether a name stands for something.
  enum Answer {
    case known
    /// It cannot be said: where it would be, something could not be read, and that has been reported.
    case unsure
    case unknown
  }

  private let known: KnownReferences
  private let declarations: [Declarations]
  private var suggestions: [Sheet: Set<String>] = [:]
  private(set) var indicators: [String: [Indicator]]

  init(known: KnownReferences, declarations: [Declarations], indicators: [Indicator]) {
    self.known = known
    self.declarations = declarations
    let declared = Dictionary(grouping: indicators, by: \.code)
    // A declared indicator replaces what the database has under its code.
    self.indicators = known.indicators.merging(declared) { _, own in own }
  }

  /// Adds indicators once their rows have been read.
  func add(_ own: [Indicator]) {
    indicators.merge(Dictionary(grouping: own, by: \.code)) { _, own in own }
  }

  func look(up name: String, in sheet: Sheet) -> Answer {
    if declarations.contains(where: { $0.contains(name, in: sheet) }) || isInDatabase(name, sheet) {
      return .known
    }
    return declarations.contains { $0.lost.contains(sheet) } ? .unsure : .unknown
  }

  /// The known name that was probably meant.
  func nearest(to name: String, in sheet: Sheet) -> String? {
    if suggestions[sheet] == nil {
      let declared = declarations.reduce(into: Set<String>()) { $0.formUnion($1.names[sheet] ?? []) }
      suggestions[sheet] = declared.union(database(sheet))
    }
    return NameFinder.nearest(to: name, among: suggestions[sheet] ?? [])
  }

  /// The version of an indicator in force at the end of a period; the last where none was.
  func indicator(_ code: String, in period: Period) -> Indicator? {
    let versions = indicators[code] ?? []
    return versions.first { $0.validity.contains(period.to) } ?? versions.last
  }

  private func isInDatabase(_ name: String, _ sheet: Sheet) -> Bool {
    switch sheet {
    case .indicators: known.indicators[name] != nil
    default: database(sheet).contains(name)
    }
  }

  private func database(_ sheet: Sheet) -> Set<String> {
    switch sheet {
    case .sources: known.sources
    case .units: known.units
    case .indicators: Set(known.indicators.keys)
    case .directives: known.directives
    case .targets: known.targets
    case .figures: known.observations
    case .edges, .terms, .reorganisations, .statements, .inventory: []
    }
  }
}
