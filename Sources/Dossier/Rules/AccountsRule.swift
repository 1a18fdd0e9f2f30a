import Language
import Model
import Workflows

/// Nothing found in a source is dropped silently, and nothing is accounted for that was not found.
enum AccountsRule: DossierRule {
  static func check(_ input: RuleInput) {
    // Dossiers read together account for each other's items: one document may be cited in several articles.
    let items = input.contents.reduce(into: Set<String>()) {
      $0.formUnion($1.declarations.names[.inventory] ?? [])
    }
    let accounted = Set(input.contents.flatMap { $0.accounts.map(\.value.item) })
    for content in input.contents {
      checkItems(of: content, accounted, input)
      checkAccounts(of: content, items, input)
    }
  }

  private static let accountingSheets: [Sheet] = [.directives, .targets, .figures, .statements]

  private static func checkItems(of content: DossierContent, _ accounted: Set<String>, _ input: RuleInput) {
    guard accountingSheets.allSatisfy({ !content.declarations.lost.contains($0) }) else { return }
    for item in content.inventory where !accounted.contains(item.value.id) {
      input.report(.unaccountedItem(item.value.id), at: item.row, .id)
    }
  }

  private static func checkAccounts(of content: DossierContent, _ items: Set<String>, _ input: RuleInput) {
    guard !content.declarations.lost.contains(.inventory) else { return }
    for account in content.accounts where !account.row.isDamaged && !items.contains(account.value.item) {
      let file = account.row.table.file
      let nearest =
        input.collector.wants(.unknownItem, in: file)
        ? NameFinder.nearest(to: account.value.item, among: items) : nil
      input.report(.unknownItem(account.value.item, nearest: nearest), at: account.row, .accounts)
    }
  }
}

extension CSVRow {
  /// The items that this row accounts for, and how.
  var accounts: [Account] {
    let items = list(.accounts)
    guard !items.isEmpty, let outcome else { return [] }
    let id = text(.id)
    return items.map { Account(item: $0, outcome: outcome, row: id) }
  }

  private var outcome: Account.Outcome? {
    switch table.sheet {
    case .directives: .directive
    case .targets: .target
    case .figures: .observation
    case .statements:
      switch text(.kind) {
      case "remark": .remark
      case "omitted": .omitted
      default: .statement
      }
    case .sources, .units, .edges, .terms, .reorganisations, .indicators, .inventory: nil
    }
  }
}
