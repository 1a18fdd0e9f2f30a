import Figures

/// Percentages whose words tie them to other figures than the nearest: of several together, of a sum in brackets, of a sum
/// right before.
struct SharesReadOtherwise {
  let line: LineView
  let stated: Int
  /// The part and the whole.
  let operands: [Int]

  func answer() -> OtherReading.Answer {
    guard operands.count == 2 else { return isAim ? .falls : .stands }
    if isAim || isOfTwoCounts { return .falls }
    if let draft = ofSumInBrackets() ?? ofSeveral() ?? ofLess() { return .reads(draft) }
    guard isOfSum else { return .stands }
    return ofWholeBefore().map { .reads($0) } ?? .falls
  }

  // MARK: Several together

  /// "620 đoàn viên là công nhân và 380 đoàn viên là viên chức (cộng 1.000), chiếm 40% tổng số 2.500": of what the bracket adds up.
  private func ofSumInBrackets() -> Draft? {
    let (part, whole) = (operands[0], operands[1])
    let sum = part + 1
    guard sum < stated, line.figures[sum].bracket != 0, line.figures[sum].bracket != line.figures[part].bracket,
      line.figures[sum].bracket != line.figures[stated].bracket, line.figures[sum].whole == nil, sum != whole,
      Self.adding.contains(line.tokens[line.figures[sum].tokens.lowerBound - 1].word),
      line.figures[sum].isLike(line.figures[part]),
      let own = line.figures[part].magnitude, let all = line.figures[sum].magnitude, all > own
    else { return nil }
    return draft(of: [sum], whole)
  }

  /// "kỷ luật 4 đảng viên, khiển trách 6 đảng viên trên 1.250 đảng viên, bằng 0,8%": those told right before it belong to it.
  private func ofSeveral() -> Draft? {
    let (part, whole) = (operands[0], operands[1])
    guard line.figures[stated].decimals > 0 else { return nil }
    let alone = line.figures[part].bounds().flatMap { own in
      line.figures[whole].bounds().flatMap { own.percent(of: $0) }
    }
    var parts = [part]
    var near: Draft?
    while let first = parts.first, parts.count < Self.most, first > 0, isBeside(first - 1, first) {
      parts.insert(first - 1, at: 0)
      guard let draft = draft(of: parts, whole) else { break }
      if draft.verdict == .consistent { return draft }
      // Wrong both ways: what is nearer was meant.
      if let all = share(of: parts, whole), Claimant.isNear(all, line.figures[stated], 4),
        let alone, !Claimant.isNear(alone, line.figures[stated], 4)
      {
        near = draft
      }
    }
    return near
  }

  /// Counts of one name, with a comma or "và" and a word or two between.
  private func isBeside(_ one: Int, _ other: Int) -> Bool {
    let (left, right) = (line.figures[one], line.figures[other])
    guard left.isCount, right.isCount, left.whole == nil, right.whole == nil, !left.noun.isEmpty,
      left.noun.first == right.noun.first || right.noun.isEmpty, left.sentence == right.sentence,
      left.bracket == right.bracket
    else { return false }
    let start = max(left.tokens.upperBound, left.nounTokens.upperBound)
    let gap = start..<max(start, right.tokens.lowerBound)
    return (1...5).contains(gap.count)
      && gap.allSatisfy { line.tokens[$0].isWord || line.tokens[$0].isMark(",") }
      && gap.contains { line.tokens[$0].isMark(",") || line.tokens[$0].word == Self.and }
  }

  // MARK: Of less

  /// "giải quyết 388 trên 405 đơn, đạt 97%; chuyển cơ quan khác 5 đơn": of those that were left when some had gone elsewhere; that is asked.
  private func ofLess() -> Draft? {
    let (part, whole) = (operands[0], operands[1])
    guard let gone = LessBase(line: line, share: stated).gone(part: part, whole: whole),
      let rest = line.figures[whole].bounds()?.minusCount(gone.map { line.figures[$0] }),
      let share = line.figures[part].bounds()?.percent(of: rest)
    else { return nil }
    let less = gone.map { Writing.number(line.figures[$0], line) }.joined(separator: " − ")
    let formula =
      "\(Writing.part(line.figures[part], line)) ÷ (\(Writing.number(line.figures[whole], line)) − \(less)) × 100"
    return Claimant(sentence: line.view(of: stated), rule: ShareRule().description).draft(
      stated, Claimant.Computation(result: share, formula: formula, operands: [part, whole] + gone), subject: .share,
      strength: .certain, verdict: .unverifiable)
  }

