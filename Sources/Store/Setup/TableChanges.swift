/// What a dossier changes in one table: worked out first, so that it can be shown, put into the journal, and only
/// then done.
public struct TableChanges: Sendable {
  public let counts: SetupCounts
  /// What it does to rows.
  public let rows: RowChanges

  public var table: String { rows.table }

  init(rows: [[SQLValue]], shape: TableShape, dossier: String, on connection: any SQLConnection) throws {
    var existing: [[SQLValue]: [SQLValue]] = [:]
    try connection.query(shape.currentOfDossier, [.text(dossier)]) { row in
      existing[shape.key(of: row.values)] = row.values
    }
    var counts = SetupCounts()
    var added: [[SQLValue]] = []
    var entered: [[SQLValue]] = []
    var superseded: [[SQLValue]] = []
    var seen: Set<[SQLValue]> = []
    for row in rows {
      let key = shape.key(of: row)
      guard seen.insert(key).inserted else {
        throw SetupConflict(table: shape.table, key: key.map(\.plain), dossier: dossier)
      }
      guard let old = existing.removeValue(forKey: key) else {
        counts.added += 1
        added.append(key)
        entered.append(row)
        continue
      }
      if old == shape.content(of: row) {
        counts.unchanged += 1
      } else {
        counts.changed += 1
        entered.append(row)
        superseded.append(key)
      }
    }
    counts.removed = existing.count
    superseded += existing.keys
    try Self.refuseTaken(added, shape: shape, dossier: dossier, on: connection)
    self.counts = counts
    self.rows = RowChanges(shape, owner: dossier, entering: entered, superseding: superseded)
  }

  /// How many keys are asked for together.
  private static let batch = 200

  private static func refuseTaken(
    _ keys: [[SQLValue]], shape: TableShape, dossier: String, on connection: any SQLConnection
  ) throws {
    var rest = keys[...]
    while !rest.isEmpty {
      let part = rest.prefix(batch)
      rest = rest.dropFirst(batch)
      let taken = try connection.query(
        shape.takenByOthers(count: part.count), [.text(dossier)] + part.flatMap { $0 })
      if let first = taken.first {
        let key = first.values.dropFirst().map(\.plain)
        throw SetupConflict(table: shape.table, key: key, dossier: try first.text(0))
      }
    }
  }
}

extension SQLValue {
  /// As people read it in a message.
  var plain: String {
    switch self {
    case .null: ""
    case .integer(let integer): String(integer)
    case .text(let text): text
    case .blob: "…"
    }
  }

  /// The order of keys on both engines: numbers by value, text by bytes.
  static func precedes(_ left: [SQLValue], _ right: [SQLValue]) -> Bool {
    for (one, other) in zip(left, right) where one != other {
      switch (one, other) {
      case (.integer(let one), .integer(let other)): return one < other
      case (.text(let one), .text(let other)): return one.utf8.lexicographicallyPrecedes(other.utf8)
      default: return false
      }
    }
    return false
  }
}
