import Figures

/// "trồng mới 12,5 ha rừng, giảm 40% (6 tháng đầu năm 2022 trồng 20,8 ha)", "tỷ lệ bao phủ đạt 94,2%, tăng 3,1% so với cùng kỳ (năm 2022 đạt
/// 91,1%)": a growth behind its level, and in the bracket right behind it what that was at an earlier time, told in no other words than
/// the sentence's own.
struct EarlierInBracket {
  let sentence: SentenceView
  /// The growth.
  let change: Int

  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[change] }

  /// Tokens between the growth and its bracket, and within the bracket.
  private static let way = 14
  private static let width = 40
  /// Tokens back to a year that the level may be of.
  private static let back = 200

  func draft(_ rule: RuleDescription) -> Draft? {
    guard isGrowth, let (base, bracket) = base(), let level = level(for: base), isNamed(bracket, base, level) else {
      return nil
    }
    return Claimant(sentence: sentence, rule: rule).decide(change, trials(level, base))
  }

  private var isGrowth: Bool {
    stated.role == .growth && stated.isPercent && stated.upper == nil && stated.approximation == .exact
      && stated.bracket == 0 && stated.comparison != .plan && stated.rates.isEmpty
      && !stated.leads.contains(where: { [.average, .perYear, .each, .respectively].contains($0.cue) })
      && Attachment(sentence: sentence).isBare(change)
  }

  // MARK: What is computed

  /// "đạt 104% chỉ tiêu, tăng 9% so với cùng kỳ (năm trước đạt 96%)": where no rate is named, what it is a percentage of may be what has
  /// grown, unless the figure is off by a twelfth at most.
  private static let nearly: Int64 = 12

  private func trials(_ level: Int, _ base: Int) -> [Trial] {
    let (now, then) = (sentence[level], sentence[base])
    let relative: RelativeChange = stated.sign < 0 ? .fall : .growth
    guard let growth = relative.result(now, then) else { return [] }
    func trial(_ result: Bounds, _ formula: String, _ subject: Subject, _ accuses: Bool, _ slip: Slip? = nil) -> Trial {
      Trial(
        computation: Claimant.Computation(result: result, formula: formula, operands: [base, level]), subject: subject,
        accuses: accuses, strength: accuses ? .certain : .sure, slip: slip)
    }
    let formula = relative.formula(now, then, line)
    let slip = relative.slip(now, then, stated)
    guard now.isPercent else { return [trial(growth, formula, relative.subject, growth.upper > .zero, slip)] }
    if now.isOverHundred(by: stated) { return [] }
    // Of a rate points are meant, and often said as per cent; or its growth is.
    guard let later = now.bounds(), let before = then.bounds(),
      let gap = stated.sign < 0 ? before.minus(later) : later.minus(before)
    else { return [] }
    let texts = (stated.sign < 0 ? [then, now] : [now, then]).map { Writing.number($0, line) }
    let isSure = !tellsAmount(before: level) && (namesRate(before: level) || Claimant.isNear(gap, stated, Self.nearly))
    return [
      trial(gap, "\(texts[0]) − \(texts[1])", .points, isSure && gap.upper > .zero),
      trial(growth, formula, relative.subject, false),
    ]
  }

  /// "tỷ lệ giải quyết đúng hạn đạt 97,4%": a rate is spoken of, and no amount of which it could be told beside.
  func namesRate(before level: Int) -> Bool { Self.rates.occur(in: line, clause(before: level)) }

  /// "thu 640 tỷ đồng, đạt 104% dự toán, tăng 12% so với cùng kỳ": the amount has grown.
  func tellsAmount(before level: Int) -> Bool {
    line.figures(in: clause(before: level)).contains { !line.figures[$0].isPercent && !isTime(line.figures[$0]) }
  }

  /// Back to the semicolon, or to where the sentence begins.
  private func clause(before level: Int) -> Range<Int> {
    let range = sentence.sentence.tokens.lowerBound..<sentence[level].tokens.lowerBound
    let start = range.last { line.tokens[$0].isMark(";") }.map { $0 + 1 } ?? range.lowerBound
    return start..<range.upperBound
  }

  // MARK: The level

  /// Right before the growth; of an amount, how far a plan was met may be told between.
  private func level(for base: Int) -> Int? {
    var level = change - 1
    let isRate = sentence[base].isPercent
    while !isRate, sentence.range.contains(level), change - level < 3, sentence[level].isPercent,
      sentence[level].bracket == 0, [.attained, .ratio].contains(sentence[level].role)
    {
      level -= 1
    }
    guard sentence.range.contains(level), isLevel(level, isRate), sentence[level].clause == stated.clause else {
      return nil
    }
    let (now, then) = (sentence[level], sentence[base])
    return isRate ? level : now.isSurelyLike(then) && now.rates == then.rates ? level : nil
  }

  private func isLevel(_ index: Int, _ isRate: Bool) -> Bool {
    let figure = sentence[index]
    guard figure.isPercent == isRate, figure.bracket == 0, figure.upper == nil, figure.whole == nil,
      figure.approximation == .exact, !figure.isSpelled, !isTime(figure)
    else { return false }
    let roles: [Role] =
      isRate ? [.attained, .share, .level, .to, .remaining] : [.level, .to, .total, .part, .remaining]
    return roles.contains(figure.role)
  }

  // MARK: The base

  /// The only amount, or the only percentage, of the bracket.
  private func base() -> (index: Int, bracket: Range<Int>)? {
    let end = sentence.sentence.tokens.upperBound
    let start = stated.tokens.upperBound
    guard let open = (start..<min(end, start + Self.way)).first(where: { line.tokens[$0].isMark("(") }),
      (start..<open).allSatisfy({ line.tokens[$0].isNumber || Self.compared.contains(line.tokens[$0].word) }),
      let close = (open..<min(end, open + Self.width)).first(where: { line.tokens[$0].isMark(")") })
    else { return nil }
    let told = line.figures(in: open..<close).clamped(to: sentence.range).filter { !isTime(sentence[$0]) }
    guard told.count == 1, let base = told.first, isFit(sentence[base]), isOfThen(open..<close) else { return nil }
    return (base, open + 1..<close)
  }

  /// The bracket's words are the level's own, or say when; "lợi nhuận đạt 18 tỷ đồng, tăng 20% (năm 2022 doanh thu là 150 tỷ đồng)" is of
  /// something else.
  private func isNamed(_ bracket: Range<Int>, _ base: Int, _ level: Int) -> Bool {
    var before = level - 1
    while before >= sentence.range.lowerBound, isTime(sentence[before]) { before -= 1 }
    let start =
      before < sentence.range.lowerBound ? sentence.sentence.tokens.lowerBound : sentence[before].tokens.upperBound
    let own = Set(
      (start..<max(start, stated.tokens.lowerBound)).compactMap { line.tokens[$0].isWord ? line.tokens[$0].word : nil })
    let number = sentence[base].tokens
    return bracket.allSatisfy { token in
      if number.contains(token) { return true }
      let its = line.tokens[token]
      if its.kind == .mark { return !its.isMark(";") && !its.isMark("(") }
      guard its.isWord else { return true }
      return !Self.others.contains(its.word) && (own.contains(its.word) || Self.light.contains(its.word))
    }
  }

  private func isFit(_ figure: Figure) -> Bool {
    figure.upper == nil && figure.whole == nil && figure.approximation == .exact && figure.value > .zero
      && ![.change, .growth, .excess, .plan, .multiple].contains(figure.role) && figure.unit != .points
      && figure.unit != .times
  }

  /// An earlier year, or the same time of the year before.
  private func isOfThen(_ bracket: Range<Int>) -> Bool {
    let years = years(in: bracket)
    let start = sentence.sentence.tokens.lowerBound
    let clause = start..<stated.tokens.lowerBound
    let (spans, its) = (periods(in: clause), periods(in: bracket))
    let own = self.years(in: clause)
    // "Năm 2023 đạt …, tăng 20% (6 tháng năm 2022 đạt …)", "quý 3 …, tăng 20% (9 tháng …)": not the same time of another year.
    guard its.isEmpty || spans == its || spans.isEmpty && own.isEmpty else { return false }
    guard let last = years.max() else { return Self.then.occur(in: line, bracket) }
    if case .year(let year) = stated.comparisonTime { return year == last }
    if let year = own.max() { return last < year }
    return self.years(in: max(0, start - Self.back)..<start).last.map { last < $0 } ?? true
  }

  private func years(in range: Range<Int>) -> [Int] {
    line.mentions(in: range).compactMap {
      if case .date(let date) = $0.kind { date.fullYear } else { nil }
    }
  }

  /// "6 tháng", "quý 2", each with its number.
  private func periods(in range: Range<Int>) -> Set<String> {
    Set(
      range.compactMap { token in
        guard Self.parts.contains(line.tokens[token].word) else { return nil }
        if token > range.lowerBound, line.tokens[token - 1].isNumber {
          return line.text(token - 1..<token + 1).lowercased()
        }
        let next = token + 1
        guard range.contains(next), line.tokens[next].isNumber || Self.roman.contains(line.tokens[next].word) else {
          return nil
        }
        return line.text(token..<next + 1).lowercased()
      })
  }
  private static let parts = LineReader.words("tháng quý")
  private static let roman = LineReader.words("I II III IV")

  /// "6 tháng đầu năm", "quý 2": when, and not how much.
  private func isTime(_ figure: Figure) -> Bool {
    figure.isDuration || figure.noun.first.map { Self.times.contains($0) } ?? false
  }

  private static let rates = PhraseSet(["tỷ lệ", "tỉ lệ", "tỷ suất", "tỉ suất"])
  private static let then = PhraseSet(["cùng kỳ", "năm trước", "năm ngoái", "kỳ trước"])
  private static let times = LineReader.words("tháng quý năm kỳ ngày tuần")
  private static let compared = LineReader.words("so với cùng kỳ năm trước ngoái tháng quý đầu cuối của thời điểm")
  private static let light = compared.union(
    LineReader.words("là có đạt được chỉ mức khoá khóa nhiệm con số này chiếm ở trong tổng toàn thực hiện kế hoạch"))
  /// What is no level of then: plans, what it came to, parts.
  private static let others = LineReader.words(
    "kế hoạch tiêu dự toán mục nghị quyết giao ước phấn đấu đến lên xuống còn tăng giảm thêm gồm riêng đó nay")
}

extension Figure {
  /// "Chỉ số đạt 106,5%, tăng 6,5% so với cùng kỳ (năm 2021 đạt 103%)": the index itself is told against a hundred.
  func isOverHundred(by change: Figure) -> Bool {
    guard isPercent, change.isPercent, let over = bounds()?.minus(Bounds(ExactDecimal(100))),
      let gap = change.sign < 0 ? over.negated : over
    else { return false }
    return Agreement(gap, with: change) == .exact
  }
}
