import Figures

/// "197.028 đảng viên mới …: đoàn viên có 133.067 người, chiếm 67,54%; nữ 73.374 người, chiếm 34,63%; …": percentages told
/// one after the other, of which several are parts of one printed figure, wherever before them it stands. What they agree
/// on by more than chance is the whole of the list; one of them that is of nothing that is printed is wrong.
struct ShareBrothersRule: DocumentRule {
  static let description = RuleDescription(
    "share.brothers", .share, vi: "Tỷ lệ lệch với các tỷ lệ cùng kể, tính trên cùng một tổng số",
    en: "A percentage at odds with those told beside it, which are of one whole")

  /// A percentage with its part.
  struct Item {
    var share: StoredFigure
    var part: StoredFigure
    var told: Place
    var named: [Word]
    var isAttained: Bool
    /// "đứng thứ hai", and told of another time.
    var (isRanked, isDated) = (false, false)
    /// "năm 2019 là 3.120 hộ, chiếm 61%": the year of the part.
    var year: Int?
  }

  /// A figure of which others may be parts.
  struct Base {
    var figure: StoredFigure
    var size: ExactDecimal
    var place: Place
    /// "trong (tổng) số 63 bí thư": the words say that parts of it follow.
    var isWithin = false
    /// The words that name it.
    var label: [Word] = []
    /// "năm 2019 là 5.140 hộ"
    var year: Int?
  }

  /// Where something stands in the text.
  struct Place {
    /// Counted through the whole text.
    var order: Int
    var sentence: Int
    var line: Int
  }

  private var items: [Item] = []
  /// Told roughly, as done, or in a table: what gives them is told, and nothing is accused.
  private var loose: [Item] = []
  private var bases: [Base] = []
  private var (figures, sentences, lines) = (0, 0, 0)
  /// How many of the first ones of ``items`` are told, and kept for those that follow.
  private var told = 0
  /// Where in ``bases`` those within reach of the next item begin, and of the next loose one; they only go on.
  private var (first, second) = (0, 0)
  /// So many bases are read before what they settle is told.
  private var limit = Self.kept
  private static let kept = 512
  private var drafts: [Draft] = []

  init() {}

  mutating func read(_ line: LineView) {
    for (number, sentence) in line.sentences.enumerated() {
      let view = SentenceView(line: line, sentence: sentence, number: number)
      for index in view.range { read(index, view) }
    }
    guard !isCell(line) else { return }
    figures += line.figures.count
    sentences += line.sentences.count
    lines += 1
    if bases.count >= limit {
      settle(all: false)
      limit = max(Self.kept, bases.count * 2)
    }
  }

  mutating func takeDrafts() -> [Draft] {
    guard !drafts.isEmpty else { return [] }
    defer { drafts = [] }
    return drafts
  }

  private mutating func read(_ index: Int, _ view: SentenceView) {
    let figure = view[index]
    let place = Place(order: figures + index, sentence: sentences + view.number, line: lines)
    if figure.isPercent {
      let reading = PartAndShare(sentence: view, index: index)
      guard let found = reading.found() ?? reading.loosely() else { return }
      let lead = ShareLead(found.part, view.line)
      let item = Item(
        share: StoredFigure(index, view.line), part: StoredFigure(found.part, view.line), told: place,
        named: found.named, isAttained: found.isAttained, isRanked: lead.isRanked, isDated: lead.isDated,
        year: GapWords(line: view.line, index: found.part).ownYear)
      if figure.approximation == .exact, reading.isShare, !isCell(view.line), !isOfPlan(figure, view.line),
        !isOfBefore(view), !OwnBase(line: view.line, share: index).isTold,
        !LessBase(line: view.line, share: index).isTold
      {
        items.append(item)
      } else {
        loose.append(item)
      }
    } else if !isCell(view.line),
      figure.mayBeShared || figure.role == .average && figure.rates.isEmpty && !figure.isPercent,
      let size = figure.magnitude
    {
      let stored = StoredFigure(index, view.line)
      let label = GapWords(line: view.line, index: index).label.map { view.line.tokens[$0].word }
      let base = Base(
        figure: stored, size: size, place: place, isWithin: WholeWords(sentence: view).isWithin(index),
        label: label + figure.noun, year: GapWords(line: view.line, index: index).ownYear)
      bases.append(base)
      if let whole = figure.wholeMagnitude {
        bases.append(Base(figure: stored, size: whole, place: place, label: base.label, year: base.year))
      }
    }
  }

