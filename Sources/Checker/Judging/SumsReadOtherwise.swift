import Figures

/// Totals whose words tie them to the figures beside them otherwise than as a list of parts.
struct SumsReadOtherwise {
  let line: LineView
  let total: Int
  /// In the order of the text.
  let parts: [Int]
  let draft: Draft

  func answer() -> OtherReading.Answer {
    if let other = BracketedSums(line: line, total: total, parts: parts, draft: draft).answer() { return other }
    if let account = carriedForward() { return .reads(account) }
    if isOfBoth || isOfRates { return .falls }
    if isOpenByShares { return endsOpen ? .falls : .reads(asked) }
    if let full = withCases() ?? withOneNamed() { return .reads(full) }
    return .stands
  }

  // MARK: An account

  /// "có 2.415 lao động, biến động như sau: đầu kỳ 2.380 người, tuyển mới 96 người, nghỉ việc 61 người": what there was, what came and went.
  private func carriedForward() -> Draft? {
    let reader = StockReader(line: line)
    guard let start = parts.first, total < start, parts.count > 1, reader.isStart(start),
      let opening = line.figures[start].bounds()
    else { return nil }
    let flows = parts.dropFirst().map { ($0, reader.flow($0)) }
    // Where nothing went, the account is the sum.
    guard flows.allSatisfy({ $0.1 != 0 }), flows.contains(where: { $0.1 < 0 }) else { return nil }
    var result: Bounds? = opening
    var formula = Writing.number(line.figures[start], line)
    for (flow, sign) in flows {
      result = line.figures[flow].bounds().flatMap { sign > 0 ? result?.plus($0) : result?.minus($0) }
      formula += (sign > 0 ? " + " : " − ") + Writing.number(line.figures[flow], line)
    }
    guard let result else { return nil }
    let holds = Agreement(result, with: line.figures[total]).holds
    let isSlip = Writing.expected(result, like: line.figures[total]).value.map {
      Slip.isTelling(printed: line.figures[total].value, right: $0)
    }
    // Others may have come or gone untold, unless both sides are told and one digit explains the gap.
    let isTold = flows.contains { $0.1 > 0 } && flows.contains { $0.1 < 0 }
    return claim(
      total, StockRule().description, result, formula, parts, .stock,
      verdict: holds ? nil : isTold && isSlip ?? false ? .inconsistent : .unverifiable)
  }

  // MARK: Counted twice

  /// "52 em dùng cả hai loại": no count of its own; what is said of those counted twice is told by its own rule.
  private var isOfBoth: Bool {
    parts.contains { OverlapWords.isBoth($0, line) } && !OverlapWords.isBoth(total, line)
  }

  // MARK: Rates

  /// "mức hỗ trợ 40 triệu đồng và 80 triệu đồng/hộ": the first is paid for one as well.
  private var isOfRates: Bool {
    parts.contains { part in
      let next = part + 1
      guard next < line.figures.count, line.figures[part].rates.isEmpty, !line.figures[next].rates.isEmpty,
        line.figures[part].unit != nil, line.figures[part].unit == line.figures[next].unit
      else { return false }
      let gap =
        line.figures[part].tokens
        .upperBound..<max(
          line.figures[part].tokens.upperBound, line.figures[next].tokens.lowerBound)
      return gap.count == 1 && gap.allSatisfy { line.tokens[$0].isMark(",") || line.tokens[$0].word == Self.and }
    }
  }

  // MARK: Open lists

  /// Each part carries its share of the total, the shares hold, and together they leave more than a hundredth: the list is open.
  private var isOpenByShares: Bool {
    guard let whole = line.figures[total].bounds(), whole.lower > .zero, parts.count > 1, parts[0] > total else {
      return false
    }
    var sum = ExactDecimal.zero
    for (place, part) in parts.enumerated() {
      let share = part + 1
      let next = place + 1 < parts.count ? parts[place + 1] : line.figures.count
      guard share < next, line.figures[share].isPercent, line.figures[share].upper == nil,
        line.figures[share].sentence == line.figures[part].sentence,
        let result = line.figures[part].bounds()?.percent(of: whole),
        Agreement(result, with: line.figures[share]) == .exact, let more = try? sum.adding(line.figures[share].value)
      else { return false }
      sum = more
    }
    return sum < ExactDecimal(99)
  }

