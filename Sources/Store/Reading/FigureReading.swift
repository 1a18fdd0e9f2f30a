import Model

extension SetupReader {
  /// The figures of a unit and of all below it on a day, by id.
  public func observations(inBranchOf unit: String, on date: CalendarDate) throws -> [Observation] {
    try rows(of: SetupTables.observations, BranchSQL.observations, [.text(unit), .text(date.iso)])
  }

  /// The figures of a unit itself, by id.
  /// - Parameter indicator: nil for all indicators.
  public func observations(of unit: String, indicator: String? = nil) throws -> [Observation] {
    guard let indicator else {
      return try SetupTables.observations.current(where: "unit = $1", [.text(unit)], on: connection)
    }
    return try SetupTables.observations.current(
      where: "unit = $1 AND indicator = $2", [.text(unit), .text(indicator)], on: connection)
  }

  /// The figures of a unit itself, of an indicator and from a source, by id; nil asks for all.
  /// - Parameters:
  ///   - after: the id that they come after.
  ///   - limit: how many at most.
  public func observations(
    unit: String?, indicator: String?, source: String?, after: String?, limit: Int
  ) throws -> [Observation] {
    let wanted = [("unit =", unit), ("indicator =", indicator), ("source =", source), ("id >", after)]
      .compactMap { column, value in value.map { (column, $0) } }
    let conditions = wanted.enumerated().map { place, pair in "\(pair.0) $\(place + 1)" }
    return try SetupTables.observations.current(
      where: conditions.isEmpty ? nil : conditions.joined(separator: " AND "), wanted.map { .text($0.1) },
      order: "id", limit: limit, on: connection)
  }

  /// Figures by their ids; unknown ids are passed over.
  public func observations(_ ids: some Sequence<String>) throws -> [Observation] {
    try current(SetupTables.observations, "id", among: ids)
  }

  /// All versions of all indicators, by code, oldest first.
  public func indicators() throws -> [Indicator] { try SetupTables.indicators.current(on: connection) }

  /// All versions of indicators by their codes, oldest first; unknown codes are passed over.
  public func indicators(_ codes: some Sequence<String>) throws -> [Indicator] {
    try current(SetupTables.indicators, "code", among: codes)
  }

  /// What sources print about a unit and all below it on a day: the units, targets measured on them, their figures.
  public func statements(inBranchOf unit: String, on date: CalendarDate) throws -> [Statement] {
    try rows(of: SetupTables.statements, BranchSQL.statements, [.text(unit), .text(date.iso)])
  }

  /// What sources print about a target, by id.
  public func statements(about target: String) throws -> [Statement] {
    try SetupTables.statements.current(where: "target = $1", [.text(target)], on: connection)
  }

  /// Sources by their codes; unknown codes are passed over.
  public func sources(_ codes: some Sequence<String>) throws -> [Source] {
    try current(SetupTables.sources, "code", among: codes)
  }

  /// All sources, in Vietnamese order of their titles.
  public func sources() throws -> [Source] {
    try SetupTables.sources.current(where: nil, [], order: "name_sort, code", on: connection)
  }
}
