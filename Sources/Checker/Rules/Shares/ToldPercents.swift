import Figures

/// The percentages and points of the last few lines, for what a whole of them says of its parts: its growth lies between theirs
/// (``GrowthAmongParts``), their shares or contributions add up to it (``PercentSums``). Says only what fits.
struct ToldPercents {
  struct Entry {
    let place: RecentFigures.Place
    /// The line's number.
    let line: Int
    var figure: Figure { place.figure }
    var view: LineView { place.view }
    /// A fall is less than nothing.
    var signed: ExactDecimal {
      figure.sign < 0 ? (try? ExactDecimal.zero.subtracting(figure.value)) ?? figure.value : figure.value
    }
  }

  private var entries: [Entry] = []
  private var line = 0
  /// What has been told of, by the one way and the other.
  private var told: Set<Spot> = []
  private var added: Set<Spot> = []
  private let rule: RuleDescription

  /// Percentages kept from the lines before, and those of one line that are looked at.
  private static let limit = 24
  private static let most = 200

  init(rule: RuleDescription) { self.rule = rule }

  mutating func read(_ view: LineView) -> [Draft] {
    line += 1
    let before = entries.suffix(Self.limit).filter { $0.line + 2 >= line }
    let here = view.figures.indices.prefix { $0 < Self.most }.filter { Self.isTold(view.figures[$0]) }.map {
      Entry(place: RecentFigures.Place(view: view, index: $0, line: line), line: line)
    }
    guard !here.isEmpty else { return [] }
    entries = before + here
    var drafts: [Draft] = []
    for whole in entries.indices where !told.contains(entries[whole].place.spot) {
      if let draft = GrowthAmongParts(entries: entries, whole: whole, rule: rule).draft() {
        told.insert(draft.figure)
        drafts.append(draft)
      }
    }
    let sums = PercentSums(entries: entries, rule: rule)
    for last in before.count..<entries.count {
      guard let draft = sums.draft(endingAt: last), !added.contains(draft.figure) else { continue }
      added.insert(draft.figure)
      drafts.append(draft)
    }
    if told.count > Self.most { told.removeAll() }
    if added.count > Self.most { added.removeAll() }
    return drafts
  }

  private static func isTold(_ figure: Figure) -> Bool {
    (figure.isPercent || figure.unit == .points) && figure.upper == nil && figure.whole == nil
  }
}

extension ToldPercents.Entry {
  /// The tokens between the percentage before it, or the start of its sentence, and this one.
  func stretch(after before: ToldPercents.Entry?) -> Range<Int> {
    let end = figure.tokens.lowerBound
    var start = view.sentences[figure.sentence].tokens.lowerBound
    if let before, before.view === view { start = max(start, before.figure.tokens.upperBound) }
    return start..<max(start, end)
  }

  /// In the sentence of the other, the next one, or at the beginning of the line below.
  func follows(_ other: ToldPercents.Entry) -> Bool {
    if line == other.line { return figure.sentence <= other.figure.sentence + 1 }
    return line == other.line + 1 && figure.sentence == 0
  }
}
