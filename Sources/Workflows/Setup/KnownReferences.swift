import Model

/// What is already in the database that a dossier may refer to.
public struct KnownReferences: Sendable {
  public var dossiers: Set<String> = []
  public var units: Set<String> = []
  public var edges: [Edge] = []
  public var terms: [Term] = []
  /// All versions, by code.
  public var indicators: [String: [Indicator]] = [:]
  public var sources: Set<String> = []
  public var directives: Set<String> = []
  public var targets: Set<String> = []
  public var observations: Set<String> = []

  public init() {}

  /// What is known once `batch` is in, too.
  public mutating func add(_ batch: SetupBatch) {
    dossiers.insert(batch.dossier.code)
    units.formUnion(batch.units.map(\.code))
    edges += batch.edges
    terms += batch.terms
    indicators.merge(Dictionary(grouping: batch.indicators, by: \.code)) { $0 + $1 }
    sources.formUnion(batch.sources.map(\.code))
    directives.formUnion(batch.directives.map(\.id))
    targets.formUnion(batch.targets.map(\.id))
    observations.formUnion(batch.observations.map(\.id))
  }
}
