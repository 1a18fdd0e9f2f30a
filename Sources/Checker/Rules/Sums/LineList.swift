import Figures

/// The lines of one list, and what stood above them.
struct LineList {
  /// The line above a list.
  struct Headline {
    var figures: [StoredFigure] = []
    /// gồm, phân theo, như sau, tổng: the lines tell the whole of it.
    var isClosed = false
    /// trong đó: they may tell a part.
    var isOpen = false
    /// It ends in a colon, or what it tells is told "cụ thể".
    var leads = false

    init() {}

    init(_ line: LineView) {
      figures = LineList.figures(line, fromEnd: true)
      let words = ListWords(line: line)
      let all = 0..<line.tokens.count
      let tail = line.tokens.indices.suffix(14)
      isOpen = words.has(Self.within, in: tail.lowerBound..<tail.upperBound)
      isClosed = !isOpen && Self.closing.occur(in: line, all)
      leads = line.tokens.last.map { $0.isMark(":") } ?? false
    }

    private static let within = Word.phrase("trong đó")
    private static let closing = PhraseSet([
      "gồm", "phân theo", "chia theo", "chia ra", "như sau", "cơ cấu", "phân bổ", "tổng", "tổng số", "tổng hợp",
    ])
  }

  private struct Item {
    var figures: [StoredFigure]
    var overlaps: Bool
    var isOther: Bool
    /// "vừa dệt may vừa cơ khí"
    var isBoth: Bool
    var divider: Word?
  }

  let style: ListMarker.Style
  let headline: Headline
  private var items: [Item] = []
  /// Which words of the grades of a classification were met.
  private var grades = Grades()

  /// Figures kept of one line, and lines of one list: no list anyone reads is longer.
  private static let figureLimit = 6
  private static let itemLimit = 200

  init(style: ListMarker.Style, headline: Headline) {
    self.style = style
    self.headline = headline
  }

  var count: Int { items.count }

  mutating func add(_ line: LineView) {
    guard items.count < Self.itemLimit else { return }
    let words = ListWords(line: line)
    let all = 0..<line.tokens.count
    let head = 0..<(line.figures.first?.tokens.lowerBound ?? line.tokens.count)
    items.append(
      Item(
        figures: Self.figures(line), overlaps: words.overlaps(in: all), isOther: words.has(Self.other, in: head),
        isBoth: words.hasAny(Self.both, in: all),
        divider: words.divider(in: head)))
    grades.read(line, head)
  }

  /// The amounts of a line that may be terms: those outside brackets, or where there are none, those within.
  static func figures(_ line: LineView, fromEnd: Bool = false) -> [StoredFigure] {
    let terms = Terms(line: line)
    let window = fromEnd ? line.figures.indices.suffix(figureLimit * 2) : line.figures.indices.prefix(figureLimit * 2)
    let amounts = window.filter { index in
      Terms.isTerm(line.figures[index], withChanges: true) && line.figures[index].whole == nil && !terms.isGrade(index)
    }
    let plain = amounts.filter { line.figures[$0].bracket == 0 }
    let chosen = plain.isEmpty && fromEnd ? amounts : plain
    return (fromEnd ? chosen.suffix(figureLimit) : chosen.prefix(figureLimit)).map { StoredFigure($0, line) }
  }

  // MARK: Judging

  /// What is said of the figures above the list.
  func underHeadline() -> [Draft] {
    guard items.count > 1 else { return [] }
    let drafts = headline.figures.compactMap { agreement($0) ?? shortfall($0) }
    let told = Set(drafts.map(\.figure))
    return drafts
      + LineListColumns(
        headline: headline, rows: items.map(\.figures), overlaps: items.contains { $0.overlaps || $0.isBoth }
      ).drafts().filter { !told.contains($0.figure) }
  }

  /// The total that the lines make.
  func agreement(_ total: StoredFigure) -> Draft? {
    guard let (terms, bounds, printed) = sum(total), Agreement(bounds, with: total.figure).holds else { return nil }
    return draft(total, terms, printed, Agreement(bounds, with: total.figure).verdict)
  }

  /// A "Tổng cộng" line that they do not make.
  func mismatch(_ total: StoredFigure) -> Draft? {
    guard let (terms, _, printed) = sum(total), let gap = gap(total, terms, printed) else { return nil }
    guard gap.isNear || gap.slip else { return nil }
    return draft(total, terms, printed, isPlain(total) ? .inconsistent : .unverifiable)
  }

