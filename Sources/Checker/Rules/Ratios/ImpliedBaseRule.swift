import Figures
import Language

/// đạt 103,3% kế hoạch, tăng 24,8% so với cùng kỳ, where plan or base is not printed. Things that are counted have whole
/// numbers for a base: where none gives the printed percentage, it is wrong (the GRIM test of Brown and Heathers, 2016).
struct ImpliedBaseRule: SentenceRule {
  let description = RuleDescription(
    "granularity.base", .granularity, vi: "Số gốc không in: có số nguyên nào cho đúng tỷ lệ không",
    en: "A base not printed: whether any whole number gives the percentage")

  enum Kind {
    case attained, excess, growth, fall, ratio

    var subject: Subject {
      switch self {
      case .attained, .excess: .attainment
      case .growth: .growth
      case .fall: .fall
      case .ratio: .ratio
      }
    }

    var isGrowth: Bool {
      switch self {
      case .growth, .fall, .excess: true
      case .attained, .ratio: false
      }
    }

    func formula(_ level: String, _ base: String) -> String {
      switch self {
      case .attained, .ratio: "\(level) ÷ \(base) × 100"
      case .excess, .growth: "(\(level) ÷ \(base) − 1) × 100"
      case .fall: "(1 − \(level) ÷ \(base)) × 100"
      }
    }

