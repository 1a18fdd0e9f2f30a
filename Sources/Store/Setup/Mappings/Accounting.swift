/// Something found in a source that a dossier must account for.
public struct InventoryRecord: Hashable, Sendable {
  public let id: String
  /// `target`, `figure` or `directive`.
  public let kind: String
  public let source: String
  public let words: String

  public init(id: String, kind: String, source: String, words: String) {
    self.id = id
    self.kind = kind
    self.source = source
    self.words = words
  }

  static let mapping = TableMapping<InventoryRecord>(
    table: "inventory", columns: [.key("id"), "kind", "source", "words"],
    encode: { item, row in
      row.text(item.id)
      row.text(item.kind)
      row.text(item.source)
      row.text(item.words)
    },
    decode: { try InventoryRecord(id: $0.text(), kind: $0.text(), source: $0.text(), words: $0.text()) })
}

/// Which row deals with an inventory item, and how.
public struct AccountRecord: Hashable, Sendable {
  public let item: String
  /// `target`, `observation`, `statement`, `remark`, `omitted` or `directive`.
  public let outcome: String
  /// The id of the row that deals with it.
  public let row: String

  public init(item: String, outcome: String, row: String) {
    self.item = item
    self.outcome = outcome
    self.row = row
  }

  static let mapping = TableMapping<AccountRecord>(
    table: "accounts", columns: [.key("item"), .key("outcome"), .key("target_row")],
    encode: { account, row in
      row.text(account.item)
      row.text(account.outcome)
      row.text(account.row)
    },
    decode: { try AccountRecord(item: $0.text(), outcome: $0.text(), row: $0.text()) })
}
