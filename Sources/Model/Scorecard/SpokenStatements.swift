/// What sources print, found by what it speaks of: the target, else the figure, else the measure of a unit.
struct SpokenStatements {
  private struct Measure: Hashable {
    let unit: String
    let indicator: String
    let period: Period
  }

  /// Places in ``all``, so that what several keys lead to comes once and in order.
  private let byTarget: [String: [Int]]
  private let byFigure: [String: [Int]]
  private let byMeasure: [Measure: [Int]]
  private let all: [Statement]

  init(_ statements: [Statement]) {
    var byTarget: [String: [Int]] = [:]
    var byFigure: [String: [Int]] = [:]
    var byMeasure: [Measure: [Int]] = [:]
    for (place, statement) in statements.enumerated() {
      if let target = statement.target {
        byTarget[target, default: []].append(place)
      } else if let figure = statement.figure {
        byFigure[figure, default: []].append(place)
      } else if let unit = statement.unit, let indicator = statement.indicator, let period = statement.period {
        byMeasure[Measure(unit: unit, indicator: indicator, period: period), default: []].append(place)
      }
    }
    self.byTarget = byTarget
    self.byFigure = byFigure
    self.byMeasure = byMeasure
    all = statements
  }

  func about(target: String) -> [Statement] {
    (byTarget[target] ?? []).map { all[$0] }
  }

  func about(figures: [Observation], targets: [String]) -> [Statement] {
    var places = targets.flatMap { byTarget[$0] ?? [] }
    for figure in figures {
      places += byFigure[figure.id] ?? []
      let measure = Measure(unit: figure.fact.unit, indicator: figure.fact.indicator, period: figure.fact.period)
      places += byMeasure[measure] ?? []
    }
    return Set(places).sorted().map { all[$0] }
  }
}
