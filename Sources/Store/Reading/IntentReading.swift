import Model

extension SetupReader {
  /// The targets measured on a unit and on all below it on a day, by id.
  public func targets(measuredInBranchOf unit: String, on date: CalendarDate) throws -> [Target] {
    try rows(of: SetupTables.targets, BranchSQL.targets, [.text(unit), .text(date.iso)])
  }

  /// Targets by their ids, all current versions; unknown ids are passed over.
  public func targets(_ ids: some Sequence<String>) throws -> [Target] {
    try current(SetupTables.targets, "id", among: ids)
  }

  /// The targets that a directive set, by id.
  public func targets(setBy directive: String) throws -> [Target] {
    try SetupTables.targets.current(where: "directive = $1", [.text(directive)], on: connection)
  }

  /// All targets, by id.
  public func targets() throws -> [Target] { try SetupTables.targets.current(on: connection) }

  /// All directives, in Vietnamese order of their titles.
  public func directives() throws -> [Directive] {
    let parents = Dictionary(
      grouping: try SetupTables.directiveParents.current(on: connection), by: \.directive)
    return try SetupTables.directives.current(where: nil, [], order: "name_sort, id", on: connection)
      .map { $0.with(parents[$0.id] ?? []) }
  }

  /// A directive; nil where there is none of that id.
  public func directive(_ id: String) throws -> Directive? { try directives([id]).first }

  /// Directives by their ids; unknown ids are passed over.
  public func directives(_ ids: some Sequence<String>) throws -> [Directive] {
    let found = try current(SetupTables.directives, "id", among: ids)
    let parents = try current(SetupTables.directiveParents, "directive", among: found.map(\.id))
    let byDirective = Dictionary(grouping: parents, by: \.directive)
    return found.map { $0.with(byDirective[$0.id] ?? []) }
  }

  /// The directives that a directive names as its parents, by id.
  public func parents(ofDirective id: String) throws -> [Directive] {
    try directives(
      SetupTables.directiveParents.current(where: "directive = $1", [.text(id)], on: connection)
        .map(\.parent.directive))
  }

  /// The directives that name a directive as their parent, by id.
  public func children(ofDirective id: String) throws -> [Directive] {
    try directives(
      SetupTables.directiveParents.current(where: "parent = $1", [.text(id)], on: connection)
        .map(\.directive))
  }

  /// Everything found in sources that dossiers account for, by id.
  public func inventory() throws -> [InventoryItem] { try SetupTables.inventory.current(on: connection) }

  /// How it was accounted for, by item.
  public func accounts() throws -> [Account] { try SetupTables.accounts.current(on: connection) }
}
