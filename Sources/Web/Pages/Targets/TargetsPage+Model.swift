import Model
import Workflows

extension TargetsPage {
  /// The targets that fit, in the order of their ids under each committee and period.
  struct Model: Sendable {
    struct Group: Sendable {
      let unit: UnitReference
      let period: LabelledPeriod
      var rows: [TargetsAnswer.Entry]
    }

    let filter: Filter
    /// The committees that have targets.
    let units: [UnitReference]
    let groups: [Group]
    let total: Int
    /// Of the chosen committee, whatever the status: what the status filter would show.
    let counts: [TargetStatus: Int]

    var shown: Int { groups.reduce(0) { $0 + $1.rows.count } }

    init(_ entries: [TargetsAnswer.Entry], filter: Filter) {
      self.filter = filter
      total = entries.count
      units = entries.map(\.head).firsts(by: \.code)
      let ofUnit = entries.filter { filter.unit == nil || $0.head.code == filter.unit }
      counts = ofUnit.reduce(into: [:]) { $0[$1.reading.assessment.status, default: 0] += 1 }
      let fitting = ofUnit.filter {
        filter.status == nil || $0.reading.assessment.status.rawValue == filter.status
      }
      groups = fitting.reduce(into: []) { groups, entry in
        let place = groups.firstIndex { $0.unit.code == entry.head.code && $0.period == entry.period }
        if let place {
          groups[place].rows.append(entry)
        } else {
          groups.append(Group(unit: entry.head, period: entry.period, rows: [entry]))
        }
      }
    }
  }
}

extension Array {
  /// The first of those that share a key.
  func firsts(by key: (Element) -> some Hashable) -> [Element] {
    var seen: Set<AnyHashable> = []
    return filter { seen.insert(AnyHashable(key($0))).inserted }
  }
}