  // MARK: Of a sum

  /// "thu 9,5 tỷ đồng trong đợt một và 2,5 tỷ đồng trong đợt hai, tổng cộng 12 tỷ đồng (80%)": the percentage is of the sum right before it, and
  /// none of its parts.
  private var isOfSum: Bool {
    let (part, whole) = (operands[0], operands[1])
    guard whole == stated - 1, part < whole, line.figures[stated].bracket != 0, line.figures[whole].bracket == 0,
      line.tokens[line.figures[stated].tokens.lowerBound - 1].isMark("(")
    else { return false }
    return TotalLead(sentence: line.view(of: whole), index: whole).kind == .adding
  }

  /// The whole of that sum, where one of its sentence gives the percentage.
  private func ofWholeBefore() -> Draft? {
    let sum = operands[1]
    let first = line.sentences[line.figures[sum].sentence].figures.lowerBound
    return (first..<sum).suffix(Self.reach).reversed().lazy.compactMap { base -> Draft? in
      guard let size = line.figures[base].magnitude, let own = line.figures[sum].magnitude, size > own,
        line.figures[base].isSurelyLike(line.figures[sum]), line.figures[base].bracket == 0
      else { return nil }
      return draft(of: [sum], base)
    }.first { $0.verdict == .consistent }
  }

  // MARK: What is no share

  /// "đạt 63,4%, vượt chỉ tiêu cấp trên giao (60%)": what was aimed at.
  private var isAim: Bool {
    let figure = line.figures[stated]
    let (open, close) = (figure.tokens.lowerBound - 1, figure.tokens.upperBound)
    guard stated > 0, figure.bracket != 0, line.tokens[open].isMark("("), close < line.tokens.count,
      line.tokens[close].isMark(")"), line.figures[stated - 1].isPercent,
      line.figures[stated - 1].sentence == figure.sentence
    else { return false }
    let gap = line.figures[stated - 1].tokens.upperBound..<open
    return gap.count < 12 && Self.aims.occur(in: line, gap)
      && gap.contains { Self.compared.contains(line.tokens[$0].word) }
  }

  /// "1.240 hộ/5.310 khẩu, chiếm 41,2% dân số": so many households with so many people in them.
  private var isOfTwoCounts: Bool {
    let (part, whole) = (line.figures[operands[0]], line.figures[operands[1]])
    guard operands[1] == operands[0] + 1, part.isCount, whole.isCount, let one = part.noun.first,
      let other = whole.noun.first, one != other, Terms.fit(part, to: whole) < .bare, !Self.general.contains(other)
    else { return false }
    let end = max(part.tokens.upperBound, part.nounTokens.upperBound)
    return whole.tokens.lowerBound == end + 1 && line.tokens[end].isMark("/")
  }

  // MARK: Drafts

  private func share(of parts: [Int], _ whole: Int) -> Bounds? {
    guard let base = line.figures[whole].bounds(), base.lower > .zero else { return nil }
    var sum: Bounds? = Bounds(.zero)
    for part in parts { sum = line.figures[part].bounds().flatMap { sum?.plus($0) } }
    return sum?.percent(of: base)
  }

  private func draft(of parts: [Int], _ whole: Int) -> Draft? {
    guard let share = share(of: parts, whole) else { return nil }
    let numbers = parts.map { Writing.number(line.figures[$0], line) }.joined(separator: " + ")
    let formula =
      "\(parts.count > 1 ? "(\(numbers))" : numbers) ÷ \(Writing.number(line.figures[whole], line)) × 100"
    return draft(share, formula, parts + [whole])
  }

  private func draft(_ share: Bounds, _ formula: String, _ operands: [Int]) -> Draft {
    Claimant(sentence: line.view(of: stated), rule: ShareRule().description).draft(
      stated, Claimant.Computation(result: share, formula: formula, operands: operands), subject: .share,
      strength: .certain)
  }

  private static let and = Word("và")
  private static let most = 4
  /// Figures before a sum among which its whole is looked for.
  private static let reach = 14
  /// "7 xã/15 địa phương": what any of them may be called.
  private static let general = LineReader.words("địa đơn tổ cơ trường tổng")
  private static let adding = LineReader.words("cộng tổng")
  private static let aims = PhraseSet(["chỉ tiêu", "kế hoạch", "mục tiêu", "dự toán", "yêu cầu", "nghị quyết"])
  private static let compared = LineReader.words("vượt đạt hơn so bằng với dưới trên")
}