  /// "cây lương thực 71.838 ha (đạt 57,47%); … cây khác 771 ha (46,10%) KH": of its own plan.
  private func isOfPlan(_ figure: Figure, _ line: LineView) -> Bool {
    figure.bracket != 0 && figure.leads.contains { $0.cue == .attain }
      && line.tokens.contains { Self.planned.contains($0.word) }
  }
  private static let planned = LineReader.words("KH hoạch")

  /// "Trước đó, trong 9 tháng đầu năm, … 370 triệu USD, chiếm 38,8%": of what there was then.
  private func isOfBefore(_ view: SentenceView) -> Bool {
    PhraseScan(line: view.line).begins(view.sentence.tokens, with: Self.before)
  }
  private static let before = Word.phrase("trước đó")

  private func isCell(_ line: LineView) -> Bool {
    if case .cell = line.kind { true } else { false }
  }

  func conclude() -> [Draft] {
    var last = self
    last.settle(all: true)
    return last.drafts
  }

  /// Tells what nothing that follows can change, and forgets what nothing that follows asks for.
  private mutating func settle(all isEnd: Bool) {
    while told < items.count, isEnd || told + Self.brothers < items.count && isSurrounded(items[told]) {
      drafts += [draft(of: told)].compactMap { $0 }
      told += 1
    }
    let done = loose.prefix { isEnd || isSurrounded($0) }
    for item in done {
      let bases = Self.around(item, bases, from: &second)
      drafts += [PrintedShare(item: item, bases: bases).draft()].compactMap { $0 }
    }
    loose.removeFirst(done.count)
    let next = (items[told...] + loose).reduce(figures) { min($0, $1.told.order) }
    let past = bases.prefix { $0.place.order < next - Self.reach }.count
    bases.removeFirst(past)
    (first, second) = (max(0, first - past), max(0, second - past))
    let behind = max(0, told - Self.brothers)
    items.removeFirst(behind)
    told -= behind
  }

  /// Whether every figure that may be its whole is read.
  private func isSurrounded(_ item: Item) -> Bool { figures > item.told.order + Self.reach }

  private mutating func draft(of index: Int) -> Draft? {
    let wide = Self.around(items[index], bases, from: &first)
    let bases = wide.prefix { $0.place.order <= items[index].told.order + 2 }
    let near = items[max(0, index - Self.brothers)..<min(items.count, index + Self.brothers + 1)]
    return ExchangedShares(items: near, bases: wide, index: index).draft()
      ?? SummedShares(items: near, bases: bases, index: index).draft()
      ?? BrotherShares(items: near, bases: wide, index: index).draft()
      ?? FramedShare(items: near, bases: bases, index: index).draft()
      ?? RankedShares(items: near, bases: bases, index: index).draft()
      ?? TurnedShare(items: near, bases: bases, index: index).draft()
      ?? PrintedShare(item: items[index], bases: wide).draft()
  }

  /// - Parameter first: where the figures within reach begin; it only goes on.
  private static func around(_ item: Item, _ bases: [Base], from first: inout Int) -> ArraySlice<Base> {
    while first < bases.count, bases[first].place.order < item.told.order - reach { first += 1 }
    var end = first
    while end < bases.count, bases[end].place.order <= item.told.order + reach { end += 1 }
    return bases[first..<end]
  }

  /// Figures before a percentage among which its whole is looked for; where it is only told, behind it too.
  private static let reach = 80
  private static let brothers = 8
}
