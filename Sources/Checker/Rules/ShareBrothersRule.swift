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
  }

  /// A figure of which others may be parts.
  struct Base {
    var figure: StoredFigure
    var size: ExactDecimal
    var place: Place
  }

  /// Where something stands in the text.
  struct Place {
    /// Counted through the whole text.
    var order: Int
    var sentence: Int
    var line: Int
  }

  private var items: [Item] = []
  private var bases: [Base] = []
  private var (figures, sentences, lines) = (0, 0, 0)

  init() {}

  mutating func read(_ line: LineView) {
    if case .cell = line.kind { return }
    for (number, sentence) in line.sentences.enumerated() {
      let view = SentenceView(line: line, sentence: sentence, number: number)
      for index in view.range { read(index, view) }
    }
    figures += line.figures.count
    sentences += line.sentences.count
    lines += 1
  }

  private mutating func read(_ index: Int, _ view: SentenceView) {
    let figure = view[index]
    let place = Place(order: figures + index, sentence: sentences + view.number, line: lines)
    if figure.isPercent {
      guard figure.approximation == .exact, let found = PartAndShare(sentence: view, index: index).found() else {
        return
      }
      items.append(
        Item(
          share: StoredFigure(index, view.line), part: StoredFigure(found.part, view.line), told: place,
          named: found.named, isAttained: found.isAttained))
    } else if figure.mayBeShared || figure.role == .average && figure.rates.isEmpty && !figure.isPercent,
      let size = figure.magnitude
    {
      let stored = StoredFigure(index, view.line)
      bases.append(Base(figure: stored, size: size, place: place))
      if let whole = figure.wholeMagnitude { bases.append(Base(figure: stored, size: whole, place: place)) }
    }
  }

  func conclude() -> [Draft] {
    var first = 0
    return items.indices.compactMap { index in
      while first < bases.count, bases[first].place.order < items[index].told.order - Self.reach { first += 1 }
      var end = first
      while end < bases.count, bases[end].place.order <= items[index].told.order + 2 { end += 1 }
      let near = max(0, index - Self.brothers)..<min(items.count, index + Self.brothers + 1)
      return BrotherShares(items: items[near], bases: bases[first..<end], index: index).draft()
    }
  }

  /// Figures before a percentage among which its whole is looked for.
  private static let reach = 80
  private static let brothers = 8
}
