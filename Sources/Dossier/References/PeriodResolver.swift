import Model

/// Finds out which days a written period means: a code, the label of a term, or calendar years (`2021-2025`).
final class PeriodResolver {
  enum Answer {
    case found(LabelledPeriod)
    /// It may be the label of a term that could not be read.
    case unsure
    /// It is the label of some unit's term, and nobody said which unit is meant.
    case needsUnit
    case unknown
  }

  private struct Question: Hashable {
    let text: String
    let unit: String?
  }

  private let terms: [String: [Term]]
  private let parents: [String: [String]]
  /// Every label, those of broken rows included.
  private let labels: Set<String>
  /// True where terms are missing.
  private let incomplete: Bool
  private var answers: [Question: Answer] = [:]

  /// - Parameters:
  ///   - terms: where two have the same unit and label, the last one counts.
  ///   - edges: of all lines and times; a unit stands near its past and its present parents alike.
  init(terms: [Term], edges: [Edge], declaredLabels: Set<String>, incomplete: Bool) {
    self.terms = Dictionary(grouping: terms, by: \.unit)
    var parents: [String: [String]] = [:]
    for line in Line.allCases {
      for edge in edges where edge.line == line { parents[edge.child, default: []].append(edge.parent) }
    }
    self.parents = parents
    labels = declaredLabels.union(terms.map(\.label))
    self.incomplete = incomplete
  }

  /// - Parameter unit: whose period it is; nil where that is not known.
  func resolve(_ text: String, for unit: String?) -> Answer {
    let question = Question(text: text, unit: unit)
    if let answer = answers[question] { return answer }
    let answer = find(text, unit)
    answers[question] = answer
    return answer
  }

  private func find(_ text: String, _ unit: String?) -> Answer {
    if let period = Period(code: text) {
      return .found(LabelledPeriod(label: PeriodLabel.of(period), period: period))
    }
    if let unit, let term = nearestTerm(text, unit) {
      return .found(LabelledPeriod(label: text, period: term.period))
    }
    if unit == nil, labels.contains(text), !isUnread(text) { return .needsUnit }
    if let period = Self.calendarYears(text) { return .found(LabelledPeriod(label: text, period: period)) }
    return incomplete || isUnread(text) ? .unsure : .unknown
  }

  /// Whether the label stands in a row of some terms table that gave no term.
  private func isUnread(_ text: String) -> Bool {
    labels.contains(text) && !terms.values.contains { $0.contains { $0.label == text } }
  }

  /// The unit's term of that label, or that of the nearest unit above it.
  private func nearestTerm(_ label: String, _ unit: String) -> Term? {
    var seen: Set<String> = [unit]
    var ring = [unit]
    while !ring.isEmpty {
      for code in ring {
        if let term = terms[code]?.last(where: { $0.label == label }) { return term }
      }
      ring = ring.flatMap { parents[$0] ?? [] }.filter { seen.insert($0).inserted }
    }
    return nil
  }

  /// `2021-2025`: from the first day of the one to the last day of the other.
  private static func calendarYears(_ text: String) -> Period? {
    let years = text.split(separator: "-", omittingEmptySubsequences: false)
    guard years.count == 2, years.allSatisfy({ $0.utf8.count == 4 }),
      let first = Period(code: String(years[0])), let last = Period(code: String(years[1]))
    else { return nil }
    return Period(from: first.from, to: last.to)
  }
}
