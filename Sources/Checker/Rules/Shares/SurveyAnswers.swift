import Figures

/// "31,4% doanh nghiệp nhận định tốt hơn, 42,8% giữ ổn định và 25,8% khó khăn hơn": who is asked how things went says one of three, so
/// that the three make a hundred; "74,2% (42,8% ổn định và 31,4% tốt hơn), 25,8% khó khăn hơn": two of them and what is left.
///
/// More than a hundred cannot be. Less than a hundred is wrong by a few points where tenths are printed and nothing says that some gave no
/// answer; of whole percentages it is asked about.
struct SurveyAnswers {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  private struct Told {
    var index: Int
    var answers: SurveyAnswer
  }

  /// The percentages of the sentence with their answers.
  private var told: [Told] {
    let percents = sentence.range.filter { sentence[$0].isPercent && sentence[$0].upper == nil }.prefix(Terms.window)
    guard percents.count > 1, SurveyWords.mayOccur(in: sentence) else { return [] }
    let words = SurveyWords(sentence: sentence)
    return percents.map { Told(index: $0, answers: words.answers(of: $0)) }
  }

  func drafts() -> [Draft] {
    let told = told
    return told.indices.flatMap { start -> [Draft] in
      let rest = told[start...]
      return [row(rest), together(rest), remainder(rest)].compactMap { $0 }
    }
  }

  // MARK: Three answers

  /// The first three, where each is another answer.
  private func row(_ told: ArraySlice<Told>) -> Draft? {
    let three = Array(told.prefix(3))
    guard three.count == 3, areSingle(three, of: .all), areInOneBracket(three) else { return nil }
    let indices = three.map(\.index)
    guard let sum = sum(indices), let gap = try? sum.value.subtracting(Self.hundred) else { return nil }
    if gap.magnitude <= sum.slack { return whole(indices, .consistent) }
    guard areOfOneGroup(indices), isClosed(indices) || isLast(indices), areExact(indices), !isFollowed(told, by: 3)
    else { return nil }
    if let slip = indices.reversed().first(where: { isSlip($0, in: indices) }),
      !gap.isNegative || gap.magnitude > Self.silent
    {
      return whole(indices.filter { $0 != slip } + [slip], .inconsistent)
    }
    return judgement(of: gap, indices).flatMap { whole(indices, $0) }
  }

  /// What answers that come to so much more or less than a hundred are.
  private func judgement(of gap: ExactDecimal, _ indices: [Int]) -> Verdict? {
    let words = SurveyWords(sentence: sentence)
    guard gap.magnitude <= (gap.isNegative ? Self.silent : Self.most) else { return nil }
    let areTenths = indices.filter { sentence[$0].decimals > 0 }.count > 1
    let isSure = gap.isNegative ? areTenths && !words.maySilence : gap <= Self.little || !words.isAboutOneThing
    return isSure ? .inconsistent : .unverifiable
  }

  private func whole(_ indices: [Int], _ verdict: Verdict) -> Draft? {
    guard let last = indices.last, let result = bounds(Self.hundred, less: Array(indices.dropLast())) else {
      return nil
    }
    let formula = ["100"] + indices.dropLast().map { Writing.number(sentence[$0], line) }
    return Claimant(sentence: sentence, rule: rule).draft(
      last,
      Claimant.Computation(
        result: result, formula: formula.joined(separator: " − "), operands: Array(indices.dropLast())),
      subject: .restOfWhole, strength: verdict == .consistent ? .likely : .sure, verdict: verdict)
  }

  // MARK: Two answers told together

