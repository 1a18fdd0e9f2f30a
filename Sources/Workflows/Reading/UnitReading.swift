import Model
import Store

/// Reads a unit with its surroundings.
struct UnitReading {
  private let scorecards: ScorecardReading
  private var reader: SetupReader { scorecards.reader }
  private var today: CalendarDate { scorecards.today }

  init(_ scorecards: ScorecardReading) {
    self.scorecards = scorecards
  }

  func answer(_ code: String) throws -> UnitAnswer {
    guard let unit = try reader.unit(code) else { throw WorkflowFailure.noUnit(code) }
    let day = lastDay(of: unit)
    let below = try branches(of: code, on: day)
    let inside = try reader.branch(of: code, on: day).map(\.code)
    let events = try events(of: Set(inside))
    let directives = try directives(issuedWithin: Set(inside), events)
    let sources = events.compactMap(\.reorganisation.origin?.source) + directives.compactMap(\.origin?.source)
    return UnitAnswer(
      unit: unit, reference: UnitReference(unit, on: day), above: try above(code, on: day), below: below,
      periods: PeriodsOfUnit.list(
        observations: try reader.observations(inBranchOf: code, on: day),
        targets: try reader.targets(measuredInBranchOf: code, on: day), terms: try scorecards.nearestTerms(of: code)),
      directives: directives, events: events, sources: try scorecards.sources(sources))
  }

  /// Today, or the last day of a unit that has ended: what stood around it then.
  private func lastDay(of unit: OrganisationUnit) -> CalendarDate {
    guard let end = unit.latest.validity.to, end < today else { return today }
    return end
  }

  private func above(_ code: String, on day: CalendarDate) throws -> [Line: [UnitReference]] {
    let members = try reader.ancestors(of: code, on: day).filter { $0.depth > 0 }
    let units = try references(members.map(\.code), on: day)
    return Dictionary(grouping: members, by: \.line).reduce(into: [:]) { lines, pair in
      guard let line = pair.key else { return }
      lines[line] = pair.value.sorted { $0.depth > $1.depth }.compactMap { units[$0.code]?.0 }
    }
  }

  private func branches(of code: String, on day: CalendarDate) throws -> [UnitAnswer.Branch] {
    let members = try reader.branch(of: code, on: day).filter { $0.depth > 0 }
    let inside = Set(members.map(\.code)).union([code])
    let units = try references(inside, on: day)
    let edges = try reader.edges().filter { $0.validity.contains(day) && inside.contains($0.parent) }
    let children = Dictionary(grouping: edges) { EdgeKey(line: $0.line, parent: $0.parent) }
    return Line.allCases.flatMap { line in grow(code, line, children, units, depth: 0) }
  }

  private struct EdgeKey: Hashable {
    let line: Line
    let parent: String
  }

  private func grow(
    _ parent: String, _ line: Line, _ children: [EdgeKey: [Edge]],
    _ units: [String: (UnitReference, UnitKind)], depth: Int
  ) -> [UnitAnswer.Branch] {
    // Lines are trees; the limit only ends what somebody wrote past the program.
    guard depth < 32 else { return [] }
    let edges = children[EdgeKey(line: line, parent: parent)] ?? []
    return edges.compactMap { edge in
      units[edge.child].map { reference, kind in
        UnitAnswer.Branch(
          line: line, unit: reference, kind: kind,
          children: grow(edge.child, line, children, units, depth: depth + 1))
      }
    }
  }

  private func references(
    _ codes: some Sequence<String>, on day: CalendarDate
  ) throws -> [String: (UnitReference, UnitKind)] {
    Dictionary(
      try reader.units(codes).map { ($0.code, (UnitReference($0, on: day), $0.version(on: day).kind)) },
      uniquingKeysWith: { first, _ in first })
  }

  private func events(of units: Set<String>) throws -> [UnitAnswer.Event] {
    let changes = try reader.reorganisations().filter { change in
      !units.isDisjoint(with: change.units) || !units.isDisjoint(with: change.results)
    }
    return try EventReading(scorecards).events(changes)
  }

  private func directives(issuedWithin units: Set<String>, _ events: [UnitAnswer.Event]) throws -> [Directive] {
    let all = try reader.directives()
    let own = all.filter { directive in directive.issuerUnit.map(units.contains) ?? false }
    let setting = Set(
      try units.flatMap { try reader.targets(measuredInBranchOf: $0, on: today) }.compactMap(\.directive))
    let wanted = Set(own.map(\.id)).union(setting).union(events.compactMap(\.decision?.id))
    return all.filter { wanted.contains($0.id) }
  }
}

/// Reads reorganisations with the names of their day.
struct EventReading {
  private let scorecards: ScorecardReading

  init(_ scorecards: ScorecardReading) {
    self.scorecards = scorecards
  }

  func events(_ changes: [Reorganisation]) throws -> [UnitAnswer.Event] {
    let units = Dictionary(
      try scorecards.reader.units(changes.flatMap { $0.units + $0.results }).map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first })
    let decisions = Dictionary(
      try scorecards.reader.directives(changes.compactMap(\.decision)).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    return changes.map { change in
      let day = change.date.period.from
      func named(_ codes: [String], on day: CalendarDate) -> [UnitReference] {
        codes.compactMap { units[$0].map { UnitReference($0, on: day) } }
      }
      return UnitAnswer.Event(
        reorganisation: change, units: named(change.units, on: day.previousDay ?? day),
        results: named(change.results, on: day), decision: change.decision.flatMap { decisions[$0] })
    }
  }
}
