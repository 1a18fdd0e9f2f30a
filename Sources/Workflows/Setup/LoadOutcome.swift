import Model

/// What loading dossiers did, or would do.
public struct LoadOutcome: Sendable {
  /// How many rows of one kind stayed, came, changed or went.
  public struct Table: Hashable, Sendable {
    public let name: String
    public var unchanged = 0
    public var added = 0
    public var changed = 0
    public var removed = 0

    public init(name: String) { self.name = name }

    public var isUnchanged: Bool { added == 0 && changed == 0 && removed == 0 }
  }

  public struct Dossier: Sendable {
    public let code: String
    public let name: String
    public let tables: [Table]
    /// The journal entry that tells of it; nil where nothing changed or nothing was written.
    public let journalEntry: Int64?

    public var isUnchanged: Bool { tables.allSatisfy(\.isUnchanged) }
  }

  public let dossiers: [Dossier]
  public let accounting: Accounting
}

/// How the items found in sources were dealt with.
public struct Accounting: Hashable, Sendable {
  /// For each kind of item, how many there are and how many are accounted for in each way.
  public struct Line: Hashable, Sendable {
    public let kind: InventoryItem.Kind
    public let items: Int
    public let accounted: Int
    /// Rows by outcome; one item may need several, and one row may deal with several items.
    public let rows: [Account.Outcome: Int]
  }

  public let lines: [Line]

  /// - Parameter batches: each accounts for its own items.
  public init(_ batches: [SetupBatch]) {
    lines = InventoryItem.Kind.allCases.map { kind in
      var items = 0
      var accounted = 0
      var rows: [Account.Outcome: Int] = [:]
      for batch in batches {
        let own = Set(batch.inventory.filter { $0.kind == kind }.map(\.id))
        let accounts = batch.accounts.filter { own.contains($0.item) }
        items += own.count
        accounted += Set(accounts.map(\.item)).count
        for (outcome, group) in Dictionary(grouping: accounts, by: \.outcome) {
          rows[outcome, default: 0] += Set(group.map(\.row)).count
        }
      }
      return Line(kind: kind, items: items, accounted: accounted, rows: rows)
    }
  }
}