  /// A headline that they do not make.
  private func shortfall(_ total: StoredFigure) -> Draft? {
    guard let (terms, bounds, printed) = sum(total), let gap = gap(total, terms, printed), isPlain(total),
      headline.figures.filter({ Terms.fit($0.figure, to: total.figure) >= .bare }).count == 1,
      terms.allSatisfy({ isFirst($0) }), let whole = total.figure.bounds()
    else { return nil }
    let exceeds = bounds.lower > whole.upper
    let isWhole = headline.isClosed || items.last!.isOther || grades.areAll
    if gap.isNear || gap.isTelling {
      if exceeds, gap.isTelling || areApart || isWhole && items.count > 2 {
        return draft(total, terms, printed, .inconsistent)
      }
      if isWhole, items.count > 2, headline.leads { return draft(total, terms, printed, .inconsistent) }
    }
    guard items.count > 2, gap.slip || headline.leads && gap.isNear else { return nil }
    return draft(total, terms, printed, .unverifiable)
  }

  private func sum(_ total: StoredFigure) -> (terms: [StoredFigure], bounds: Bounds, printed: Bounds)? {
    guard items.count > 1 else { return nil }
    let terms = items.compactMap { term(of: $0, total) }
    guard terms.count == items.count, let (bounds, printed) = StoredFigure.sum(terms) else { return nil }
    return (terms, bounds, printed)
  }

  /// The item's one figure of the total's kind; its first one where there are several.
  private func term(of item: Item, _ total: StoredFigure) -> StoredFigure? {
    item.figures.first { Terms.fit($0.figure, to: total.figure) == .sure }
      ?? (item.figures.count == 1 ? item.figures.first { Terms.fit($0.figure, to: total.figure) == .bare } : nil)
  }

  /// The first amount of its item, or what the thing counted there measures: "31 dự án với vốn 742,3 triệu USD".
  private func isFirst(_ term: StoredFigure) -> Bool {
    items.contains { item in
      let place = item.figures.firstIndex { $0.part.spot == term.part.spot }
      return place == 0 || place == 1 && term.figure.unit != nil && item.figures[0].figure.unit == nil
    }
  }

  /// One figure of the kind in each line: which is meant is sure. Groups that overlap are no parts.
  private func isPlain(_ total: StoredFigure) -> Bool {
    items.allSatisfy { item in
      (!item.overlaps || total.figure.unit?.isMoney ?? false)
        && item.figures.filter { Terms.fit($0.figure, to: total.figure) == .sure && !isBeside($0, total, item) }.count
          < 2
    }
  }

  /// "thành lập 7 chi hội, tăng 3 chi hội"; "24 tổ chức đảng, 37 đảng viên": a change of it, and people beside bodies.
  private func isBeside(_ figure: StoredFigure, _ total: StoredFigure, _ item: Item) -> Bool {
    guard let first = item.figures.first, first.part.spot != figure.part.spot else { return false }
    let isChange = figure.figure.role == .change && first.figure.role != .change && total.figure.role != .change
    let (name, own) = (figure.figure.noun, total.figure.noun)
    return isChange || NounKinship.arePeople(name, name) && !own.isEmpty && !NounKinship.arePeople(own, own)
  }

  private var areApart: Bool {
    guard let divider = items[0].divider else { return false }
    return items.allSatisfy { $0.divider == divider }
  }

  private func gap(_ total: StoredFigure, _ terms: [StoredFigure], _ sum: Bounds) -> (
    isNear: Bool, slip: Bool, isTelling: Bool
  )? {
    guard (terms + [total]).allSatisfy({ $0.figure.approximation == .exact }), let whole = total.figure.magnitude,
      whole > .zero, let share = sum.percent(of: Bounds(whole))
    else { return nil }
    let right = Writing.expected(sum, like: total.figure).value
    return (
      share.lower > ExactDecimal(80) && share.upper < ExactDecimal(125),
      right.flatMap { Slip(printed: total.figure.value, right: $0) } != nil,
      right.map { Slip.isTelling(printed: total.figure.value, right: $0) } ?? false
    )
  }

  private func draft(_ total: StoredFigure, _ terms: [StoredFigure], _ sum: Bounds, _ verdict: Verdict) -> Draft {
    total.draft(
      LinesRule.description, of: terms, result: sum, formula: terms.map(\.number).joined(separator: " + "),
      subject: .total, verdict: verdict)
  }

  private static let other = Word.phrase("khác")
  private static let both = LineReader.words("vừa")
}

/// The grades of a classification that the lines of a list name: with the best and the worst of them nothing is left out.
struct Grades {
  private var best = false
  private var worst = false
  private var good = false

  var areAll: Bool { best && good && worst }

  mutating func read(_ line: LineView, _ head: Range<Int>) {
    let words = ListWords(line: line)
    if words.has(Self.excellent, in: head) { best = true }
    if Self.failing.contains(where: { words.has($0, in: head) }) { worst = true }
    if Self.middle.contains(where: { words.has($0, in: head) }) { good = true }
  }

  private static let excellent = Word.phrase("xuất sắc")
  private static let middle = ["hoàn thành tốt", "tốt"].map(Word.phrase)
  private static let failing = ["không hoàn thành", "chưa hoàn thành", "yếu", "kém"].map(Word.phrase)
}
