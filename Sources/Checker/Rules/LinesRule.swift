import Figures

/// "- …: 150 triệu đồng" line by line, and "Cộng: …" below or a headline above.
struct LinesRule: DocumentRule {
  static let description = RuleDescription(
    "sum.lines", .sum, vi: "Tổng số so với các dòng liệt kê", en: "A total beside the lines of a list")

  private struct Item {
    var mark: UInt32
    var figures: [StoredFigure]
    var overlaps: Bool
  }

  /// Figures kept of one line, and lines of one list: no list anyone reads is longer.
  private static let figureLimit = 6
  private static let itemLimit = 200

  private var headline: [StoredFigure] = []
  private var isClosed = false
  private var items: [Item] = []
  private var drafts: [Draft] = []

  init() {}

  mutating func read(_ line: LineView) {
    if case .cell = line.kind { return close() }
    guard let first = line.tokens.first else { return }
    let mark = first.kind == .mark && Self.marks.contains(first.mark) ? first.mark : 0
    let start = mark == 0 ? 0 : 1
    if isTotal(line, start), items.count > 1 {
      for figure in figures(line) { judge(figure, isTotalLine: true) }
      headline = []
      items = []
    } else if mark != 0 || line.kind == .item {
      guard items.count < Self.itemLimit else { return }
      let words = ListWords(line: line)
      items.append(Item(mark: mark, figures: figures(line), overlaps: words.overlaps(in: 0..<line.tokens.count)))
    } else {
      close()
      headline = figures(line)
      let words = ListWords(line: line)
      isClosed = words.hasAny(Self.closing, in: 0..<line.tokens.count)
    }
  }

  func conclude() -> [Draft] {
    var last = self
    last.close()
    return last.drafts
  }

  /// What stands above a list may be its total.
  private mutating func close() {
    if items.count > 1 { for figure in headline { judge(figure, isTotalLine: false) } }
    headline = []
    items = []
  }

  private func figures(_ line: LineView) -> [StoredFigure] {
    let terms = Terms(line: line)
    return line.figures.indices.prefix(Self.figureLimit * 2).filter { index in
      Terms.isTerm(line.figures[index]) && line.figures[index].bracket == 0 && line.figures[index].whole == nil
        && !terms.isGrade(index)
    }.prefix(Self.figureLimit).map { StoredFigure($0, line) }
  }

  private func isTotal(_ line: LineView, _ start: Int) -> Bool {
    guard start < line.tokens.count else { return false }
    return Self.totals.contains(line.tokens[start].word)
  }

  private mutating func judge(_ total: StoredFigure, isTotalLine: Bool) {
    let top = items.filter { $0.mark == items[0].mark }
    for list in [items, top] where list.count > 1 {
      let terms = list.compactMap { term(of: $0, total) }
      guard terms.count == list.count, let (bounds, printed) = StoredFigure.sum(terms) else { continue }
      let formula = terms.map(\.number).joined(separator: " + ")
      let agreement = Agreement(bounds, with: total.figure)
      if agreement.holds {
        drafts.append(
          total.draft(
            Self.description, of: terms, result: printed, formula: formula, subject: .total, verdict: agreement.verdict)
        )
        return
      }
      guard top.count == items.count, !items.contains(where: \.overlaps),
        let verdict = verdict(total, terms, printed, isTotalLine)
      else { continue }
      drafts.append(
        total.draft(Self.description, of: terms, result: printed, formula: formula, subject: .total, verdict: verdict))
      return
    }
  }

  /// The item's one figure of the total's kind; its first one where there are several.
  private func term(of item: Item, _ total: StoredFigure) -> StoredFigure? {
    item.figures.first { Terms.fit($0.figure, to: total.figure) == .sure }
      ?? (item.figures.count == 1 ? item.figures.first { Terms.fit($0.figure, to: total.figure) == .bare } : nil)
  }

  private func verdict(_ total: StoredFigure, _ terms: [StoredFigure], _ sum: Bounds, _ isTotalLine: Bool) -> Verdict? {
    let isExact = (terms + [total]).allSatisfy { $0.figure.approximation == .exact }
    guard isExact, let whole = total.figure.magnitude, whole > .zero, let share = sum.percent(of: Bounds(whole)) else {
      return nil
    }
    let isNear = share.lower > ExactDecimal(80) && share.upper < ExactDecimal(125)
    let slip = Writing.expected(sum, like: total.figure).value.flatMap { Slip(printed: total.figure.value, right: $0) }
    // Several figures of the kind in one line: which is meant is not sure.
    let isPlain = items.allSatisfy { item in
      item.figures.filter { Terms.fit($0.figure, to: total.figure) == .sure }.count < 2
    }
    guard isNear || slip != nil else { return nil }
    if isTotalLine { return isPlain ? .inconsistent : .unverifiable }
    guard terms.count > 2, isPlain, slip != nil else { return nil }
    return isClosed && isNear ? .inconsistent : .unverifiable
  }

  private static func set(_ words: String) -> Set<Word> { Set(words.split(separator: " ").map { Word(String($0)) }) }
  private static let marks: Set<UInt32> = [0x2D, 0x2B, 0x2A, 0x2022, 0x25CF, 0xB7]
  private static let totals = set("tổng cộng")
  private static let closing = set("gồm")
}
