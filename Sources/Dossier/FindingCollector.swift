import Language

/// Gathers findings, and keeps a broken file from drowning the others.
final class FindingCollector {
  private struct Kind: Hashable {
    let file: String
    let identifier: DossierFindingIdentifier
  }

  private let limit: Int
  private var found: [Finding] = []
  private var counts: [Kind: Int] = [:]
  /// Files in the order in which they were opened.
  private var order: [String: Int] = [:]

  init(limit: Int) {
    self.limit = limit
  }

  func report(_ finding: DossierFinding, at place: Finding.Place) {
    let kind = Kind(file: place.file, identifier: finding.identifier)
    counts[kind, default: 0] += 1
    open(place.file)
    guard counts[kind, default: 0] <= limit else { return }
    found.append(finding.at(place))
  }

  /// Whether another finding of this kind would be shown; where not, nobody need look for a good suggestion.
  func wants(_ identifier: DossierFindingIdentifier, in file: String) -> Bool {
    counts[Kind(file: file, identifier: identifier), default: 0] < limit
  }

  /// Remembers a file's turn, so that findings come in the order in which the files were given.
  func open(_ file: String) {
    if order[file] == nil { order[file] = order.count }
  }

  /// All findings, by file, line and column.
  func findings() -> [Finding] {
    let rest = counts.filter { $0.value > limit }.map { kind, count in
      DossierFinding.moreOfTheSame(kind.identifier.rawValue, count - limit)
        .at(Finding.Place(file: kind.file, line: .max))
    }
    let sorted = (found + rest).sorted { key($0) < key($1) }
    return sorted.map { finding in
      guard finding.place.line == .max else { return finding }
      return Finding(
        finding.identifier, finding.severity, at: Finding.Place(file: finding.place.file),
        summary: finding.summary, suggestion: finding.suggestion)
    }
  }

  private func key(_ finding: Finding) -> (Int, Int, Int, String, String) {
    let place = finding.place
    return (order[place.file] ?? .max, place.line, place.column, finding.identifier, finding.summary.en)
  }
}
