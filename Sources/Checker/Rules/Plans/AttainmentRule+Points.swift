import Figures

/// A rate and the one it exceeds, both per cent.
extension AttainmentRule {
  /// "Tỷ lệ hồ sơ trực tuyến đạt 62,4%, vượt 2,4% so với chỉ tiêu Tỉnh ủy giao (60%)": the rate right before the excess, its aim alone in the
  /// bracket behind. Points are meant, or the growth; however far off it is, nothing else can be.
  func toldPoints(_ index: Int, _ claimant: Claimant) -> Draft? {
    let sentence = claimant.sentence
    let (actual, plan, stated) = (index - 1, index + 1, sentence[index])
    let told = EarlierInBracket(sentence: sentence, change: index)
    guard stated.role == .excess, stated.isPercent || stated.unit == .points, stated.upper == nil, stated.bracket == 0,
      stated.approximation == .exact, sentence.range.contains(actual), sentence.range.contains(plan),
      isRate(actual, sentence), isAlone(plan, sentence), isHeldAgainst(plan, index, sentence),
      Attachment(sentence: sentence).isBare(index),
      told.namesRate(before: actual), !told.tellsAmount(before: actual),
      let done = sentence[actual].bounds(), let goal = aim(plan, sentence), let points = done.minus(goal),
      let growth = done.growth(over: goal), points.lower > .zero
    else { return nil }
    let texts = [actual, plan].map { Writing.number(sentence[$0], sentence.line) }
    if stated.isPercent, !Agreement(points, with: stated).holds, Agreement(growth, with: stated).holds {
      return claimant.draft(
        index,
        Claimant.Computation(
          result: growth, formula: "(\(texts[0]) ÷ \(texts[1]) − 1) × 100", operands: [actual, plan]), subject: .excess)
    }
    return claimant.draft(
      index,
      Claimant.Computation(result: points, formula: "\(texts[0]) − \(texts[1])", operands: [actual, plan]),
      subject: .points, strength: .certain)
  }

  /// An aim is set, not measured: 60% is no 59,6%.
  func aim(_ plan: Int, _ sentence: SentenceView) -> Bounds? {
    let figure = sentence[plan]
    let isSet = figure.role == .plan && figure.upper == nil && figure.approximation == .exact
    return isSet ? Bounds(figure.value) : figure.bounds()
  }

  private func isRate(_ index: Int, _ sentence: SentenceView) -> Bool {
    let figure = sentence[index]
    return figure.isPercent && figure.bracket == 0 && figure.upper == nil && figure.approximation == .exact
      && [.share, .level, .to, .attained].contains(figure.role) && figure.clause == sentence[index + 1].clause
  }

  /// "(60%)", "(chỉ tiêu 60%)": nothing else in the bracket.
  private func isAlone(_ plan: Int, _ sentence: SentenceView) -> Bool {
    let figure = sentence[plan]
    return figure.isPercent && figure.bracket != 0 && figure.upper == nil && figure.approximation == .exact
      && [.plan, .base].contains(figure.role)
      && (!sentence.range.contains(plan + 1) || sentence[plan + 1].bracket != figure.bracket)
  }

  /// "so với chỉ tiêu Nghị quyết đề ra (": no mark before the bracket.
  private func isHeldAgainst(_ plan: Int, _ index: Int, _ sentence: SentenceView) -> Bool {
    let gap = sentence.between(index, plan)
    let tokens = sentence.line.tokens
    guard
      let open = gap.first(where: { tokens[$0].kind == .mark && !tokens[$0].isMark("/") && !tokens[$0].isMark("-") })
    else { return false }
    return tokens[open].isMark("(")
      && (gap.lowerBound..<open).contains { tokens[$0].word == Self.against || tokens[$0].word == Self.plan }
  }
  private static let against = Word("so")
  private static let plan = Word("tiêu")
}
