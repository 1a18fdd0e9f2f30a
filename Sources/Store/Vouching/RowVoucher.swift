import Foundation

/// What an entry says of the rows of one table that it brought and replaced.
struct RowVoucher: Hashable, Decodable {
  let added: Int
  /// Replaced by another of the same key.
  let changed: Int
  let removed: Int
  /// SHA-256 over the rows that came, then over the keys of those that went.
  let digest: String

  /// - Parameters:
  ///   - entered: the keys of the rows that came.
  ///   - superseded: the keys of the rows that went.
  init(entered: Set<[SQLValue]>, superseded: [[SQLValue]], digest: String) {
    changed = superseded.count(where: entered.contains)
    added = entered.count - changed
    removed = superseded.count - changed
    self.digest = digest
  }

  var isEmpty: Bool { added + changed + removed == 0 }

  private var json: CanonicalJSON {
    .object([
      "added": .integer(Int64(added)), "changed": .integer(Int64(changed)), "removed": .integer(Int64(removed)),
      "digest": .string(digest),
    ])
  }

  /// By table; tables in which nothing changes are left out.
  static func json(_ changes: [RowChanges]) -> CanonicalJSON {
    var members: [String: CanonicalJSON] = [:]
    for change in changes {
      let voucher = change.voucher
      if !voucher.isEmpty { members[change.table] = voucher.json }
    }
    return .object(members)
  }

  /// What an entry's content says, by table; nothing where it speaks of no rows.
  static func read(_ content: String) -> [String: RowVoucher] {
    struct Content: Decodable {
      let tables: [String: RowVoucher]?
    }
    guard content != "null" else { return [:] }
    return (try? JSONDecoder().decode(Content.self, from: Data(content.utf8)))?.tables ?? [:]
  }
}
