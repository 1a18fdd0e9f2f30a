import Figures

/// "lợi nhuận 164,2 tỷ (KH 220 tỷ, 74,6%)", "38,6 triệu kWh/KH 52 triệu kWh = 74%", "2,87 triệu tấn, KH năm 4,1 triệu tấn, thực hiện 70,0%": what was done,
/// right behind it its plan, and right behind that how far it went, with nothing but words of plans between.
struct PlanRightBehind {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var tokens: [Token] { sentence.line.tokens }

  func draft() -> Draft? {
    let (done, plan, rate) = (index - 2, index - 1, sentence[index])
    guard sentence.range.contains(done), rate.isPercent, rate.upper == nil, rate.approximation == .exact,
      isAmount(done), isAmount(plan), sentence[done].unit == sentence[plan].unit,
      sentence[done].unit != nil || sentence[plan].noun.isEmpty
        || sentence[plan].noun.first == sentence[done].noun.first,
      isPlanned(gap(done, plan)), isReached(gap(plan, index)), endsBehind(rate),
      !PlanGivers(sentence: sentence).differ(index, from: [plan]),
      let now = sentence[done].bounds(), let goal = sentence[plan].bounds(), goal.lower > .zero,
      let result = now.percent(of: goal)
    else { return nil }
    let isRight = Agreement(result, with: rate).holds
    guard isRight || Claimant.isNear(result, rate, 2) else { return nil }
    let texts = [done, plan].map { Writing.number(sentence[$0], line) }
    var draft = Claimant(sentence: sentence, rule: rule).draft(
      index,
      Claimant.Computation(
        result: result, formula: "\(texts[0]) ÷ \(texts[1]) × 100", operands: [done, plan]),
      subject: .attainment, strength: .certain)
    draft.isToldInFull = true
    return draft
  }

  private func isAmount(_ place: Int) -> Bool {
    let its = sentence[place]
    return !its.isPercent && !its.isDuration && its.upper == nil && its.whole == nil && its.approximation == .exact
      && its.unit != .times && its.unit != .points
  }

  /// What stands between two figures, without the name of the first.
  private func gap(_ first: Int, _ second: Int) -> [Token] {
    let named = sentence[first].nounTokens
    return sentence.between(first, second).filter { !named.contains($0) }.map { tokens[$0] }
  }

  /// "(KH", "/KH", ", kế hoạch năm"
  private func isPlanned(_ gap: [Token]) -> Bool {
    guard let mark = gap.first, mark.isMark("(") || mark.isMark("/") || mark.isMark(","), gap.count < 8 else {
      return false
    }
    let words = gap.dropFirst().filter { !$0.isMark(":") }
    return words.allSatisfy { $0.isWord && (Self.plans.contains($0.word) || Self.spells.contains($0.word)) }
      && Self.named.contains { name in
        words.indices.contains { words[$0...].prefix(name.count).map(\.word) == name }
      }
  }

  /// ", đạt", " = ", "), bằng", ", thực hiện"
  private func isReached(_ gap: [Token]) -> Bool {
    (1...5).contains(gap.count)
      && gap.allSatisfy { token in
        token.isWord
          ? Self.reached.contains(token.word) : Self.marks.contains { token.isMark($0) }
      } && gap.contains { $0.kind == .mark }
  }

  private func endsBehind(_ rate: Figure) -> Bool {
    let end = rate.tokens.upperBound
    return end >= tokens.count
      || tokens[end].kind == .mark && !tokens[end].isMark("/")
      || Self.plans.contains(tokens[end].word)
  }

  private static let plans = LineReader.words("KH kế hoạch chỉ tiêu dự toán DT CT")
  private static let named = ["KH", "kế hoạch", "chỉ tiêu", "dự toán", "DT", "CT"].map(Word.phrase)
  private static let spells = LineReader.words("năm tháng quý cả giao được tỉnh huyện thành phố xã trên đề ra")
  private static let reached = LineReader.words("đạt bằng thực hiện tỷ lệ đã được tương đương")
  private static let marks: [Unicode.Scalar] = ["=", ",", "(", ")", ":"]
}
