import Figures

/// The figures of the last few lines, for what is told of them some sentences on.
struct RecentFigures {
  /// Where a figure is printed.
  struct Place {
    let view: LineView
    let index: Int
    /// The line's number in the text.
    let line: Int
    var figure: Figure { view.figures[index] }
    var stored: StoredFigure { StoredFigure(index, view) }
    var spot: Spot { view.spot(of: figure) }

    /// The words before it, back to the figure before, and those right behind.
    var words: Set<Word> {
      let gap = GapWords(line: view, index: index)
      return Set((gap.range(12).lowerBound..<gap.after(3).upperBound).map { view.tokens[$0].word })
    }
  }

  private(set) var places: [Place] = []
  private(set) var line = 0

  private static let limit = 48
  private static let lines = 4

  mutating func begin() {
    line += 1
    let oldest = line - Self.lines
    if let first = places.first, first.line < oldest { places.removeAll { $0.line < oldest } }
  }

  mutating func add(_ index: Int, _ view: LineView) {
    if places.count >= Self.limit { places.removeFirst(Self.limit / 4) }
    places.append(Place(view: view, index: index, line: line))
  }

  /// Those told last first.
  func last(_ count: Int, where isWanted: (Figure) -> Bool) -> [Place] {
    var found: [Place] = []
    for place in places.reversed() where isWanted(place.figure) {
      found.append(place)
      if found.count == count { break }
    }
    return found
  }
}

/// A rule that holds each figure of running text against those told shortly before it.
protocol RecentRule: LineByLineRule {
  var recent: RecentFigures { get set }
  func draft(_ index: Int, _ line: LineView) -> Draft?
}

extension RecentRule {
  mutating func read(_ line: LineView) { readRecent(line) }

  /// Holds each figure of a line against those before it.
  mutating func readRecent(_ line: LineView) {
    if case .cell = line.kind { return }
    recent.begin()
    for index in line.figures.indices {
      if let draft = draft(index, line) { drafts.append(draft) }
      if !line.figures[index].isDuration { recent.add(index, line) }
    }
  }
}

extension Figure {
  /// Digits that say something: 3 of 7,25, 1 of 9.000.
  var tellingDigits: Int {
    var (count, rest) = (0, value.normalized.coefficient.magnitude)
    while rest > 0, rest % 10 == 0 { rest /= 10 }
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }

  /// Of one unit, or things of one name: "số vụ khám phá" and vụ.
  func isOfKind(_ other: Figure) -> Bool {
    if unit != nil || other.unit != nil { return unit == other.unit }
    let (mine, its) = (Self.things(noun), Self.things(other.noun))
    guard !mine.isEmpty, !its.isEmpty else { return false }
    return mine[0] == its[0] || NounKinship.akin(mine, its)
  }

  private static func things(_ noun: [Word]) -> [Word] { noun.first == number ? Array(noun.dropFirst()) : noun }
  private static let number = Word("số")
}