    /// The base is the level divided by this many hundredths.
    func factor(_ percent: ExactDecimal) -> ExactDecimal? {
      let hundred = ExactDecimal(100)
      return switch self {
      case .attained, .ratio: percent
      case .excess, .growth: try? hundred.adding(percent)
      case .fall: try? hundred.subtracting(percent)
      }
    }
  }

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range
    where sentence[index].isPercent && sentence[index].upper == nil && sentence[index].rates.isEmpty {
      let siblings = SiblingShares(sentence: sentence, index: index, rule: description)
      if let draft = siblings.draft() { drafts.append(draft) }
      let told = RespectiveChanges(sentence: sentence, index: index).told()
      guard let kind = told.map({ $0.isFall ? .fall : .growth }) ?? kind(index, sentence),
        let level = told?.level ?? Attachment(sentence: sentence).subject(of: index)
          ?? named(by: index, kind, sentence),
        !isAim(level, of: index, kind, sentence), !isRanked(level, sentence), !isOfRow(index, level, sentence),
        !isBeyond(level, sentence),
        let draft = judge(index, level, kind, sentence)
      else { continue }
      drafts.append(draft)
    }
  }

  /// "22 đơn vị vượt chỉ tiêu, gồm Hưng Yên (vượt 164%), Phú Yên (vượt 74%)": each in brackets of its own behind a name, and not what
  /// those named come to.
  private func isOfRow(_ index: Int, _ level: Int, _ sentence: SentenceView) -> Bool {
    let bracket = sentence[index].bracket
    return bracket != 0
      && (level + 1..<min(sentence.range.upperBound, max(level + 1, index + 2))).contains {
        sentence[$0].isPercent && sentence[$0].bracket != 0 && sentence[$0].bracket != bracket
      }
  }

  private func kind(_ index: Int, _ sentence: SentenceView) -> Kind? {
    let figure = sentence[index]
    guard !figure.leads.contains(where: { $0.cue == .average || $0.cue == .perYear }), !isOfThatTime(figure) else {
      return nil
    }
    // "tỷ lệ doanh nghiệp có tổ chức đảng (9,2% so với chỉ tiêu 10%)": a rate beside its aim, nothing's attainment.
    let next = index + 1
    if sentence.range.contains(next), sentence[next].isPercent,
      sentence[next].role == .plan || sentence[next].role == .base,
      sentence[next].bracket == figure.bracket, sentence[next].clause == figure.clause
    {
      return nil
    }
    switch figure.role {
    case .attained: return .attained
    case .excess: return figure.comparison == .plan ? .excess : nil
    case .growth: return figure.comparison == .plan ? nil : figure.sign < 0 ? .fall : .growth
    case .ratio: return .ratio
    // "48 đảng viên (đạt 120%)", "9 đảng viên, chiếm 21,6% tổng số đảng viên được đánh giá"
    case .share:
      let isOfPlan = figure.bracket != 0 && figure.leads.contains { $0.cue == .attain }
      return isOfPlan || ShareSearch(sentence: sentence, index: index).namesAnotherWhole ? .attained : nil
    // "tăng 7,69% số vụ, 2,94% số người chết": both rose.
    case .level:
      let list = ChangeList(sentence: sentence, index: index)
      guard list.isCompany, sentence[list.head].role == .growth, sentence[list.head].comparison != .plan else {
        return nil
      }
      return list.isFall ? .fall : .growth
    default: return nil
    }
  }

  /// "tăng thấp hơn cùng kỳ (cùng kỳ đạt 20,1%)": the rate of that time, compared with nothing.
  private func isOfThatTime(_ figure: Figure) -> Bool {
    guard figure.bracket != 0, let time = figure.leads.firstIndex(where: { $0.cue == .samePeriod }),
      let attained = figure.leads.firstIndex(where: { $0.cue == .attain })
    else { return false }
    return time < attained && !figure.leads.contains { $0.cue == .comparedTo || $0.cue == .equals }
  }

  /// Whether the words are plain enough to accuse: what it is compared with is said.
  private func isPlain(_ index: Int, _ sentence: SentenceView) -> Bool {
    let figure = sentence[index]
    if figure.role == .share { return figure.bracket == 0 && figure.leads.last?.cue == .share }
    return figure.comparison != .none || isComparedBefore(index, sentence)
      || RespectiveChanges(sentence: sentence, index: index).told() != nil
  }

  /// "42 sản phẩm đạt 4 sao, đạt 192,8% kế hoạch": stars count nothing.
  private func isRanked(_ level: Int, _ sentence: SentenceView) -> Bool { sentence[level].noun.first == Self.stars }
  private static let stars = Word("sao")

  /// "vượt nghị quyết đề ra (15 tổ chức), bằng 160% chỉ tiêu": the figure before is the plan itself.
  private func isAim(_ level: Int, of index: Int, _ kind: Kind, _ sentence: SentenceView) -> Bool {
    let figure = sentence[level]
    guard kind == .attained || kind == .excess || sentence[index].comparison == .plan else { return false }
    if figure.role == .plan { return true }
    guard figure.bracket != 0, figure.bracket != sentence[index].bracket else { return false }
    let tokens = sentence.line.tokens
    let words = GapWords(line: sentence.line, index: level).range()
    guard let open = words.last(where: { tokens[$0].isMark("(") }) else { return false }
    let before = (words.lowerBound..<open).reversed().prefix(6).prefix { tokens[$0].isWord }
    return (open..<words.upperBound).contains { Self.aimed.contains(tokens[$0].word) }
      || before.contains { Self.aimed.contains(tokens[$0].word) }
  }

  /// Of kế hoạch, chỉ tiêu, nghị quyết, dự toán, mức giao, đề ra.
  private static let aimed = LineReader.words("hoạch tiêu quyết toán giao ra")

  private func judge(_ index: Int, _ level: Int, _ kind: Kind, _ sentence: SentenceView) -> Draft? {
    let stated = sentence[index]
    let figure = sentence[level]
    guard figure.upper == nil, figure.whole == nil, figure.role != .average,
      !figure.leads.contains(where: { $0.cue == .average || $0.cue == .perYear }),
      let value = figure.magnitude, value > .zero, let half = stated.halfStep,
      let low = try? stated.value.subtracting(half), let high = try? stated.value.adding(half),
      let next = try? high.adding(half)
    else { return nil }
    let claimant = Claimant(sentence: sentence, rule: description)
    guard let nearest = base(value, stated.value, kind) else { return nil }
    // "125 dự án, chiếm 55,2% tổng vốn đăng ký" is a share of something else.
    let named = stated.role == .share ? ShareSearch(sentence: sentence, index: index).namedWords : []
    if let first = named.first, first == .none || figure.noun.isEmpty || !NounKinship.akin(figure.noun, named) {
      return nil
    }
    let isCounted =
      figure.isCount && !figure.noun.isEmpty && !figure.isSpelled && figure.approximation == .exact
      && stated.approximation == .exact
    func draft(_ verdict: Verdict, _ base: ExactDecimal, _ strength: Draft.Strength) -> Draft? {
      guard let result = percentage(value, base, kind) else { return nil }
      let formula = kind.formula(Writing.number(figure, sentence.line), written(base, like: figure, isCounted))
      var draft = claimant.draft(
        index, Claimant.Computation(result: Bounds(result), formula: formula, operands: [level]), subject: kind.subject,
        strength: strength, verdict: verdict)
      // Only where whole numbers matter is it their granularity that speaks.
      if verdict == .consistent { draft.relation = kind.isGrowth ? .growth : .ratio }
      return draft
    }
    // "vượt 115% chỉ tiêu" is said of what was attained as often as of the excess.
    if kind == .excess, stated.value >= ExactDecimal(100) { return draft(.unverifiable, nearest, .likely) }
    // That some base would do speaks for the percentage, and against nothing.
    guard isCounted else { return draft(.consistent, nearest, .possible) }
    if let whole = wholeBase(value, low, high, kind) { return draft(.consistent, whole, .possible) }
    if let whole = wholeBase(value, stated.value, next, kind) { return draft(.rounded, whole, .possible) }
    // "vượt 105,5% kế hoạch" where "đạt 105,5%" was meant, and growth that may be of a rate named before: questions.
    if kind == .excess, stated.value >= Self.likelyAttained, wholeBase(value, low, next, .attained) != nil {
      return draft(.unverifiable, nearest, .likely)
    }
    let mayBeRate = (max(min(sentence.range.lowerBound, level), level - 3)..<level).contains {
      sentence[$0].isPercent && [.share, .level, .to].contains(sentence[$0].role)
        && sentence[$0].clause == stated.clause
    }
    if mayBeRate || isOfTwoTimes(index, level, sentence) || !isPlain(index, sentence) || isRound(value)
      || isOfChange(level, sentence)
      || isOneOfTwo(level, sentence)
      || isOfShareBeside(index, level, sentence)
    {
      return nil
    }
    return accusation(index, level, kind, nearest, sentence)
  }

  /// "So với cùng kỳ, số vụ cháy tăng …, số vụ nổ tăng …": said once for the row.
  func isComparedBefore(_ index: Int, _ sentence: SentenceView) -> Bool {
    sentence.sentence.firstCompared.map { $0 <= index } ?? false
  }

  /// "500 doanh nghiệp thành lập mới, tăng 7,6%": a round number may have been rounded.
  private func isRound(_ value: ExactDecimal) -> Bool {
    guard value >= ExactDecimal(100), let steps = try? value.divided(by: ExactDecimal(50), places: 2) else {
      return false
    }
    return steps == steps.rounded(to: 0)
  }

  /// "81 vụ với 168 bị cáo, tăng 13 vụ, 6 bị cáo, tỷ lệ tăng 19,1%": the figure before is part of the change.
  private func isOfChange(_ level: Int, _ sentence: SentenceView) -> Bool {
    ChangeList(sentence: sentence, index: level).isCompany || sentence[level].role == .change
  }

  /// "167 người, tăng 7 người so với dự kiến, tăng 5,81% so với khóa trước": the one of people, the other perhaps of their share.
  private func isOfTwoTimes(_ index: Int, _ level: Int, _ sentence: SentenceView) -> Bool {
    (level + 1..<max(level + 1, index)).contains { between in
      guard sentence[between].role == .change else { return false }
      let comparison = sentence[between].comparison
      return comparison != .none && comparison != sentence[index].comparison
        || GapWords(line: sentence.line, index: between).after(8).contains {
          sentence.line.tokens[$0].word == Self.expected
        }
    }
  }
  /// Of "so với dự kiến".
  private static let expected = Word("kiến")

  /// "781 doanh nghiệp tạm dừng và 86 doanh nghiệp giải thể, tăng 49,7%": of both together, perhaps.
  private func isOneOfTwo(_ level: Int, _ sentence: SentenceView) -> Bool {
    let before = level - 1
    guard sentence.range.contains(before), sentence[before].isCount, sentence[before].clause == sentence[level].clause,
      !sentence[before].noun.isEmpty, sentence[before].noun.first == sentence[level].noun.first
    else { return false }
    return sentence.line.has(Word("và"), in: sentence.between(before, level))
  }

  /// "2 người (tỷ lệ 0,4%), giảm 0,4% so với khóa trước", "2.095 việc, đạt tỷ lệ 83,57% (tăng 0,18%, vượt 0,32% so với chỉ tiêu)": of
  /// the rate that stands between, perhaps.
  private func isOfShareBeside(_ index: Int, _ level: Int, _ sentence: SentenceView) -> Bool {
    (level + 1..<max(level + 1, index)).contains { between in
      let figure = sentence[between]
      guard figure.isPercent else { return false }
      return figure.role == .share || figure.bracket == 0 && sentence[index].bracket != 0 && figure.role != .growth
    }
  }

  /// An excess as large as this may be what was attained.
  private static let likelyAttained = ExactDecimal(50)

  /// The base in the level's own unit: `1,44 tỷ`.
  private func written(_ base: ExactDecimal, like figure: Figure, _ isCounted: Bool) -> String {
    let inUnit = (try? base.shifted(by: -figure.exponent)) ?? base.divided(byPowerOfTen: figure.exponent)
    let number = VietnameseNumber.write(inUnit.rounded(to: isCounted ? 0 : figure.decimals + 1).normalized)
    return "[\(number)]"
  }

  /// value ÷ (factor ÷ 100)
  private func base(_ value: ExactDecimal, _ percent: ExactDecimal, _ kind: Kind) -> ExactDecimal? {
    guard let factor = kind.factor(percent), factor > .zero,
      let hundredfold = try? value.multiplied(by: ExactDecimal(100))
    else {
      return nil
    }
    return try? hundredfold.divided(by: factor, places: 6)
  }

  func percentage(_ value: ExactDecimal, _ base: ExactDecimal, _ kind: Kind) -> ExactDecimal? {
    guard let ratio = try? value.percent(of: base, places: 6) else { return nil }
    let hundred = ExactDecimal(100)
    return switch kind {
    case .attained, .ratio: ratio
    case .excess, .growth: try? ratio.subtracting(hundred)
    case .fall: try? hundred.subtracting(ratio)
    }
  }

  /// A whole number that, as base, gives a percentage from `low` up to but not including `high`.
  private func wholeBase(_ value: ExactDecimal, _ low: ExactDecimal, _ high: ExactDecimal, _ kind: Kind)
    -> ExactDecimal?
  {
    guard let first = base(value, low, kind), let second = base(value, high, kind) else { return nil }
    let (from, to) = (min(first, second), max(first, second))
    let start = from.rounded(to: 0, .truncating).coefficient
    // Only the few whole numbers at the ends can fail by a hair; in a long stretch one in the middle fits.
    let middle = ExactDecimal(
      ((try? from.adding(to).divided(by: ExactDecimal(2), places: 0)) ?? from).rounded(to: 0).coefficient)
    for candidate in (Int64(0)...3).map({ ExactDecimal(start + $0) }) + [middle] {
      guard candidate > .zero, candidate <= to, let result = percentage(value, candidate, kind) else { continue }
      if result >= low, result < high { return candidate }
    }
    return nil
  }
}
