/// tăng 291 đảng viên, tương đương 152%: a change said twice, in figures and per cent.
struct EquivalentRule: SentenceRule {
  let description = RuleDescription(
    "change.equivalent", .growth, vi: "Tỷ lệ tương đương với mức tăng, giảm", en: "A change in figures and per cent")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range where sentence[index].isPercent {
      let isMadeUp = sentence[index].role == .share && isMadeUp(index, sentence)
      guard
        sentence[index].role == .equivalent
          || sentence[index].role == .share && (isMadeUp || isNoted(index, sentence))
      else { continue }
      let amounts = AmountTrials(sentence: sentence)
      guard let amount = amounts.amount(for: index) else { continue }
      let change: RelativeChange = sentence[amount].sign < 0 ? .fall : .growth
      var trials: [Trial] = []
      if sentence[amount].role == .change {
        trials = proved(amount, index, change, sentence)
        // What is said again in units is no change of percentages.
        trials += RelativeTrials(sentence: sentence).trials(index, change).filter {
          $0.computation.operands.allSatisfy { !sentence[$0].isPercent }
        }
      }
      // "102/114 vụ, giảm 12 vụ (10,5%)"
      if let fraction = NowAndThen(sentence: sentence, index: index).trial(change) { trials.append(fraction) }
      // Where the amount is the difference of two levels that the words tie together, no other level is meant.
      let isTied = trials.first?.accuses ?? false && isStructural(amount, sentence)
      trials += isTied ? amounts.trials(index).filter(\.accuses) : amounts.trials(index)
      if let level = sentence[index].leads.last?.cue, level == .equals {
        trials += RelativeTrials(sentence: sentence).trials(index, .ratio).map(\.unaccusing)
      }
      // "tăng 921 việc (chiếm tỷ lệ 12,5%)": what it is of what there are now, perhaps.
      if isMadeUp { trials += ofLevel(amount, index, sentence) }
      // "tăng 57 dự án và 1.088 triệu USD, tương ứng tăng 59,4% … và 82,5% …": either may be meant.
      let isOneOfTwo =
        amount > sentence.range.lowerBound && sentence[amount - 1].role == .change
        && sentence[amount - 1].clause == sentence[amount].clause && !sentence[amount - 1].isPercent
        && sentence[index].bracket == 0
      if isOneOfTwo {
        trials += proved(amount - 1, index, change, sentence)
        let states = StatePairs(sentence: sentence, change: index).pair()
        trials = trials.map { trial in
          var trial = trial
          trial.accuses = trial.accuses && states.map { trial.computation.operands == [$0.from, $0.to] } ?? false
          return trial
        }
      }
      let claimant = Claimant(sentence: sentence, rule: description)
      if let draft = claimant.decide(index, trials) { drafts.append(draft) }
    }
  }

  /// "tăng 22 đảng viên (12,5%)"; "tăng thêm 22 triệu USD (chiếm 30%)", "(30% tổng vốn)", "(bằng 30% của cả nước)" are no
  /// changes said again.
  private func isNoted(_ index: Int, _ sentence: SentenceView) -> Bool {
    let figure = sentence[index]
    guard figure.bracket != 0, !ShareSearch(sentence: sentence, index: index).namesAnotherWhole else { return false }
    switch figure.leads.last?.cue {
    case .share, .attain: return false
    case .equals:
      let next = figure.tokens.upperBound
      return next >= sentence.line.tokens.count || sentence.line.tokens[next].kind == .mark
    default: return true
    }
  }

  /// "tăng 2.029 vụ = 7,06% so với năm 2016", "tăng 921 việc (chiếm tỷ lệ 14,33%) so với năm 2019", "tăng 910 việc chiếm 8,64% so với năm
  /// 2019": right behind a change that is held against another time.
  private func isMadeUp(_ index: Int, _ sentence: SentenceView) -> Bool {
    let (figure, amount) = (sentence[index], index - 1)
    guard amount > sentence.range.lowerBound, sentence[amount].role == .change, !sentence[amount].isPercent,
      sentence[amount].clause == figure.clause, figure.upper == nil,
      !ShareSearch(sentence: sentence, index: index).namesAnotherWhole
    else { return false }
    let tokens = sentence.line.tokens
    let start = max(sentence[amount].tokens.upperBound, sentence[amount].nounTokens.upperBound)
    guard start < figure.tokens.lowerBound else { return false }
    let own = start..<figure.tokens.lowerBound
    let isSaid = own.contains { tokens[$0].isMark("=") || Self.making.contains(tokens[$0].word) }
    guard isSaid, own.count <= 5,
      own.allSatisfy({ tokens[$0].isMark("=") || tokens[$0].isMark("(") || Self.rates.contains(tokens[$0].word) })
    else { return false }
    let end = figure.tokens.upperBound
    let next = end < tokens.count && tokens[end].isMark(")") ? end + 1 : end
    return sentence[amount].comparison != .none || sentence.sentence.firstCompared.map { $0 <= index } ?? false
      || next < tokens.count && tokens[next].word == Self.so
  }
  private static let making = LineReader.words("chiếm tỷ tỉ")
  private static let rates = LineReader.words("chiếm tỷ tỉ lệ là")
  private static let so = Word("so")

  private func ofLevel(_ amount: Int, _ index: Int, _ sentence: SentenceView) -> [Trial] {
    AmountTrials(sentence: sentence).levels(for: amount).compactMap { level in
      guard let size = sentence[amount].bounds(), let now = sentence[level].bounds(), now.lower > .zero,
        let share = size.percent(of: now)
      else { return nil }
      let texts = (Writing.number(sentence[amount], sentence.line), Writing.number(sentence[level], sentence.line))
      return Trial(
        computation: Claimant.Computation(
          result: share, formula: "\(texts.0) ÷ \(texts.1) × 100", operands: [level, amount]),
        subject: .share, accuses: false, strength: .likely)
    }
  }

  private func isStructural(_ amount: Int, _ sentence: SentenceView) -> Bool {
    guard let pair = StatePairs(sentence: sentence, change: amount).pair() else { return false }
    let isFall = sentence[amount].sign < 0
    guard let high = sentence[isFall ? pair.from : pair.to].bounds(),
      let low = sentence[isFall ? pair.to : pair.from].bounds(), let difference = high.minus(low)
    else { return false }
    return Agreement(difference, with: sentence[amount]).holds
  }

  /// Where the amount is the difference of two levels, the percentage must be their growth.
  private func proved(_ amount: Int, _ index: Int, _ change: RelativeChange, _ sentence: SentenceView) -> [Trial] {
    for pair in SeriesPairs(sentence: sentence, change: amount).pairs(like: sentence[amount]) {
      let (high, low) = change == .fall ? (pair.from, pair.to) : (pair.to, pair.from)
      guard let upper = sentence[high].bounds(), let lower = sentence[low].bounds(),
        let difference = upper.minus(lower),
        Agreement(difference, with: sentence[amount]).holds,
        let result = change.result(sentence[pair.to], sentence[pair.from])
      else { continue }
      return [
        Trial(
          computation: Claimant.Computation(
            result: result, formula: change.formula(sentence[pair.to], sentence[pair.from], sentence.line),
            operands: [pair.from, pair.to]),
          subject: change.subject, accuses: true,
          slip: change.slip(sentence[pair.to], sentence[pair.from], sentence[index]))
      ]
    }
    return []
  }
}
