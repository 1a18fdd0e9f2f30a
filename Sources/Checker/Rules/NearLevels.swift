import Figures

/// The levels told last, of a few lines: what a figure may speak of without naming it.
struct NearLevels {
  struct Level {
    var size: Double
    var bounds: Bounds?
    var unit: MeasureUnit?
    var noun: Word
    var isCount: Bool
    var part: Draft.Part
    var number: String
    var line: Int
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
        isCount: figure.isCount, part: line.part(figure), number: Writing.number(figure, line), line: self.line))
  }

  /// The first pair that fits, those told last before the others: two of one kind, for an average a total and a count.
  func firstPair(
    for stated: Figure, _ relation: FarRelation, fits: (Level, Level) -> Bool
  ) -> (Level, Level)? {
    let firsts: [Level]
    let seconds: [Level]
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
      for second in seconds where relation == .average ? first.noun != second.noun : isOneKind(first, second) {
        if fits(first, second) { return (first, second) }
      }
    }
    return nil
  }

  private func last(_ count: Int, where isWanted: (Level) -> Bool) -> [Level] {
    var found: [Level] = []
    for level in levels.reversed() where isWanted(level) {
      found.append(level)
      if found.count == count { break }
    }
    return found
  }

  private func isOneKind(_ first: Level, _ second: Level) -> Bool {
    first.part.spot != second.part.spot && first.unit == second.unit
      && (first.unit != nil || first.noun == second.noun && first.noun != .none)
  }

  private func isOfKind(_ level: Level, _ stated: Figure) -> Bool {
    if stated.unit != nil || level.unit != nil { return stated.unit == level.unit }
    return stated.noun.first == level.noun && level.noun != .none
  }

  private static let roles: Set<Role> = [.level, .from, .to, .total, .part, .base, .plan, .remaining]
}
