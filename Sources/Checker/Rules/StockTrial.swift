import Figures

/// One closing stock beside the opening one and the flows between.
struct StockTrial {
  let sentence: SentenceView
  let end: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }
  private var reader: StockReader { StockReader(line: line) }

  func draft() -> Draft? {
    reader.isRaised(end) ? raised() : carried()
  }

  /// cấp mới 8 …, nâng tổng số dự án từ 241 lên 259
  private func raised() -> Draft? {
    let start = end - 1
    let flows = (max(sentence.range.lowerBound, start - 6)..<start).filter { index in
      reader.flow(index) != 0 && Terms.isAmount(line.figures[index]) && line.figures[index].whole == nil
        && terms.fit(index, to: end) != .none
    }
    guard !flows.isEmpty else { return nil }
    if let draft = draft(start, flows, .none) { return draft }
    let own = flows.filter { terms.fit($0, to: end) >= .bare }
    if !own.isEmpty, let draft = draft(start, own, .none) { return draft }
    if own.count < 2 { for flow in flows { if let draft = draft(start, [flow], .none) { return draft } } }
    if !own.isEmpty { return areExact([start, end] + own) ? draft(start, own, .inconsistent) : nil }
    // Certificates for projects, say: only where a slip explains it.
    guard flows.count == 1, areExact([start, end] + flows), isSlip(start, flows) else { return nil }
    return draft(start, flows, .inconsistent)
  }

  /// The formula's own result, without what rounding leaves open.
  private func printedResult(_ start: Int, _ flows: [Int]) -> Bounds? {
    guard var sum = terms.printedSum([start], total: end) else { return nil }
    for flow in flows {
      guard let amount = terms.printedSum([flow], total: end),
        let next = reader.flow(flow) > 0 ? sum.plus(amount) : sum.minus(amount)
      else { return nil }
      sum = next
    }
    return sum
  }

  /// Đầu năm …, trong năm …, cuối năm …
  private func carried() -> Draft? {
    let low = max(0, end - 12)
    guard
      let start = (low..<end).last(where: { index in
        line.figures[index].sentence + 3 > sentence.number && Terms.isAmount(line.figures[index])
          && line.figures[index].whole == nil
          && terms.fit(index, to: end) >= .bare && reader.isStart(index)
          && [.level, .total, .base, .from].contains(line.figures[index].role)
      })
    else { return nil }
    var flows = flows(start + 1..<end)
    if flows.isEmpty {
      flows = self.flows(end + 1..<min(line.figures.count, end + 4)).filter {
        line.figures[$0].sentence <= sentence.number + 1
      }
    }
    guard !flows.isEmpty else { return nil }
    if let draft = draft(start, flows, .none) { return draft }
    guard areExact([start, end] + flows), let result = result(start, flows), result.lower > .zero else { return nil }
    let isTold = flows.contains { reader.flow($0) > 0 } && flows.contains { reader.flow($0) < 0 }
    let match = Bounds(result.lower, result.upper).percent(of: line.figures[end].bounds() ?? result)
    guard let share = match, share.lower < ExactDecimal(250), share.upper > ExactDecimal(40) else { return nil }
    let isNear = share.lower < ExactDecimal(115) && share.upper > ExactDecimal(85)
    let isSure =
      isTold && allAreKnown(start + 1..<end) && !reader.isQualified(end)
      && (isNear && flows.count > 2 || reader.isPlainEnd(end) && isSlip(start, flows))
    return draft(start, flows, isSure ? .inconsistent : .unverifiable)
  }

  /// Whether every amount between the two stocks is known to have come or gone.
  private func allAreKnown(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      guard line.figures[index].bracket == 0, terms.fit(index, to: end) != .none else { return true }
      return reader.flow(index) != 0 ? isCounted(index) : terms.fit(index, to: end) < .bare
    }
  }

  /// Whether one digit of the closing stock explains the difference.
  private func isSlip(_ start: Int, _ flows: [Int]) -> Bool {
    guard let right = printedResult(start, flows),
      let value = Writing.expected(right, like: line.figures[end]).value
    else { return false }
    return Slip(printed: line.figures[end].value, right: value) != nil
  }

  private func flows(_ range: Range<Int>) -> [Int] {
    range.filter { index in
      reader.flow(index) != 0 && Terms.isAmount(line.figures[index]) && isCounted(index)
        && line.figures[index].bracket == 0
        && line.figures[index].comparison == .none
    }
  }

  /// Of the stock's kind, or "4 trường hợp", said of anything.
  private func isCounted(_ index: Int) -> Bool {
    let fit = terms.fit(index, to: end)
    return fit >= .bare || fit == .loose && line.figures[index].noun.first == Self.instance
  }

  private static let instance = Word("trường")

  private func result(_ start: Int, _ flows: [Int]) -> Bounds? {
    guard var sum = terms.bounds(start, like: end) else { return nil }
    for flow in flows {
      guard let amount = terms.bounds(flow, like: end),
        let next = reader.flow(flow) > 0 ? sum.plus(amount) : sum.minus(amount)
      else { return nil }
      sum = next
    }
    return sum
  }

  /// - Parameter verdict: nil for a claim that holds, or nothing.
  private func draft(_ start: Int, _ flows: [Int], _ verdict: Verdict?) -> Draft? {
    guard let result = result(start, flows) else { return nil }
    if verdict == nil, !Agreement(result, with: line.figures[end]).holds { return nil }
    var formula = Writing.number(line.figures[start], line)
    for flow in flows { formula += (reader.flow(flow) > 0 ? " + " : " − ") + Writing.number(line.figures[flow], line) }
    return Claimant(sentence: sentence, rule: rule).draft(
      end,
      Claimant.Computation(result: printedResult(start, flows) ?? result, formula: formula, operands: [start] + flows),
      subject: .stock,
      verdict: verdict ?? Agreement(result, with: line.figures[end]).verdict)
  }

  private func areExact(_ indices: [Int]) -> Bool {
    indices.allSatisfy { line.figures[$0].approximation == .exact && line.figures[$0].upper == nil }
  }
}
