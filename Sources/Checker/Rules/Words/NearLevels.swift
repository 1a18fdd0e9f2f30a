import Figures

/// The levels told last, of a few lines: what a figure may speak of without naming it.
struct NearLevels {
  struct Level {
    var size: Double
    var bounds: Bounds?
    var unit: MeasureUnit?
    var noun: Word
    var isCount: Bool
    var spot: Spot
    var line: Int
    /// Where it is printed. What a claim says of it is written for the few that fit something.
    let index: Int
    let view: LineView

    var part: Draft.Part { view.part(view.figures[index]) }
    var number: String { Writing.number(view.figures[index], view) }
  }

  private var levels: [Level] = []
  private var line = 0

  /// Levels kept, the lines they are kept for, and how many of one kind are tried.
  private static let limit = 48
  private static let lines = 8
  private static let tried = 8

  mutating func begin() {
    line += 1
    let oldest = line - Self.lines
    if let first = levels.first, first.line < oldest { levels.removeAll { $0.line < oldest } }
  }

  mutating func add(_ figure: Figure, _ index: Int, _ line: LineView) {
    guard !figure.isDuration, figure.upper == nil, figure.whole == nil, figure.unit != .times, figure.unit != .points,
      figure.unit != .perMille, Self.roles.contains(figure.role), let value = figure.magnitude, value > .zero
    else { return }
    if levels.count >= Self.limit { levels.removeFirst(Self.limit / 4) }
    levels.append(
      Level(
        size: value.approximate, bounds: figure.bounds(), unit: figure.unit, noun: figure.noun.first ?? .none,
        isCount: figure.isCount, spot: line.spot(of: figure), line: self.line, index: index, view: line))
  }

  /// The first pair that fits, those told last before the others: two of one kind, for an average a total and a count.
  /// - Parameters:
  ///   - mayHold: a quick look at the two sizes.
  ///   - fits: the exact reckoning, for the few that pass it.
  func firstPair(
    for stated: Figure, _ relation: FarRelation, mayHold: (Double, Double) -> Bool, fits: (Level, Level) -> Bool
  ) -> (Level, Level)? {
    let firsts: [Int]
    let seconds: [Int]
    switch relation {
    case .average:
      firsts = last(Self.tried) { isOfKind($0, stated) }
      seconds = last(Self.tried) { $0.isCount && $0.noun != .none && $0.size >= 2 }
    case .difference, .sum, .remaining:
      firsts = last(Self.tried) { isOfKind($0, stated) }
      seconds = firsts
    case .points:
      firsts = last(Self.tried) { $0.unit == .percent }
      seconds = firsts
    default:
      firsts = last(Self.tried * 2) { $0.unit != .percent }
      seconds = firsts
    }
    for first in firsts {
      for second in seconds where mayHold(levels[first].size, levels[second].size) {
        guard relation == .average ? levels[first].noun != levels[second].noun : isOneKind(first, second) else {
          continue
        }
        if fits(levels[first], levels[second]) { return (levels[first], levels[second]) }
      }
    }
    return nil
  }

  private func last(_ count: Int, where isWanted: (Level) -> Bool) -> [Int] {
    var found: [Int] = []
    for index in levels.indices.reversed() where isWanted(levels[index]) {
      found.append(index)
      if found.count == count { break }
    }
    return found
  }

  private func isOneKind(_ first: Int, _ second: Int) -> Bool {
    levels[first].spot != levels[second].spot && levels[first].unit == levels[second].unit
      && (levels[first].unit != nil
        || levels[first].noun == levels[second].noun && levels[first].noun != .none)
  }

  private func isOfKind(_ level: Level, _ stated: Figure) -> Bool {
    if stated.unit != nil || level.unit != nil { return stated.unit == level.unit }
    return stated.noun.first == level.noun && level.noun != .none
  }

  private static let roles: Set<Role> = [.level, .from, .to, .total, .part, .base, .plan, .remaining]
}
