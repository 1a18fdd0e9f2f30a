import Model

/// How much is quoted from each source, by its code.
public struct QuotationCounts: Sendable {
  public let figures: [String: Int]
  public let statements: [String: Int]
  public let targets: [String: Int]
}

extension SetupReader {
  /// The figures quoted from a source, by id.
  public func observations(quotedFrom source: String) throws -> [Observation] {
    try SetupTables.observations.current(where: "source = $1", [.text(source)], on: connection)
  }

  /// The figures of an indicator, of all units, by unit and period.
  public func observations(ofIndicator code: String) throws -> [Observation] {
    try SetupTables.observations.current(
      where: "indicator = $1", [.text(code)], order: "unit, period_to, id", on: connection)
  }

  /// What a source prints, by id.
  public func statements(quotedFrom source: String) throws -> [Statement] {
    try SetupTables.statements.current(where: "source = $1", [.text(source)], on: connection)
  }

  /// The targets quoted from a source, by id.
  public func targets(quotedFrom source: String) throws -> [Target] {
    try SetupTables.targets.current(where: "source = $1", [.text(source)], on: connection)
  }

  public func quotationCounts() throws -> QuotationCounts {
    QuotationCounts(
      figures: try counts("observations", by: "source"), statements: try counts("statements", by: "source"),
      targets: try counts("targets", by: "source"))
  }

  /// How many figures are kept of each indicator, by its code.
  public func figureCounts() throws -> [String: Int] { try counts("observations", by: "indicator") }

  private func counts(_ table: String, by column: String) throws -> [String: Int] {
    let rows = try connection.query(
      "SELECT \(column), COUNT(*) FROM \(table) WHERE superseded IS NULL GROUP BY \(column)")
    return try rows.reduce(into: [:]) { $0[try $1.text(0)] = Int(try $1.integer(1)) }
  }
}
