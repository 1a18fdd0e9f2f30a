import Figures

/// Kết nạp 155 đảng viên … năm 2015 có 191, hiện nay 482: a flow told in one place, the stocks before and after in another.
struct StockTextRule: DocumentRule {
  static let description = RuleDescription(
    "stock.text", .sum, vi: "Số tăng trong kỳ so với số đầu và cuối kỳ nêu ở chỗ khác",
    en: "A flow beside the opening and closing stocks told elsewhere")

  private struct Stocks {
    var start: StoredFigure
    var end: StoredFigure
    /// The words before the first figure: "số tổ chức đảng đầu nhiệm kỳ chỉ là".
    var words: [Word]
  }

  /// Stocks and flows kept of a text.
  private static let limit = 40

  private var stocks: [Stocks] = []
  private var flows: [StoredFigure] = []
  private var places = StockPlaces()
  private var lines = StockLines()

  init() {}

  mutating func read(_ line: LineView) {
    places.read(line)
    lines.read(line, Self.description)
    let reader = StockReader(line: line)
    for index in line.figures.indices {
      let figure = line.figures[index]
      guard flows.count + stocks.count < Self.limit else { return }
      guard Terms.isAmount(figure), figure.unit == nil, figure.exponent == 0, figure.approximation == .exact,
        figure.bracket == 0
      else { continue }
      if Self.isFlow(index, line) { flows.append(StoredFigure(index, line)) }
      guard index > 0, figure.whole == nil, figure.sentence == line.figures[index - 1].sentence,
        isEarlier(line.figures[index - 1]), isLater(index, line),
        Terms.fit(line.figures[index - 1], to: figure) >= .bare,
        reader.flow(index) == 0
      else { continue }
      let gap = GapWords(line: line, index: index - 1).range()
      stocks.append(
        Stocks(
          start: StoredFigure(index - 1, line), end: StoredFigure(index, line), words: gap.map { line.tokens[$0].word })
      )
    }
  }

  /// kết nạp mới 155 đảng viên; thành lập 25 tổ chức đảng
  static func isFlow(_ index: Int, _ line: LineView) -> Bool {
    let figure = line.figures[index]
    let words = ListWords(line: line)
    guard figure.noun.count > 1, figure.role == .level || figure.role == .attained,
      figure.comparison == .none || figure.whole != nil
    else { return false }
    let gap = GapWords(line: line, index: index).range(4)
    return Self.flowVerbs.contains { words.has($0, in: gap) }
  }

  private func isEarlier(_ figure: Figure) -> Bool {
    guard Terms.isAmount(figure), figure.whole == nil, figure.approximation == .exact else { return false }
    if figure.role == .from || figure.time == .startOfTerm { return true }
    if case .year = figure.time { return figure.role == .level }
    return false
  }

  private func isLater(_ index: Int, _ line: LineView) -> Bool {
    let figure = line.figures[index]
    return figure.time == .now || figure.time == .endOfTerm || figure.role == .to
  }

  func conclude() -> [Draft] {
    let drafts = stocks.compactMap { stock in
      flows.first { isOfKind($0, stock) }.flatMap { Self.draft(Self.description, stock.start, $0, stock.end) }
    }
    return drafts + lines.drafts + places.drafts(Self.description, besides: Set(drafts.map(\.figure)))
  }

  /// Nil where the flow is of quite another size, and so belongs to something else.
  static func draft(_ rule: RuleDescription, _ opening: StoredFigure, _ flow: StoredFigure, _ closing: StoredFigure)
    -> Draft?
  {
    guard let start = opening.figure.magnitude, let end = closing.figure.magnitude,
      let amount = flow.figure.magnitude, let sum = try? start.adding(amount), let gap = try? end.subtracting(start),
      !gap.isNegative, amount <= end, let most = try? gap.magnitude.multiplied(by: ExactDecimal(4)), amount <= most,
      let least = try? amount.multiplied(by: ExactDecimal(4)), least >= gap.magnitude
    else { return nil }
    return closing.draft(
      rule, of: [opening, flow], result: Bounds(sum),
      formula: "\(opening.number) + \(VietnameseNumber.write(amount))", subject: .stock,
      verdict: sum == end ? .consistent : .unverifiable, strength: .likely)
  }

  private func isOfKind(_ flow: StoredFigure, _ stock: Stocks) -> Bool {
    let name = Array(flow.figure.noun.prefix(2))
    if stock.end.figure.noun.prefix(2).elementsEqual(name) { return true }
    guard stock.end.figure.noun.isEmpty, stock.words.count > 1 else { return false }
    return (1..<stock.words.count).contains { stock.words[$0 - 1] == name[0] && stock.words[$0] == name[1] }
  }

  private static let flowVerbs = ["kết nạp", "kết nạp mới", "thành lập", "thành lập mới"].map(Word.phrase)
}
