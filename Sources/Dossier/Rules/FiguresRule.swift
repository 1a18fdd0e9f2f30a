import Figures
import Language
import Model

/// One place of a source gives one value for a fact; where two places disagree, both stay and somebody is told.
enum FiguresRule: DossierRule {
  private struct Place: Hashable {
    let source: String
    let place: String
  }

  /// Values of one fact that a new one is compared with; more than these are beyond anybody's reading.
  private static let most = 50

  static func check(_ input: RuleInput) {
    let groups = Dictionary(grouping: input.contents.flatMap(\.figures), by: \.value.fact)
    for group in groups.values where group.count > 1 { check(group, input) }
  }

  private static func check(_ figures: [Located<Observation>], _ input: RuleInput) {
    var byPlace: [Place: Located<Observation>] = [:]
    var distinct: [Located<Observation>] = []
    for figure in figures {
      let place = Place(source: figure.value.origin.source, place: figure.value.origin.place)
      if let other = byPlace[place], other.value.quantity != figure.value.quantity {
        report(figure, other, input, DossierFinding.figureGivenTwice)
        continue
      }
      byPlace[place] = byPlace[place] ?? figure
      // A value that was set against the others once need not be again.
      guard !distinct.contains(where: { $0.value.quantity == figure.value.quantity }) else { continue }
      if let other = distinct.first(where: { !$0.value.quantity.agrees(with: figure.value.quantity) }) {
        report(figure, other, input, DossierFinding.contradiction)
      }
      if distinct.count < most { distinct.append(figure) }
    }
  }

  private static func report(
    _ figure: Located<Observation>, _ other: Located<Observation>, _ input: RuleInput,
    _ finding: (String, String, String, Phrase) -> DossierFinding
  ) {
    input.report(
      finding(figure.row.printedValue, other.row.printedValue, other.value.id, other.row.reference),
      at: figure.row, .value)
  }
}

extension CSVRow {
  /// A value with its measure, as the row has them.
  var printedValue: String { [text(.value), text(.measure)].filter { !$0.isEmpty }.joined(separator: " ") }
}

extension Quantity {
  /// Whether both can be true: "hơn 300" and 310 can, 53 of 59 and 53 of 60 cannot.
  func agrees(with other: Quantity) -> Bool {
    if case .part(_, let whole) = self, case .part(_, let otherWhole) = other, whole != otherWhole {
      return false
    }
    guard let left = interval, let right = other.interval else { return self == other }
    return left.meets(right)
  }
}

extension Interval {
  /// Whether some number lies in both.
  fileprivate func meets(_ other: Interval) -> Bool {
    let low = [(lower, lowerOpen), (other.lower, other.lowerOpen)].compactMap { end, open in
      end.map { ($0, open) }
    }
    let high = [(upper, upperOpen), (other.upper, other.upperOpen)].compactMap { end, open in
      end.map { ($0, open) }
    }
    let lowest = low.map(\.0).max()
    let highest = high.map(\.0).min()
    return Interval(
      from: lowest, to: highest, lowerOpen: low.contains { $0.0 == lowest && $0.1 },
      upperOpen: high.contains { $0.0 == highest && $0.1 }) != nil
  }
}
