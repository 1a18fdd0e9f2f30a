import Figures

/// "So với năm 2022, giá trị năm 2024 tăng 31%", "riêng năm thứ hai giảm 12 vụ", "… tăng lần lượt 8,3% và 17,3%": changes between
/// years of a series that the paragraph tells year by year; the years name both levels.
struct YearSeriesClaims {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  private static let back = 3

  enum Kind { case difference, growth, points, multiple, ratio }

  /// What is wrong of the figures of one kind; what is right is told by other rules.
  func drafts(_ kind: Kind) -> [Draft] {
    sentence.range.compactMap { index in
      guard isOfKind(index, kind), !sentence[index].isDuration, let pair = pair(index, kind) else {
        return nil
      }
      return draft(index, kind, pair)
    }
  }

  private struct Pair {
    var then: Int
    var now: Int
  }

  private func isOfKind(_ index: Int, _ kind: Kind) -> Bool {
    let figure = sentence[index]
    guard figure.upper == nil, figure.approximation == .exact, figure.whole == nil,
      !figure.leads.contains(where: { [.average, .perYear, .each].contains($0.cue) })
    else { return false }
    switch kind {
    case .growth: return figure.isPercent && (figure.role == .growth || isBehindGrowth(index))
    case .difference: return DifferenceRule.isAmount(figure)
    case .points: return figure.unit == .points
    case .multiple: return figure.unit == .times
    case .ratio: return figure.isPercent && figure.role == .ratio
    }
  }

  /// "tăng lần lượt 8,3% và 17,3%": the second rose as well.
  private func isBehindGrowth(_ index: Int) -> Bool {
    var first = index
    while first > sentence.range.lowerBound, isJoined(first - 1, first) { first -= 1 }
    return first < index && sentence[first].role == .growth
  }

  // MARK: Which years

  private func pair(_ index: Int, _ kind: Kind) -> Pair? {
    guard let series = series(for: index, kind) else { return nil }
    if let found = respective(index, series) { return found }
    let words = GapWords(line: line, index: index)
    let before = ownWords(index)
    let after = words.after(8)
    let stop =
      after.first { line.tokens[$0].isMark(",") || line.tokens[$0].isMark(";") || line.tokens[$0].isMark("(") }
      ?? after.upperBound
    let behind = after.lowerBound..<stop
    guard isOfSeries(before, series), !Self.foreign.occur(in: line, before) else { return nil }
    let named = YearSeries.years(in: before, line)
    let compared = YearSeries.years(in: behind, line)
    guard let (then, now) = years(named, compared, before, behind, series), then < now,
      let from = series.figure(of: then), let to = series.figure(of: now)
    else { return nil }
    return Pair(then: from, now: to)
  }

  private func years(
    _ named: [YearSeries.Year], _ compared: [YearSeries.Year], _ before: Range<Int>, _ behind: Range<Int>,
    _ series: YearSeries
  ) -> (Int, Int)? {
    let last = series.entries[series.entries.count - 1].year
    switch (named.count, compared.count) {
    case (2, 0):
      // "so với năm 2022, năm 2024 tăng …"; "năm 2024 so với năm 2022 tăng …"
      if Self.comparing.occur(in: line, before.lowerBound..<named[0].start) { return (named[0].year, named[1].year) }
      if Self.comparing.occur(in: line, named[0].end..<named[1].start) { return (named[1].year, named[0].year) }
      return nil
    case (1, 1): return (compared[0].year, named[0].year)
    case (1, 0):
      guard !Self.comparing.occur(in: line, before), !Self.spans.occur(in: line, before),
        !Self.comparing.occur(in: line, behind) || Self.previous.occur(in: line, behind)
      else { return nil }
      return (named[0].year - 1, named[0].year)
    case (0, 0):
      guard Self.final.occur(in: line, before), Self.previous.occur(in: line, behind) else { return nil }
      return (last - 1, last)
    default: return nil
    }
  }

  /// "tăng lần lượt 8,3% và 17,3%": as many rates as there are steps in the series right before them.
  private func respective(_ index: Int, _ series: YearSeries) -> Pair? {
    let last = series.entries[series.entries.count - 1].figure
    guard series.sentence == sentence.number, index > last else { return nil }
    var first = index
    while first - 1 > last, isJoined(first - 1, first) { first -= 1 }
    var end = index
    while sentence.range.contains(end + 1), isJoined(end, end + 1) { end += 1 }
    guard first == last + 1, end - first + 2 == series.entries.count,
      Self.inTurn.occur(in: line, GapWords(line: line, index: first).range())
    else { return nil }
    let step = index - first
    return Pair(then: series.entries[step].figure, now: series.entries[step + 1].figure)
  }

  private func isJoined(_ one: Int, _ next: Int) -> Bool {
    let gap = sentence.between(one, next)
    return sentence[one].unit == sentence[next].unit && sentence[next].bracket == sentence[one].bracket
      && gap.count <= 2
      && gap.allSatisfy { line.tokens[$0].kind == .mark || line.tokens[$0].word == Self.and }
  }

  // MARK: Which series

