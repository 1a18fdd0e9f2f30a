import Model

enum InventoryMapping {
  static let mapping = TableMapping<InventoryItem>(
    table: "inventory", columns: [.key("id"), "kind", "source", "words"],
    encode: { item, row in
      row.text(item.id)
      row.choice(item.kind)
      row.text(item.source)
      row.text(item.words)
    },
    decode: { try InventoryItem(id: $0.text(), kind: $0.choice(), source: $0.text(), words: $0.text()) })
}

enum AccountMapping {
  static let mapping = TableMapping<Account>(
    table: "accounts", columns: [.key("item"), .key("outcome"), .key("target_row")],
    encode: { account, row in
      row.text(account.item)
      row.choice(account.outcome)
      row.text(account.row)
    },
    decode: { try Account(item: $0.text(), outcome: $0.choice(), row: $0.text()) })
}
