import Model
import Store

/// Reads what scorecards are built from, within one transaction.
struct ScorecardReading {
  let reader: SetupReader
  let today: CalendarDate
  let asOf: String
  /// What the caller may see of small counts.
  let smallCounts: SmallCounts
  private let cache: MaterialCache
  /// The last entry of this transaction's snapshot that may have changed anything.
  private let sequence: Int64

  init(_ connection: any SQLConnection, _ workspace: Workspace, for caller: Caller) throws {
    reader = SetupReader(connection)
    smallCounts = SmallCounts(connection, for: caller)
    cache = workspace.cache
    sequence = try Journal(connection).latestChange()
    let clock = workspace.clock
    today = clock.today ?? Self.epoch
    asOf = clock.timestamp
  }

  /// Stands in for a day that the calendar does not know.
  private static let epoch = CalendarDate(year: 1970, month: 1, day: 1)!

  func answer(unit code: String, period text: String, boundaries: Boundaries) throws -> ScorecardAnswer {
    let key = MaterialCache.Key(unit: code, period: text, boundaries: boundaries, today: today)
    if let entry = cache.entry(key, sequence: sequence) { return try answer(from: entry) }
    guard let unit = try reader.unit(code) else { throw WorkflowFailure.noUnit(code) }
    let terms = try nearestTerms(of: code)
    guard let period = PeriodReading.period(text, terms: terms) else {
      throw WorkflowFailure.noPeriod(text, unit: code)
    }
    let entry = try entry(unit: unit, period: period, terms: terms, boundaries: boundaries)
    cache.keep(entry, for: key, sequence: sequence)
    return try answer(from: entry)
  }

  func answer(
    unit: OrganisationUnit, period: LabelledPeriod, terms: [Term], boundaries: Boundaries
  ) throws -> ScorecardAnswer {
    try answer(from: entry(unit: unit, period: period, terms: terms, boundaries: boundaries))
  }

  /// The scorecard itself is worked out anew each time, from what the caller may see.
  private func answer(from entry: MaterialCache.Entry) throws -> ScorecardAnswer {
    ScorecardAnswer(
      scorecard: ScorecardBuilder(try smallCounts.shown(entry.material)).build(), sources: entry.sources,
      owners: entry.owners,
      periods: entry.periods, asOf: asOf)
  }

  private func entry(
    unit: OrganisationUnit, period: LabelledPeriod, terms: [Term], boundaries: Boundaries
  ) throws -> MaterialCache.Entry {
    let material = try material(unit, period, terms, boundaries)
    return MaterialCache.Entry(
      material: material, sources: try sources(of: material), owners: try owners(of: material),
      periods: PeriodsOfUnit.list(
        observations: material.observations, targets: material.targets, terms: terms))
  }

  /// The terms of a unit, or of the nearest unit above that has any.
  func nearestTerms(of code: String) throws -> [Term] {
    let all = Dictionary(grouping: try reader.terms(ofAncestorsOf: code, on: today), by: \.unit)
    guard !all.isEmpty else { return [] }
    if let own = all[code] { return own }
    let nearest = try reader.ancestors(of: code, on: today).first { all[$0.code] != nil }
    return nearest.flatMap { all[$0.code] } ?? []
  }

  private func material(
    _ unit: OrganisationUnit, _ period: LabelledPeriod, _ terms: [Term], _ boundaries: Boundaries
  ) throws -> ScorecardMaterial {
    let day = treeDay(period, boundaries)
    let observations = try reader.observations(inBranchOf: unit.code, on: day)
    let targets = try reader.targets(measuredInBranchOf: unit.code, on: day)
    let codes = Set(observations.map(\.fact.indicator)).union(targets.compactMap(\.indicator))
    return ScorecardMaterial(
      unit: unit, period: period, boundaries: boundaries, terms: terms,
      units: Dictionary(
        try reader.units(inBranchOf: unit.code, on: day).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first }),
      indicators: Dictionary(grouping: try reader.indicators(codes), by: \.code), observations: observations,
      targets: targets, statements: try reader.statements(inBranchOf: unit.code, on: day))
  }

  private func treeDay(_ period: LabelledPeriod, _ boundaries: Boundaries) -> CalendarDate {
    switch boundaries {
    case .then: period.period.to
    case .now: today
    case .on(let date): date
    }
  }

  private func sources(of material: ScorecardMaterial) throws -> [String: Source] {
    var codes = Set(material.observations.map(\.origin.source))
    codes.formUnion(material.targets.map(\.origin.source))
    codes.formUnion(material.statements.map(\.origin.source))
    return try sources(codes)
  }

  func sources(_ codes: some Sequence<String>) throws -> [String: Source] {
    Dictionary(try reader.sources(codes).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func owners(of material: ScorecardMaterial) throws -> [String: UnitReference] {
    let missing = Set(material.targets.map(\.owner)).subtracting(material.units.keys)
    var units = material.units
    for unit in try reader.units(missing) { units[unit.code] = unit }
    return units.mapValues { UnitReference($0, on: material.period.period.to) }
  }
}
