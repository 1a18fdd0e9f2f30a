import Model
import Store

/// Reads targets on the scorecards they belong to; each scorecard is built once.
final class TargetReadingRoom {
  private let scorecards: ScorecardReading
  private let homes: HomeReading
  /// The units whose targets may be read; the others are passed over as if they were not there.
  private let reach: Reach
  private var built: [HomeReading.Place: ScorecardAnswer] = [:]
  var reader: SetupReader { scorecards.reader }

  init(_ scorecards: ScorecardReading, reach: Reach) throws {
    self.scorecards = scorecards
    self.reach = reach
    homes = try HomeReading(scorecards)
  }

  func answer(_ id: String) throws -> TargetAnswer {
    guard let target = try reader.targets([id]).last, reach.contains(target.measuredOn), let found = try find(target)
    else {
      throw WorkflowFailure.noTarget(id)
    }
    let siblings = found.answer.scorecard.lines.flatMap(\.targets)
      .filter { $0.target.group != nil && $0.target.group == target.group && $0.target.id != id }
    let directive = try target.directive.flatMap { try reader.directive($0) }
    let chain = try directive.map { try ChainReading(reader).chain(of: $0) }
    let scorecard = found.answer.scorecard
    return TargetAnswer(
      reading: found.reading, line: found.line, owner: owner(target, found.answer), siblings: siblings,
      directive: directive, chain: chain,
      home: TargetAnswer.Home(unit: scorecard.unit, period: scorecard.period), sources: found.answer.sources,
      owners: found.answer.owners)
  }

  func entries(_ targets: [Target]) throws -> [TargetsAnswer.Entry] {
    try targets.compactMap { target in
      guard reach.contains(target.measuredOn), let found = try find(target) else { return nil }
      return TargetsAnswer.Entry(
        head: found.answer.scorecard.unit, period: found.answer.scorecard.period, line: found.line,
        reading: found.reading, owner: owner(target, found.answer))
    }
  }

  private struct Found {
    let answer: ScorecardAnswer
    let line: ScorecardLine
    let reading: TargetReading
  }

  private func find(_ target: Target) throws -> Found? {
    let home = try homes.place(of: target.measuredOn, span: target.window)
    if let found = try find(target, at: home) { return found }
    // A window that no term of the committee shows has a scorecard of its own.
    guard let window = target.window else { return nil }
    let own = LabelledPeriod(label: target.windowLabel, period: window)
    return try find(target, at: HomeReading.Place(unit: home.unit, period: own))
  }

  private func find(_ target: Target, at place: HomeReading.Place) throws -> Found? {
    let answer = try built[place] ?? homes.answer(at: place)
    built[place] = answer
    for line in answer.scorecard.lines {
      if let reading = line.targets.first(where: { $0.target.id == target.id }) {
        return Found(answer: answer, line: line, reading: reading)
      }
    }
    return nil
  }

  private func owner(_ target: Target, _ answer: ScorecardAnswer) -> UnitReference {
    answer.owners[target.owner]
      ?? UnitReference(code: target.owner, name: target.owner, nameEnglish: target.owner, short: target.owner)
  }
}
