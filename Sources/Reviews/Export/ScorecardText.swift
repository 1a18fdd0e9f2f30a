import Figures
import Language
import Model

/// A scorecard for a terminal: one row for each target, one for each figure without a target.
public struct ScorecardText {
  private let tongue: Tongue
  private let colours: Bool

  public init(tongue: Tongue, colours: Bool) {
    self.tongue = tongue
    self.colours = colours
  }

  public func write(_ scorecard: Scorecard) -> String {
    let unit = tongue == .en ? scorecard.unit.nameEnglish : scorecard.unit.name
    let period = PeriodSentence.say(scorecard.period)[tongue]
    let days = "\(scorecard.period.period.from.vietnamese) – \(scorecard.period.period.to.vietnamese)"
    var table = TextTable(
      columns: [
        .init(title: Phrases.Tables.indicator[tongue], isNumber: false, limit: 42),
        .init(title: Phrases.Tables.measuredOn[tongue], isNumber: false, limit: 22),
        .init(title: Phrases.Tables.actual[tongue], isNumber: true, limit: nil),
        .init(title: Phrases.Tables.target[tongue], isNumber: false, limit: 34),
        .init(title: Phrases.Tables.attained[tongue], isNumber: true, limit: nil),
        .init(title: Phrases.Tables.status[tongue], isNumber: false, limit: nil),
        .init(title: Phrases.Tables.previousTerm[tongue], isNumber: true, limit: nil),
      ], colours: colours)
    for line in scorecard.lines { add(line, of: scorecard.unit, to: &table) }
    return "\(unit), \(period) (\(days))\n\(summary(scorecard))\n\n\(table.write())"
  }

  private func summary(_ scorecard: Scorecard) -> String {
    let counts = scorecard.statusCounts
    return TargetStatus.allCases
      .compactMap { status in counts[status].map { "\(status.phrase[tongue]): \($0)" } }
      .joined(separator: " · ")
  }

  private func add(_ line: ScorecardLine, of unit: UnitReference, to table: inout TextTable) {
    let name = name(of: line)
    let place = line.measuredOn.code == unit.code ? "" : line.measuredOn.short
    guard !line.targets.isEmpty else {
      table.add([
        .init(name), .init(place), .init(actual(line)), .init(""), .init(""), .init(""), .init(previous(line)),
      ])
      return
    }
    for (number, reading) in line.targets.enumerated() {
      let first = number == 0
      let status = reading.assessment.status
      table.add([
        .init(first ? name : ""), .init(first ? place : ""), .init(first ? actual(line) : ""),
        .init(TargetSentence.predicate(reading.target, indicator: line.indicator, tongue)),
        .init(reading.assessment.attained.map { NumberText.write($0, tongue) + "%" } ?? ""),
        .init(status.phrase[tongue], colour(of: status)), .init(first ? previous(line) : ""),
      ])
    }
  }

  private func name(of line: ScorecardLine) -> String {
    guard let indicator = line.indicator else {
      let target = line.targets.first?.target
      return (tongue == .en ? target?.subjectEnglish : target?.subject) ?? ""
    }
    var name = tongue == .en ? indicator.nameEnglish : indicator.name
    if let fact = line.actual?.fact {
      if fact.repetition != .total { name += " (\(fact.repetition.phrase[tongue]))" }
      if !fact.population.isEmpty { name += " (\(fact.population))" }
    }
    if line.timing != .current, let period = line.period { name += " [\(PeriodSentence.say(period)[tongue])]" }
    return name
  }

  private func actual(_ line: ScorecardLine) -> String {
    guard let actual = line.actual else { return "–" }
    let text = FigureText(
      actual.quantity, measure: line.indicator?.measure, approximate: actual.approximate, in: tongue
    ).whole
    return line.competing.isEmpty ? text : text + " ≠"
  }

  private func previous(_ line: ScorecardLine) -> String {
    guard let change = line.previous?.change, let measure = line.indicator?.measure else { return "" }
    let sign = change.isNegative ? "" : "+"
    let amount = sign + FigureText(.exact(change.normalized), measure: measure, in: tongue).whole
    guard let percent = line.previous?.changePercent else { return amount }
    return amount + " (" + (percent.isNegative ? "" : "+") + NumberText.write(percent, tongue) + "%)"
  }

  private func colour(of status: TargetStatus) -> TextTable.Colour {
    switch status {
    case .exceeded, .met: .green
    case .onTrack: .cyan
    case .atRisk: .yellow
    case .missed: .red
    case .unknown: .grey
    }
  }
}