  /// "vốn khác 97 tỷ đồng, chiếm 1,6%…"
  private var endsOpen: Bool {
    guard let last = parts.last else { return false }
    let end = line.sentences[line.figures[last].sentence].tokens.upperBound
    return (line.figures[last].tokens.upperBound..<min(line.tokens.count, end + 2)).suffix(8).contains {
      line.tokens[$0].isMark("…")
        || line.tokens[$0].isMark(".") && $0 + 1 < line.tokens.count && line.tokens[$0 + 1].isMark(".")
    }
  }

  private var asked: Draft {
    var milder = draft
    milder.verdict = .unverifiable
    return milder
  }

  // MARK: Told by another name

  /// "612 hội viên loại tốt, 240 hội viên loại khá, loại yếu có 9 trường hợp; còn lại 14 hội viên chưa xếp": those told as cases make the
  /// total with the others.
  private func withCases() -> Draft? {
    guard line.figures[total].isCount, line.figures[total].value >= Self.many, let first = parts.first,
      let last = parts.last, first > total
    else { return nil }
    let end = line.sentences[line.figures[last].sentence].figures.upperBound
    let cases = (first + 1..<min(end, last + 6)).filter { place in
      let figure = line.figures[place]
      return !parts.contains(place) && figure.isCount && figure.whole == nil
        && figure.bracket == line.figures[first].bracket
        && figure.noun.count > 1 && Self.cases.contains { figure.noun.starts(with: $0) }
    }
    guard !cases.isEmpty else { return nil }
    let isRest = line.figures[last].role == .remaining
    for counted in [parts] + (isRest && parts.count > 2 ? [parts.dropLast()] : []) {
      let all = (counted + cases).sorted()
      guard let sum = sum(all), sum == line.figures[total].magnitude else { continue }
      return claim(total, draft.rule, Bounds(sum), Terms(line: line).formula(all[...]), all, .total)
    }
    return nil
  }

  /// "24 doanh nghiệp gồm 19 doanh nghiệp …; 4 doanh nghiệp … và Công ty cổ phần …": one is told by its name.
  private func withOneNamed() -> Draft? {
    guard line.figures[total].isCount, let first = parts.first, let last = parts.last, first > total,
      let noun = line.figures[total].noun.first, Self.ofBodies.contains(noun),
      parts.allSatisfy({ line.figures[$0].noun.first == noun }), let sum = sum(parts),
      let gap = line.figures[total].magnitude.flatMap({ try? $0.subtracting(sum) }), gap == ExactDecimal(1)
    else { return nil }
    let tokens = line.figures[first].tokens.upperBound..<line.sentences[line.figures[last].sentence].tokens.upperBound
    let isNamed = tokens.dropLast(2).prefix(Self.reach).contains { token in
      (line.tokens[token].isMark(";") || line.tokens[token].isMark(",") || line.tokens[token].word == Self.and)
        && line.tokens[token + 1].isCapital && Self.bodies.occur(in: line, token + 1..<token + 3)
    }
    guard isNamed else { return nil }
    return claim(
      total, draft.rule, Bounds(sum).plus(Bounds(ExactDecimal(1))) ?? Bounds(sum),
      Terms(line: line).formula(parts[...]) + " + 1", parts, .total)
  }

  // MARK: Drafts

  private func sum(_ parts: [Int]) -> ExactDecimal? {
    var sum = ExactDecimal.zero
    for part in parts {
      guard let next = line.figures[part].magnitude.flatMap({ try? sum.adding($0) }) else { return nil }
      sum = next
    }
    return sum
  }

  private func claim(
    _ figure: Int, _ rule: RuleDescription, _ result: Bounds, _ formula: String, _ operands: [Int], _ subject: Subject,
    verdict: Verdict? = nil
  ) -> Draft {
    Claimant(sentence: line.view(of: figure), rule: rule).draft(
      figure, Claimant.Computation(result: result, formula: formula, operands: operands), subject: subject,
      verdict: verdict)
  }

  private static let and = Word("và")
  /// Words in which one named body is looked for.
  private static let reach = 120
  private static let many = ExactDecimal(100)
  private static let cases = ["trường hợp", "ca", "đối tượng"].map(Word.phrase)
  private static let ofBodies = LineReader.words("doanh hợp công đơn cơ trường tổ DN HTX")
  private static let bodies = PhraseSet([
    "Công ty", "Tổng công", "Tập đoàn", "Doanh nghiệp", "Hợp tác", "Chi nhánh", "Ngân hàng", "Bệnh viện", "Trường",
    "Nhà máy", "Xí nghiệp", "Trung tâm",
  ])
}