  /// "68,3% (41,2% ổn định và 27,1% thuận lợi hơn)", "68,3% nhận định ổn định và thuận lợi hơn, trong đó 41,2% …, 27,1% …"
  private func together(_ told: ArraySlice<Told>) -> Draft? {
    let three = Array(told.prefix(3))
    guard three.count == 3, isPair(three) else { return nil }
    let pair = [three[1].index, three[2].index]
    guard let sum = sum(pair), let half = sentence[three[0].index].halfStep, let slack = try? sum.slack.adding(half),
      let gap = try? sum.value.subtracting(sentence[three[0].index].value)
    else { return nil }
    if gap.magnitude <= slack { return total(three[0].index, pair, .consistent) }
    let isBracket = sentence.anchor(ofBracketWith: pair[0]) == three[0].index
    let isIncluded = line.has(Self.including, in: sentence.between(three[0].index, pair[0]))
    guard isBracket || isIncluded && !three[0].answers.isEmpty, isClosed(pair), areOfOneGroup(pair),
      areExact(pair + [three[0].index]), !isFollowed(told, by: 3, in: sentence[pair[0]].bracket),
      gap.magnitude <= Self.far || Slip.isTelling(printed: sentence[three[0].index].value, right: sum.value)
    else { return nil }
    return total(three[0].index, pair, .inconsistent)
  }

  /// One that is told with two answers, or with none, and the two.
  private func isPair(_ three: [Told]) -> Bool {
    let both = three[1].answers.union(three[2].answers)
    guard areSingle([three[1], three[2]], of: both), both.count == 2, areInOneBracket([three[1], three[2]]) else {
      return false
    }
    if three[0].answers == both { return true }
    return three[0].answers.isEmpty && sentence.anchor(ofBracketWith: three[1].index) == three[0].index
  }

  private func total(_ index: Int, _ pair: [Int], _ verdict: Verdict) -> Draft? {
    guard let first = sentence[pair[0]].bounds(), let second = sentence[pair[1]].bounds(),
      let result = first.plus(second)
    else { return nil }
    let formula = pair.map { Writing.number(sentence[$0], line) }.joined(separator: " + ")
    return Claimant(sentence: sentence, rule: rule).draft(
      index, Claimant.Computation(result: result, formula: formula, operands: pair), subject: .total,
      strength: verdict == .consistent ? .likely : .sure, verdict: verdict)
  }

  // MARK: What is left of a hundred

  /// "68,3% …, 31,7% khó khăn hơn"
  private func remainder(_ told: ArraySlice<Told>) -> Draft? {
    guard let first = told.first else { return nil }
    let three = Array(told.prefix(3))
    let pair = three.count == 3 && isPair(three)
    let both = pair ? three[1].answers.union(three[2].answers) : first.answers
    guard both.count == 2, let last = told.dropFirst(pair ? 3 : 1).first,
      last.answers == SurveyAnswer.all.subtracting(both), areInOneBracket([first, last]),
      let sum = sum([first.index, last.index]), let gap = try? sum.value.subtracting(Self.hundred)
    else { return nil }
    if gap.magnitude <= sum.slack { return whole([first.index, last.index], .consistent) }
    let indices = [first.index, last.index]
    guard areExact(indices), !isFollowed(told, by: pair ? 4 : 2), !(pair && isWrong(three)),
      !SurveyWords(sentence: sentence).namesGroup(in: sentence.between(last.index - 1, last.index))
    else { return nil }
    // "59,6% ổn định và thuận lợi hơn; 37,5% khó khăn hơn": some did not answer, unless all others did.
    guard !gap.isNegative || othersMakeHundred else {
      return gap.magnitude <= Self.silent ? whole(indices, .unverifiable) : nil
    }
    return judgement(of: gap, indices).flatMap { whole(indices, $0) }
  }

  /// Whether other answers of the paragraph come to just a hundred.
  private var othersMakeHundred: Bool {
    let near = max(0, sentence.number - 3)..<min(line.sentences.count, sentence.number + 4)
    return near.contains { number in
      let other = SentenceView(line: line, sentence: line.sentences[number], number: number)
      let told = SurveyAnswers(sentence: other, rule: rule).told
      return told.indices.contains { start in
        let three = Array(told[start...].prefix(3))
        let isRow = three.count == 3 && areSingle(three, of: .all)
        if isRow, isHundred(three.map(\.index)) { return true }
        let isPair = three.count == 3 && isPair(three)
        let both = isPair ? three[1].answers.union(three[2].answers) : three[0].answers
        guard both.count == 2, let last = told[start...].dropFirst(isPair ? 3 : 1).first else { return false }
        return last.answers == SurveyAnswer.all.subtracting(both) && isHundred([three[0].index, last.index])
      }
    }
  }

