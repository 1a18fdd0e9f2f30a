import Figures

/// One closing stock beside the opening one and the flows between.
struct StockTrial {
  let sentence: SentenceView
  let end: Int
  let rule: RuleDescription
  /// Whether the stock told beside it may speak for it.
  var asksCompanion = true
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
    // "tuyển mới 1.240, nghỉ việc 865; tính ròng tăng 375, nâng tổng số từ …": the last sums the others up.
    let last = flows.last.flatMap { line.figures[$0].role == .change ? $0 : nil }
    for flow in flows where own.count < 2 || flow == last {
      if let draft = draft(start, [flow], .none) { return draft }
    }
    // "sáp nhập 4 chi bộ thành 2": what merges or parts is not told as a flow.
    let gap = line.figures[flows[0]].tokens.lowerBound..<line.figures[start].tokens.lowerBound
    let words = ListWords(line: line)
    guard !Self.merging.contains(where: { words.has($0, in: gap) }) else { return nil }
    // What came in other ways, or went, need not be told: a gap is asked about, unless it is a slip.
    if !own.isEmpty {
      guard areExact([start, end] + own) else { return nil }
      let isWrong = isSlip(start, own) || isForgotten(start, own) || isRaisedByThings(start, own)
      return draft(start, own, isWrong ? .inconsistent : .unverifiable)
    }
    // Certificates for projects, say: only where a slip explains it.
    guard flows.count == 1, areExact([start, end] + flows), isSlip(start, flows) else { return nil }
    return draft(start, flows, .inconsistent)
  }

  /// "thành lập mới 19 chi bộ, nâng tổng số chi bộ từ 33 lên 61": what is told raises the stock, and nothing else of
  /// its kind stands before
  /// it. People come and go untold.
  private func isRaisedByThings(_ start: Int, _ flows: [Int]) -> Bool {
    let before = max(sentence.range.lowerBound, start - 6)..<start
    guard !reader.isQualified(end), flows.allSatisfy({ terms.fit($0, to: end) == .sure }),
      before.allSatisfy({ flows.contains($0) || terms.fit($0, to: end) < .bare }),
      !([start, end] + flows).contains(where: { isOfPeople(line.figures[$0].noun) })
    else { return false }
    return true
  }

  private func isOfPeople(_ noun: [Word]) -> Bool {
    noun.contains(Self.member) || noun.first.map(Self.people.contains) ?? false
  }

  private static let member = Word("viên")
  private static let people = LineReader.words("người đồng lao công cán hộ")

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
      && isNear && (isSlip(start, flows) || isForgotten(start, flows) || isTurned(start, flows))
      && (flows.count > 2 || reader.isPlainEnd(end) && isAccounted(flows))
    // "đầu kỳ 52 vụ, phát sinh 140, đã giải quyết 161, còn 41 chuyển kỳ sau": cases do not come or go otherwise.
    let isCase = isTold && allAreKnown(start + 1..<end) && !reader.isQualified(end) && reader.isHandedOn(end)
    let isBesideRight = isTold && !reader.isQualified(end) && isNear && isBesideRight(start + 1..<end)
    return draft(
      start, flows,
      isSure || isBesideRight || isTold && isNear && isToldInFull(start + 1..<end, flows)
        || isCase && isOneDigitOff(start, flows) ? .inconsistent : .unverifiable)
  }

  /// "đầu năm 214 công đoàn với 68.420 đoàn viên; thành lập 17, giải thể 6; kết nạp 9.315, giảm 4.702 đoàn viên; đến nay có 225
  /// công đoàn với 73.330 đoàn viên": the other stock of the same breath comes out to the unit, so the account is told in full.
  private func isBesideRight(_ range: Range<Int>) -> Bool {
    guard asksCompanion else { return false }
    return [end - 1, end + 1].contains { other in
      guard sentence.range.contains(other), line.figures[other].clause == line.figures[end].clause,
        Terms.isAmount(line.figures[other]), line.figures[other].isCount,
        let draft = StockTrial(sentence: sentence, end: other, rule: rule, asksCompanion: false).carried(),
        draft.verdict == .consistent, draft.operands.count > 3
      else { return false }
      // What came and went is of the one or of the other.
      let its = Set(draft.operands.map(\.spot))
      return range.allSatisfy { isKnown($0) || its.contains(line.spot(of: line.figures[$0])) }
    }
  }

  /// Members come by being admitted or transferred, and go by transfer, death or dismissal: where all of these are told, nothing is
  /// left out.
  private func isToldInFull(_ range: Range<Int>, _ flows: [Int]) -> Bool {
    flows.count > 3 && allAreKnown(range) && !reader.isQualified(end)
      && WaysOfMembers(line: line, flows: flows).areAllTold
  }

  private func isOneDigitOff(_ start: Int, _ flows: [Int]) -> Bool {
    printedResult(start, flows).flatMap { Writing.expected($0, like: line.figures[end]).value }.flatMap {
      Slip(printed: line.figures[end].value, right: $0)
    } != nil
  }

  /// Whether every amount between the two stocks is known to have come or gone.
  private func allAreKnown(_ range: Range<Int>) -> Bool {
    range.allSatisfy(isKnown)
  }

  private func isKnown(_ index: Int) -> Bool {
    guard line.figures[index].bracket == 0, terms.fit(index, to: end) != .none else { return true }
    return reader.flow(index) != 0 ? isCounted(index) : terms.fit(index, to: end) < .bare
  }

  /// Whether the two flows are all there are: "tăng trong kỳ", "giảm trong kỳ", cases handed on to the next period, or
  /// a
  /// closing stock told as what follows from them. Where projects came and went, others may have been split or merged.
  private func isAccounted(_ flows: [Int]) -> Bool {
    reader.isHandedOn(end) || reader.isConcluded(end) || flows.allSatisfy { reader.isWholeFlow($0) }
  }

  /// Whether one digit of the closing stock explains the difference.
  private func isSlip(_ start: Int, _ flows: [Int]) -> Bool {
    guard let right = printedResult(start, flows),
      let value = Writing.expected(right, like: line.figures[end]).value
    else { return false }
    // Two digits swapped are seen at once, however near they are.
    if case .digitsSwapped = Slip(printed: line.figures[end].value, right: value) { return value >= ExactDecimal(1000) }
    // One or two more or fewer come and go untold; ten are a digit mistyped.
    guard let gap = try? value.subtracting(line.figures[end].value).magnitude, gap >= ExactDecimal(10) else {
      return false
    }
    return Slip.isTelling(printed: line.figures[end].value, right: value)
  }

  /// "Đầu năm có 164. Thành lập mới 18, giải thể 7, cuối năm còn 182": what went was not taken off.
  private func isForgotten(_ start: Int, _ flows: [Int]) -> Bool {
    let came = flows.filter { reader.flow($0) > 0 }
    guard !came.isEmpty, came.count < flows.count, let sum = printedResult(start, came),
      let stated = terms.printedSum([end], total: start)
    else { return false }
    return sum == stated
  }

  /// "Đầu năm có 470. Cấp mới 52, thu hồi 9, cuối năm còn 531": what went was added.
  private func isTurned(_ start: Int, _ flows: [Int]) -> Bool {
    guard let sum = terms.printedSum(([start] + flows)[...], total: end),
      let stated = terms.printedSum([end], total: start)
    else { return false }
    return flows.contains { reader.flow($0) < 0 } && sum == stated
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

  private static let merging = ["sáp nhập", "hợp nhất", "chia tách", "tách", "nhập"].map(Word.phrase)
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
