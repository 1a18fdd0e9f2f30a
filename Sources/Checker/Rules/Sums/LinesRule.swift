import Figures

/// "- …: 150 triệu đồng" line by line, and "Cộng: …" below or a headline above; lists within lists each on their own.
struct LinesRule: DocumentRule {
  static let description = RuleDescription(
    "sum.lines", .sum, vi: "Tổng số so với các dòng liệt kê", en: "A total beside the lines of a list")

  /// Lists within lists that are followed.
  private static let depth = 4

  /// What stands above the next list.
  private var headline = LineList.Headline()
  private var lists: [LineList] = []
  private var fractions = FractionLists()
  private var drafts: [Draft] = []

  init() {}

  mutating func read(_ line: LineView) {
    if case .cell = line.kind {
      close(downTo: 0)
      fractions.close()
      headline = LineList.Headline()
      return
    }
    guard !line.tokens.isEmpty else { return }
    fractions.read(line)
    let marker = ListMarker.leading(line)
    let start = marker.map(\.end) ?? 0
    if start < line.tokens.count, Self.totals.contains(line.tokens[start].word), lists.contains(where: { $0.count > 1 })
    {
      total(line)
    } else if let marker {
      add(line, marker)
    } else {
      close(downTo: 0)
      if let parts = CarriedParts(line, rule: Self.description) { drafts += parts.drafts(of: headline.figures) }
      headline = LineList.Headline(line)
    }
  }

  func conclude() -> [Draft] {
    var last = self
    last.close(downTo: 0)
    last.fractions.close()
    return last.drafts + last.fractions.drafts()
  }

  private mutating func add(_ line: LineView, _ marker: ListMarker) {
    if let level = lists.lastIndex(where: { $0.style == marker.style }) {
      close(downTo: level + 1)
      lists[level].add(line)
    } else {
      if lists.count == Self.depth { close(downTo: 0) }
      var list = LineList(style: marker.style, headline: headline)
      list.add(line)
      lists.append(list)
    }
    headline = LineList.Headline(line)
  }

  /// Ends the lists from `level` on; what stands above each may be its total.
  private mutating func close(downTo level: Int) {
    while lists.count > level {
      if let list = lists.popLast() { drafts += list.underHeadline() }
    }
  }

  /// "Tổng cộng: …": of the innermost list that it fits, else of the outermost.
  private mutating func total(_ line: LineView) {
    for figure in LineList.figures(line) {
      if let draft = lists.reversed().lazy.compactMap({ $0.agreement(figure) }).first {
        drafts.append(draft)
      } else if lists.count == 1, let draft = lists[0].mismatch(figure) {
        drafts.append(draft)
      }
    }
    lists = []
    headline = LineList.Headline(line)
  }

  private static let totals = LineReader.words("tổng cộng")
}