  private func isHundred(_ indices: [Int]) -> Bool {
    guard let sum = sum(indices), let gap = try? sum.value.subtracting(Self.hundred) else { return false }
    return gap.magnitude <= sum.slack
  }

  /// Where the two in the bracket do not make the one before it, that one is wrong, and nothing is worked out of it.
  private func isWrong(_ three: [Told]) -> Bool {
    guard let sum = sum([three[1].index, three[2].index]), let half = sentence[three[0].index].halfStep,
      let slack = try? sum.slack.adding(half), let gap = try? sum.value.subtracting(sentence[three[0].index].value)
    else { return true }
    return gap.magnitude > slack
  }

  // MARK: What speaks for and against it

  private func areSingle(_ told: [Told], of all: SurveyAnswer) -> Bool {
    var seen: SurveyAnswer = []
    for each in told {
      guard each.answers.count == 1, seen.isDisjoint(with: each.answers) else { return false }
      seen.formUnion(each.answers)
    }
    return seen == all
  }

  private func areInOneBracket(_ told: [Told]) -> Bool {
    told.allSatisfy { sentence[$0.index].bracket == sentence[told[0].index].bracket }
  }

  /// "… và 25,8%": nothing more follows.
  private func isClosed(_ indices: [Int]) -> Bool {
    let gap = sentence.between(indices[indices.count - 2], indices[indices.count - 1])
    return line.has(Self.and, in: gap.suffix(4))
  }

  /// No other percentage is told behind them.
  private func isLast(_ indices: [Int]) -> Bool {
    guard let last = indices.last else { return false }
    return !(last + 1..<max(last + 1, sentence.range.upperBound)).contains { sentence[$0].isPercent }
  }

  private func areOfOneGroup(_ indices: [Int]) -> Bool {
    let words = SurveyWords(sentence: sentence)
    return zip(indices, indices.dropFirst()).allSatisfy {
      $0 + 1 == $1 && !words.namesGroup(in: sentence.between($0, $1))
    }
  }

  private func areExact(_ indices: [Int]) -> Bool { indices.allSatisfy { sentence[$0].approximation == .exact } }

  /// "…, 2,1% không có ý kiến": one more is told behind so many, without an answer of its own; not another group's: "…; khu vực FDI là 70,4%".
  private func isFollowed(_ told: ArraySlice<Told>, by count: Int, in bracket: Int = 0) -> Bool {
    guard let next = told.dropFirst(count).first, sentence.range.contains(next.index - 1) else { return false }
    return next.answers.isEmpty && sentence[next.index].bracket == bracket
      && !SurveyWords(sentence: sentence).namesGroup(in: sentence.between(next.index - 1, next.index))
  }

  private func isSlip(_ index: Int, in indices: [Int]) -> Bool {
    guard let others = sum(indices.filter { $0 != index }), let right = try? Self.hundred.subtracting(others.value)
    else {
      return false
    }
    return Slip.isTelling(printed: sentence[index].value, right: right)
  }

  private func sum(_ indices: [Int]) -> (value: ExactDecimal, slack: ExactDecimal)? {
    var (value, slack) = (ExactDecimal.zero, ExactDecimal.zero)
    for index in indices {
      guard let half = sentence[index].halfStep, let next = try? value.adding(sentence[index].value),
        let more = try? slack.adding(half)
      else { return nil }
      (value, slack) = (next, more)
    }
    return (value, slack)
  }

  private func bounds(_ whole: ExactDecimal, less indices: [Int]) -> Bounds? {
    var rest = Bounds(whole)
    for index in indices {
      guard let value = sentence[index].bounds(), let next = rest.minus(value) else { return nil }
      rest = next
    }
    return rest
  }

  private static let hundred = ExactDecimal(100)
  /// More than a hundred by so much is an error, whatever is asked about.
  private static let little = ExactDecimal(2)
  private static let most = ExactDecimal(5)
  /// What a bracket tells of is what stands before it, however far off.
  private static let far = ExactDecimal(12)
  /// As many as give no answer.
  private static let silent = ExactDecimal(4)
  private static let and = Word("và")
  private static let including = Word("đó")
}
