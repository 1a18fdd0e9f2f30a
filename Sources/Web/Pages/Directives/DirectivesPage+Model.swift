import Language
import Model
import Workflows

extension DirectivesPage {
  /// Documents in groups, one for each level that the data name, the highest first.
  struct Model: Sendable {
    struct Group: Sendable {
      /// As the data have it; empty where no level is known.
      let level: String
      let entries: [DirectivesAnswer.Entry]
    }

    let groups: [Group]

    var total: Int { groups.reduce(0) { $0 + $1.entries.count } }

    init(_ entries: [DirectivesAnswer.Entry]) {
      let byLevel = Dictionary(grouping: entries, by: \.directive.level)
      groups = byLevel.keys
        .sorted { (Self.rank($0), VietnameseSortKey.key($0)) < (Self.rank($1), VietnameseSortKey.key($1)) }
        .map { Group(level: $0, entries: (byLevel[$0] ?? []).sorted(by: Self.precedes)) }
    }

    /// How high a level stands, by the first words of its name; levels are free text, and one that is not known
    /// here stands after those that are.
    private static func rank(_ level: String) -> Int {
      let key = VietnameseSearchKey.key(level)
      return ranks.firstIndex { key.hasPrefix($0) } ?? (key.isEmpty ? ranks.count + 1 : ranks.count)
    }

    private static let ranks = [
      "Trung ương", "Quốc hội", "Chính phủ", "Thành ủy", "Tỉnh ủy", "Đảng bộ thành phố", "Đảng bộ tỉnh",
      "Ủy ban nhân dân", "thành phố", "tỉnh", "Đảng bộ cấp trên trực tiếp cơ sở", "Đảng bộ cơ sở",
    ].map(VietnameseSearchKey.key)

    /// By date, those without one last; then as Vietnamese sorts their names.
    private static func precedes(_ left: DirectivesAnswer.Entry, _ right: DirectivesAnswer.Entry) -> Bool {
      func key(_ entry: DirectivesAnswer.Entry) -> (Int, String, String) {
        (
          entry.directive.issued?.period.from.dayNumber ?? .max,
          VietnameseSortKey.key(DirectiveName(entry.directive).full), entry.directive.id
        )
      }
      return key(left) < key(right)
    }
  }
}
