import Figures

/// "Xếp loại 80 tổ chức:" and below it "- Xuất sắc: 14 tổ chức, chiếm 17,5%" line by line: a whole above the list, or in
/// the total line below, with which most of its percentages agree, is the whole of all.
struct ShareLinesRule: BlockRule {
  static let description = RuleDescription(
    "share.lines", .share, vi: "Tỷ lệ của từng dòng liệt kê so với tổng số của danh sách",
    en: "The percentages of a list's lines beside their whole")

  /// A line that tells a part and its percentage.
  private struct Item {
    var share: StoredFigure
    var part: StoredFigure
    /// The figure before the part: "quy hoạch 200 ha, đã cho thuê 140 ha, tỷ lệ 70%".
    var before: StoredFigure?
    var isBracketed: Bool
  }

  private static let itemLimit = 200
  private static let wholeLimit = 4
  /// Longer lines are paragraphs of their own.
  private static let lineLimit = 60

  private var wholes: [StoredFigure] = []
  private var items: [Item] = []
  var drafts: [Draft] = []

  init() {}

  mutating func read(_ line: LineView) {
    if case .cell = line.kind { return close() }
    guard let first = line.tokens.first else { return }
    if items.count > 1, Self.totals.contains(first.word) {
      wholes += amounts(line)
      close()
    } else if let item = item(line) {
      if items.count < Self.itemLimit { items.append(item) }
    } else {
      close()
      wholes = line.tokens.last.map { $0.isMark(":") } ?? false ? amounts(line) : []
    }
  }

  mutating func close() {
    defer {
      items = []
      wholes = []
    }
    // "Tổng diện tích: 4.787,69 ha – Tỷ lệ: 100%": the first line is the whole.
    if let first = items.first, first.share.figure.value == ExactDecimal(100) {
      wholes.insert(first.part, at: 0)
      items.removeFirst()
    }
    guard items.count > 1 else { return }
    for whole in wholes.prefix(Self.wholeLimit * 2) {
      let found = judge { _ in whole }
      if !found.isEmpty {
        drafts += found
        return
      }
    }
    drafts += judge { $0.before }
  }

  /// What is said of the items with these wholes; nothing where no two of them, or fewer than half, agree.
  private func judge(_ whole: (Item) -> StoredFigure?) -> [Draft] {
    let found = items.compactMap { item -> (draft: Draft, holds: Bool)? in
      guard let all = whole(item), isOfOneKind(item.part.figure, all.figure), let large = all.figure.bounds(),
        let small = item.part.figure.bounds(), small.lower <= large.upper, let share = small.percent(of: large)
      else { return nil }
      let agreement = Agreement(share, with: item.share.figure)
      var draft = item.share.draft(
        Self.description, of: [item.part, all], result: share, formula: "\(item.part.number) ÷ \(all.number) × 100",
        subject: .share, verdict: agreement.verdict)
      draft.isMistyped = !agreement.holds && isCopied(item.share.figure, large)
      return (draft, agreement.holds)
    }
    let right = found.count { $0.holds }
    let isUniform = Set(items.map(\.isBracketed)).count == 1
    guard right > 1, right * 2 >= items.count, isUniform || right == found.count else { return [] }
    return found.map(\.draft)
  }

  /// What another line gives is no proof that it is right here: it may be copied from there.
  private func isCopied(_ share: Figure, _ whole: Bounds) -> Bool {
    items.contains { other in
      other.part.figure.bounds()?.percent(of: whole).map { Agreement($0, with: share) == .exact } ?? false
    }
  }

  private func isOfOneKind(_ part: Figure, _ whole: Figure) -> Bool {
    if part.unit != nil || whole.unit != nil { return part.unit == whole.unit }
    return part.isLike(whole) || part.isCount && whole.isCount
  }

  /// The one plain percentage of a line with its part right before it.
  private func item(_ line: LineView) -> Item? {
    guard line.tokens.count <= Self.lineLimit, line.sentences.count == 1 else { return nil }
    let shares = line.figures.indices.filter { line.figures[$0].isPercent }
    guard shares.count == 1, let share = shares.first, share > 0, share <= 3, isShare(line.figures[share]),
      isPart(line.figures[share - 1])
    else { return nil }
    let view = SentenceView(line: line, sentence: line.sentences[0], number: 0)
    guard Attachment(sentence: view).isBare(share) || isLabelled(share, view) else { return nil }
    let before = share > 1 && isPart(line.figures[share - 2]) ? StoredFigure(share - 2, line) : nil
    return Item(
      share: StoredFigure(share, line), part: StoredFigure(share - 1, line), before: before,
      isBracketed: line.figures[share].bracket != 0)
  }

  /// "4.354,94 ha – Tỷ lệ: 90,96%"
  private func isLabelled(_ share: Int, _ sentence: SentenceView) -> Bool {
    let words = sentence.between(share - 1, share).filter { sentence.line.tokens[$0].isWord }
    let named = sentence[share - 1].nounTokens
    return words.filter { !named.contains($0) }.map { sentence.line.tokens[$0].word } == Self.label
  }
  private static let label = Word.phrase("tỷ lệ")

  private func isShare(_ figure: Figure) -> Bool {
    [.share, .level, .equivalent].contains(figure.role) && figure.comparison == .none && figure.upper == nil
      && figure.approximation == .exact
  }

  private func isPart(_ figure: Figure) -> Bool {
    !figure.isPercent && !figure.isDuration && figure.unit != .times && figure.upper == nil && figure.whole == nil
      && figure.approximation == .exact && [.level, .part, .to, .total, .remaining].contains(figure.role)
  }

  private func amounts(_ line: LineView) -> [StoredFigure] {
    line.figures.indices.filter { isPart(line.figures[$0]) }.prefix(Self.wholeLimit).map { StoredFigure($0, line) }
  }

  private static let totals = Set(["tổng", "cộng"].map { Word($0) })
}
