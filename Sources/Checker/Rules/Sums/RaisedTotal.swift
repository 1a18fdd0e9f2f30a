import Figures

/// "Tháng 4 có 12 dự án được cấp mới, nâng tổng số dự án cấp mới 4 tháng lên 39 dự án (quý I có 27 dự án)": what came, the
/// total it raised, and in brackets right behind it what there was before; or "thêm 345 ha, đưa tổng diện tích từ 455 ha lên
/// 800 ha". Nothing but what was told raised it.
struct RaisedTotal {
  let sentence: SentenceView
  /// What the total was raised to.
  let total: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }
  private var words: ListWords { ListWords(line: line) }
  private var match: SumMatch { SumMatch(terms: terms) }

  private static let window = 12

  func draft() -> Draft? {
    guard let before = base else { return together() }
    guard let head = raisingStart(before) else { return nil }
    var came = additions(before: head)
    // "…, tổng vốn quý III đạt 228 triệu USD, nâng tổng vốn 9 tháng lên …": what was added up before counts once.
    if let last = came.last, TotalLead(sentence: sentence, index: last).kind == .plain { came = [last] }
    guard let nearest = came.last else { return nil }
    for parts in [[nearest]] + came.dropLast().map({ [$0] }) + [came] where holds(parts + [before]) {
      return draft(parts + [before], .consistent, .likely)
    }
    let parts = [nearest, before]
    guard isPlain(came, before) || came.count == 1 && isFallen(before), !match.agreesOtherwise(parts, total: total),
      ([total] + parts).allSatisfy({ line.figures[$0].approximation == .exact && line.figures[$0].upper == nil }),
      match.isNear(parts, total: total, within: 25) || isFallen(before)
    else { return nil }
    var draft = draft(parts, .inconsistent, .sure)
    draft.isAddedUp = true
    return draft
  }

  /// "3 dự án mới với vốn 52 triệu USD và 2 dự án tăng vốn thêm 34 triệu USD, nâng tổng vốn thu hút trong tháng lên 86 triệu USD":
  /// new capital and added capital, and what both make in the period.
  private func together() -> Draft? {
    let own = line.figures[total]
    guard own.bracket == 0, own.unit?.isMoney ?? false, own.whole == nil, own.comparison == .none,
      let head = raisingStart(total), Self.periods.contains(where: { words.has($0, in: head..<own.tokens.lowerBound) })
    else { return nil }
    let parts = additions(before: head)
    guard parts.count == 2 else { return nil }
    if holds(parts) { return draft(parts, .consistent, .sure) }
    let first = sentence.sentence.tokens.lowerBound..<line.figures[parts[0]].tokens.lowerBound
    guard words.hasAny(Self.fresh, in: first), words.hasAny(Self.more, in: sentence.between(parts[0], parts[1])),
      ([total] + parts).allSatisfy({ line.figures[$0].approximation == .exact && line.figures[$0].upper == nil }),
      !match.agreesOtherwise(parts, total: total), match.isNear(parts, total: total, within: 10)
    else { return nil }
    var draft = draft(parts, .inconsistent, .sure)
    draft.isAddedUp = true
    return draft
  }

  /// What was brought in within one time: nothing of before is in it.
  static let periods = ["trong kỳ", "trong tháng", "trong quý", "trong năm", "thu hút"].map(Word.phrase)
  private static let fresh = LineReader.words("mới")
  private static let more = LineReader.words("tăng thêm chỉnh")

  // MARK: The total and what there was

  /// The one figure of its kind in the brackets right behind, or "từ …" right before.
  private var base: Int? {
    let own = line.figures[total]
    guard own.bracket == 0, own.whole == nil, Terms.isAmount(own), own.comparison == .none else { return nil }
    if total > sentence.range.lowerBound, line.figures[total - 1].role == .from, own.unit != nil,
      terms.fit(total - 1, to: total) == .sure
    {
      return total - 1
    }
    if let first = told { return first }
    let next = total + 1
    guard next < sentence.range.upperBound, line.figures[next].bracket != 0 else { return nil }
    let gap = sentence.between(total, next)
    // Nothing but the total's own name stands before the bracket.
    guard let opening = gap.first(where: { line.tokens[$0].isMark("(") }),
      opening <= max(own.tokens.upperBound, own.nounTokens.upperBound) + 1,
      !Self.plans.contains(where: { words.has($0, in: opening..<line.figures[next].tokens.lowerBound) })
    else { return nil }
    let inside = (next..<min(line.figures.count, next + 4)).filter {
      line.figures[$0].bracket == line.figures[next].bracket
    }
    let kin = inside.filter { Terms.isAmount(line.figures[$0]) && terms.fit($0, to: total) >= .bare }
    guard kin.count == 1, !inside.contains(where: { line.figures[$0].isPercent }), !isListed(inside) else { return nil }
    return kin[0]
  }

  /// "…, gấp 1,5 lần vốn ban đầu là 1.250 tỷ đồng": told behind it as what there was at first.
  private var told: Int? {
    (total + 1..<min(sentence.range.upperBound, total + 4)).first {
      line.figures[$0].unit != nil && terms.fit($0, to: total) == .sure && line.figures[$0].bracket == 0
        && line.figures[$0].leads.contains { $0.cue == .startOfTerm }
    }
  }

  /// "(FDI 12, trong nước 30)" tells parts.
  private func isListed(_ inside: [Int]) -> Bool { inside.count { Terms.isAmount(line.figures[$0]) } > 1 }

  /// Where the words begin that say it was raised: "nâng tổng số … lên", "đưa tổng vốn … lên".
  private func raisingStart(_ base: Int) -> Int? {
    let end = line.figures[total].tokens.lowerBound
    var start = end
    while start > sentence.sentence.tokens.lowerBound, end - start < 24,
      line.tokens[start - 1].kind != .mark
        || line.figures[max(base, 0)].tokens.contains(start - 1)
    { start -= 1 }
    let gap = start..<end
    guard let verb = gap.last(where: { Self.raising.contains(line.tokens[$0].word) }),
      words.hasAny(Self.reaching, in: verb..<end), words.hasAny(Self.wholes, in: verb..<end)
    else { return nil }
    return verb
  }

  // MARK: What came

  /// The amounts of its kind told before in the sentence, outside brackets.
  private func additions(before head: Int) -> [Int] {
    (max(sentence.range.lowerBound, total - Self.window)..<total).filter { index in
      let figure = line.figures[index]
      return figure.tokens.lowerBound < head && figure.bracket == 0 && figure.whole == nil && !figure.isSpelled
        && [.level, .total, .change, .part].contains(figure.role) && figure.sign >= 0 && figure.comparison == .none
        && Terms.isAmount(figure) && terms.fit(index, to: total) >= .bare
    }
  }

  /// Whether only one thing came, and nothing says that others went: of people, and of what is still "còn hiệu lực", some
  /// go untold.
  private func isPlain(_ came: [Int], _ before: Int) -> Bool {
    let figure = line.figures[total]
    let reader = StockReader(line: line)
    guard came.count == 1, let only = came.first,
      !Self.leaving.contains(where: { words.has($0, in: from(only)) })
    else { return false }
    if figure.unit != nil { return true }
    guard terms.fit(only, to: figure.noun.isEmpty ? before : total) == .sure else { return false }
    let label = GapWords(line: line, index: total).label
    if words.hasAny(Self.deeds, in: label) { return true }
    return !reader.isQualified(total) && !figure.noun.contains(Self.member)
      && !(figure.noun.first.map(Self.people.contains) ?? false)
  }

  private func from(_ only: Int) -> Range<Int> {
    sentence.sentence.tokens
      .lowerBound..<max(sentence.sentence.tokens.lowerBound, line.figures[total].tokens.lowerBound)
  }

  /// "nâng tổng số dự án lên 410 (cuối tháng 6 là 411)": raised to less than there was.
  private func isFallen(_ before: Int) -> Bool {
    guard let then = line.figures[before].magnitude, let now = line.figures[total].magnitude else { return false }
    return now <= then && match.isNear([before], total: total, within: 10)
  }

  private func holds(_ parts: [Int]) -> Bool { match.longestExact(parts, total: total) == parts.count }

  private func draft(_ parts: [Int], _ verdict: Verdict, _ strength: Draft.Strength) -> Draft {
    let sum = terms.printedSum(parts[...], total: total) ?? Bounds(.zero)
    return Claimant(sentence: sentence, rule: rule).draft(
      total, Claimant.Computation(result: sum, formula: terms.formula(parts[...]), operands: parts), subject: .total,
      strength: strength, verdict: verdict)
  }

  private static let raising = LineReader.words("nâng đưa")
  private static let reaching = LineReader.words("lên thành")
  private static let wholes = LineReader.words("tổng")
  private static let leaving = ["giảm", "thu hồi", "rút", "giải thể", "chấm dứt", "chuyển đi", "sáp nhập"].map(
    Word.phrase)
  private static let plans = ["kế hoạch", "chỉ tiêu", "mục tiêu", "dự toán", "trong đó", "gồm"].map(Word.phrase)
  private static let deeds = LineReader.words("nạp tuyển mới")
  private static let member = Word("viên")
  private static let people = LineReader.words("người đồng lao công cán hộ")
}
