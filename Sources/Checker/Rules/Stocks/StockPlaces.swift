import Figures

/// "nâng cấp năm 2016, với 28 tổ chức đảng, 410 đảng viên" in one place, "nhiệm kỳ 2015-2020 kết nạp 190 đảng viên" in another,
/// "đại diện cho 560 đảng viên" in a third: what there was when a term began, what came in it, and what there is at its end.
struct StockPlaces {
  /// What there was or is, or what came.
  private struct Place {
    var figure: StoredFigure
    /// When: of an opening its year, of a flow its term.
    var years: ClosedRange<Int>?
  }

  private var openings: [Place] = []
  private var closings: [Place] = []
  private var flows: [Place] = []

  /// Places of each sort that are kept.
  private static let limit = 20

  mutating func read(_ line: LineView) {
    var isOpening = false
    var isClosing = false
    var last = -1
    for index in line.figures.indices {
      let figure = line.figures[index]
      guard Terms.isAmount(figure), figure.isCount, !figure.noun.isEmpty, figure.approximation == .exact,
        figure.bracket == 0
      else { continue }
      let follows = last >= 0 && line.figures[last].sentence == figure.sentence && joins(last, index, line)
      isOpening = follows && isOpening || opens(index, line)
      isClosing = follows && isClosing || closes(index, line)
      last = index
      if StockTextRule.isFlow(index, line) {
        if flows.count < Self.limit { flows.append(Place(figure: StoredFigure(index, line), years: term(index, line))) }
      } else if figure.whole != nil || ![.level, .total, .to].contains(figure.role) {
        continue
      } else if isOpening, openings.count < Self.limit, let year = year(figure.time) {
        openings.append(Place(figure: StoredFigure(index, line), years: year...year))
      } else if isClosing, closings.count < Self.limit {
        closings.append(Place(figure: StoredFigure(index, line)))
      }
    }
  }

  /// - Parameter taken: closing stocks that are judged already.
  func drafts(_ rule: RuleDescription, besides taken: Set<Spot>) -> [Draft] {
    closings.compactMap { closing in
      guard !taken.contains(closing.figure.part.spot), isOnly(closing) else { return nil }
      for flow in flows where isOfKind(flow, closing) {
        // The term began in the year of the opening stock, or the year before.
        guard let term = flow.years, term.count > 3,
          let opening = openings.first(where: {
            isOfKind($0, closing) && isOpen($0.years!.lowerBound, in: term)
          })
        else { continue }
        return StockTextRule.draft(rule, opening.figure, flow.figure, closing.figure)
      }
      return nil
    }
  }

  private func isOpen(_ year: Int, in term: ClosedRange<Int>) -> Bool {
    year == term.lowerBound || year == term.lowerBound + 1
  }

  /// Whether no other number is printed of the kind as it is now.
  private func isOnly(_ closing: Place) -> Bool {
    closings.allSatisfy { !isOfKind($0, closing) || $0.figure.figure.value == closing.figure.figure.value }
  }

  private func isOfKind(_ place: Place, _ other: Place) -> Bool {
    NounKinship.akin(place.figure.figure.noun, other.figure.figure.noun)
  }

  // MARK: Words

  /// thành lập, nâng cấp … với 28 tổ chức đảng
  private func opens(_ index: Int, _ line: LineView) -> Bool {
    let gap = GapWords(line: line, index: index).range(3)
    guard line.has(Self.with, in: gap) else { return false }
    let words = ListWords(line: line)
    let start = line.sentences[line.figures[index].sentence].tokens.lowerBound
    let before = max(start, gap.lowerBound - 60)..<gap.upperBound
    return Self.founding.contains { words.has($0, in: before) }
  }

  /// đại diện cho 560 đảng viên; hiện có 560 đảng viên
  private func closes(_ index: Int, _ line: LineView) -> Bool {
    let figure = line.figures[index]
    return FactScanner(line: line).isRepresented(figure)
      || [.now, .endOfTerm].contains(figure.time) && StockReader(line: line).isEnd(index)
  }

  /// "28 tổ chức đảng, 410 đảng viên", "560 đảng viên của 40 chi bộ"
  private func joins(_ first: Int, _ second: Int, _ line: LineView) -> Bool {
    guard second == first + 1 else { return false }
    let figure = line.figures[first]
    let start = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    let gap = start..<max(start, line.figures[second].tokens.lowerBound)
    return gap.count <= 3
      && gap.allSatisfy { line.tokens[$0].isMark(",") || Self.joining.contains(line.tokens[$0].word) }
  }

  private func year(_ time: TimeMark) -> Int? {
    if case .year(let year) = time { year } else { nil }
  }

  /// The term that the paragraph named last.
  private func term(_ index: Int, _ line: LineView) -> ClosedRange<Int>? {
    if case .years(let first, let last) = line.figures[index].time, first < last { return first...last }
    let end = line.figures[index].tokens.lowerBound
    for mention in line.mentions(in: max(0, end - 300)..<end).suffix(24).reversed() {
      if case .years(let first, let last) = mention.kind, first < last { return first...last }
    }
    return nil
  }

  private static let with = Word("với")
  private static let joining = LineReader.words("và với của thuộc")
  private static let founding = [
    "thành lập", "nâng cấp", "tách", "hợp nhất", "sáp nhập", "chuyển thành", "ra đời", "tiếp nhận",
  ].map(Word.phrase)
}