  /// The only one of the kind in the sentence and those before it.
  private func series(for index: Int, _ kind: Kind) -> YearSeries? {
    var found: [YearSeries] = []
    for number in max(0, sentence.number - Self.back)...sentence.number {
      found += YearSeries.told(in: number, line).filter { series in
        let figure = line.figures[series.entries[0].figure]
        guard series.entries[series.entries.count - 1].figure < index else { return false }
        switch kind {
        case .points: return figure.isPercent
        case .difference:
          return figure.unit == sentence[index].unit
            && (figure.noun.isEmpty || sentence[index].noun.isEmpty || figure.noun[0] == sentence[index].noun[0]
              || figure.unit != nil || NounKinship.arePeople(figure.noun, sentence[index].noun))
        default: return !figure.isPercent
        }
      }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Back to the semicolon or the bracket before it; behind a figure, from the first comma on: what stands before it is told of
  /// that figure ("giảm 11 vụ so với năm 2019, giảm 18 vụ so với năm 2018").
  private func ownWords(_ index: Int) -> Range<Int> {
    var range = GapWords(line: line, index: index).range(30)
    if let start = range.last(where: { token in Self.ends.unicodeScalars.contains { line.tokens[token].isMark($0) } }) {
      range = start + 1..<range.upperBound
    } else if index > sentence.range.lowerBound {
      let comma = range.first { line.tokens[$0].isMark(",") }
      range = (comma ?? range.upperBound - 1) + 1..<range.upperBound
    }
    return range
  }

  /// Nothing is named that the series does not tell of.
  private func isOfSeries(_ before: Range<Int>, _ series: YearSeries) -> Bool {
    let said = Set(
      line.sentences[series.sentence].tokens.filter { line.tokens[$0].isWord }.map { line.tokens[$0].word })
    let isAdjusted =
      Self.output.occur(in: line, before) || Self.output.occur(in: line, line.sentences[series.sentence].tokens)
    return !isAdjusted
      && before.allSatisfy {
        !line.tokens[$0].isWord || Self.neutral.contains(line.tokens[$0].word) || said.contains(line.tokens[$0].word)
      }
  }

  // MARK: What they give

  private func draft(_ index: Int, _ kind: Kind, _ pair: Pair) -> Draft? {
    let stated = sentence[index]
    let isFall = stated.sign < 0
    guard let then = line.figures[pair.then].bounds(), let now = line.figures[pair.now].bounds(),
      let result = result(kind, isFall ? now : then, isFall ? then : now, base: then), result.lower > .zero,
      Agreement(result, with: stated) == .none, Claimant.isNear(result, stated, 2) || isSmall(result, stated)
    else { return nil }
    let texts = [pair.now, pair.then].map { Writing.number(line.figures[$0], line) }
    var draft = Claimant(sentence: sentence, rule: rule).draft(
      index,
      Claimant.Computation(
        result: result, formula: formula(kind, texts, isFall), operands: [pair.then, pair.now].sorted()),
      subject: subject(kind, isFall), strength: .certain, verdict: .inconsistent)
    draft.isToldInFull = true
    return draft
  }

  /// - Parameters:
  ///   - low: the level that the change leads up from.
  ///   - base: what a growth or fall is a part of.
  private func result(_ kind: Kind, _ low: Bounds, _ high: Bounds, base: Bounds) -> Bounds? {
    switch kind {
    case .difference, .points: return high.minus(low)
    case .growth: return high.minus(low).flatMap { $0.percent(of: base) }
    case .multiple: return high.over(low)
    default: return high.percent(of: low)
    }
  }

  private func isSmall(_ result: Bounds, _ figure: Figure) -> Bool {
    guard figure.isCount, result.isExact, let gap = try? result.lower.subtracting(figure.value).magnitude else {
      return false
    }
    return gap < ExactDecimal(20)
  }

  private func formula(_ kind: Kind, _ texts: [String], _ isFall: Bool) -> String {
    let (now, then) = (texts[0], texts[1])
    switch kind {
    case .difference, .points: return isFall ? "\(then) − \(now)" : "\(now) − \(then)"
    case .growth: return isFall ? "(1 − \(now) ÷ \(then)) × 100" : "(\(now) ÷ \(then) − 1) × 100"
    case .multiple: return isFall ? "\(then) ÷ \(now)" : "\(now) ÷ \(then)"
    default: return "\(now) ÷ \(then) × 100"
    }
  }

  private func subject(_ kind: Kind, _ isFall: Bool) -> Subject {
    switch kind {
    case .difference: isFall ? .decrease : .increase
    case .points: .points
    case .growth: isFall ? .fall : .growth
    case .multiple: .multiple
    default: .ratio
    }
  }

  private static let ends = ";:()"
  private static let and = Word("và")
  private static let comparing = PhraseSet(["so với", "so", "hơn năm"])
  private static let previous = PhraseSet(["năm liền trước", "năm trước", "năm liền kề"])
  private static let final = PhraseSet(["năm cuối"])
  private static let inTurn = PhraseSet(["lần lượt", "tương ứng"])
  private static let spans = PhraseSet(["đến năm", "từ năm", "kể từ", "sau", "trong", "giai đoạn", "hai năm", "ba năm"])
  private static let foreign = PhraseSet([
    "cùng kỳ", "kế hoạch", "mục tiêu", "dự toán", "bình quân", "trung bình", "cả nước", "toàn tỉnh", "dự kiến", "quý",
    "tháng", "nhiệm kỳ",
  ])
  /// Growth of what is made is worked out at other prices than the amounts that are told.
  private static let output = PhraseSet(["GRDP", "GDP", "tăng trưởng", "IIP", "chỉ số"])
  private static let neutral = LineReader.words(
    "như vậy mức tăng giảm năm là riêng tính cả giai đoạn so với giá trị con số tỷ lệ này chỉ bằng cao hơn thấp trong đó đến "
      + "cuối đầu và thì của tức cũng lại tiếp tục mạnh nhẹ thêm liền trước kết quả thực hiện thứ nhất hai ba tư gấp được đã "
      + "còn nhiều ít tới số")
}
