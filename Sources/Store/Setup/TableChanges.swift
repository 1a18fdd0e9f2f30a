/// What a dossier changes in one table: worked out first, so that it can be shown, put into the journal, and only
/// then done.
public struct TableChanges: Sendable {
  public let counts: SetupCounts
  private let shape: TableShape
  private let dossier: String
  /// Rows to add, all columns, by key.
  private let entered: [[SQLValue]]
  /// Keys whose current row is replaced or removed, in order.
  private let superseded: [[SQLValue]]

  public var table: String { shape.table }

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
    self.shape = shape
    self.dossier = dossier
    self.entered = entered.map { (shape.key(of: $0), $0) }.sorted { SQLValue.precedes($0.0, $1.0) }.map(\.1)
    self.superseded = superseded.sorted(by: SQLValue.precedes)
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

  /// SHA-256 over the rows that come in and the keys of those that go.
  var digest: String {
    var digest = RunningDigest()
    for row in entered { digest.append([.text(dossier)] + shape.digestible(shape.content(of: row))) }
    for key in superseded { digest.append(key) }
    return digest.digest
  }

  /// Does it. The entry must be in the journal already.
  /// - Throws: ``SQLError``.
  public func apply(entry: Int64, on connection: any SQLConnection) throws {
    try connection.execute(shape.supersession, each: superseded.map { [.integer(entry)] + $0 })
    try connection.execute(shape.insertion, each: entered.map { $0 + [.text(dossier), .integer(entry)] })
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
