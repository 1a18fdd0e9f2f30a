import Figures

/// What was dealt with and what was not, right behind how many there are: "Khởi tố 47 vụ, đã kết thúc điều tra 39 vụ, còn 8 vụ đang điều
/// tra", "54 trạm được kiểm tra; 45 trạm đã có giấy phép, 9 trạm chưa có giấy phép". The three are all that the sentence tells of
/// the kind, and nothing can be both done and not done.
struct OutcomeSplits {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }
  private var words: ListWords { ListWords(line: line) }

  /// Figures looked at for one sentence.
  private static let most = 40

  func drafts() -> [Draft] {
    guard (3...Self.most).contains(sentence.range.count) else { return [] }
    return sentence.range.dropLast(2).compactMap { whole in split(whole).flatMap(draft) }
  }

  /// The whole and its two outcomes.
  private struct Split {
    var whole: Int
    var done: Int
    var rest: Int
    /// The words leave room for nothing beside the two.
    var isWhole: Bool
  }

  private func split(_ whole: Int) -> Split? {
    let figure = sentence[whole]
    guard isPlain(whole), figure.unit != nil || !figure.noun.isEmpty, !isOfStages(whole), isToldAsWhole(whole) else {
      return nil
    }
    let kin = sentence.range.filter { $0 == whole || isKin($0, whole) }
    guard kin.count == 3, kin[0] == whole, kin.allSatisfy(isPlain), kin.allSatisfy({ isNamed($0, whole) }) else {
      return nil
    }
    let (done, rest) = (kin[1], kin[2])
    // "đã dùng 132 lít trên 196 lít được cấp, còn 64 lít": the one behind is what there was.
    guard sentence[done].role != .plan, !WholeWords(sentence: sentence).joinsOutOf(whole, done) else { return nil }
    let outcome = Outcome(line: line, done: done, rest: rest)
    if outcome.areAntonyms, !outcome.goesOn, SumMatch(terms: terms).isNear([done, rest], total: whole, within: 50),
      !outcome.isOfOtherTimes(from: whole)
    {
      return Split(whole: whole, done: done, rest: rest, isWhole: true)
    }
    guard outcome.isDone, !outcome.goesOn, !outcome.isOfOtherTimes(from: whole) else { return nil }
    if outcome.isRest { return isFlow(whole, done) ? nil : Split(whole: whole, done: done, rest: rest, isWhole: true) }
    if outcome.areOpposite { return Split(whole: whole, done: done, rest: rest, isWhole: true) }
    return outcome.isPending ? Split(whole: whole, done: done, rest: rest, isWhole: false) : nil
  }

  /// Of the whole's kind, outside brackets, and no base or change.
  private func isKin(_ index: Int, _ whole: Int) -> Bool {
    let figure = sentence[index]
    return figure.bracket == 0 && Terms.isAmount(figure) && Kin.are(figure, sentence[whole])
      && isOfTurns(index) == isOfTurns(whole)
  }

  /// "320 lượt lao động" are visits, and no people.
  private func isOfTurns(_ index: Int) -> Bool {
    let next = sentence[index].tokens.upperBound
    let number = sentence[index].number.upperBound
    return next < line.tokens.count && (line.tokens[next].word == Self.turn || line.tokens[number].word == Self.turn)
  }
  private static let turn = Word("lượt")

  /// A number without a name is of the kind that was named last: "kết nạp 61 đảng viên; thành lập 4 chi bộ, còn 2".
  private func isNamed(_ index: Int, _ whole: Int) -> Bool {
    guard Terms.isBare(sentence[index]) else { return true }
    let before = (whole..<index).last { Terms.isAmount(sentence[$0]) && !Terms.isBare(sentence[$0]) }
    return before.map { isKin($0, whole) || $0 == whole } ?? false
  }

  private func isPlain(_ index: Int) -> Bool {
    let figure = sentence[index]
    return figure.bracket == 0 && figure.whole == nil && figure.approximation == .exact
      && (figure.comparison == .none || figure.role == .plan) && !terms.isGrade(index) && !figure.isSpelled
      && [.level, .total, .to, .part, .remaining, .plan].contains(figure.role) && Terms.isAmount(figure)
  }

  /// "trong tuần phát hiện 4 ổ dịch mới, đã dập 2 ổ, hiện còn 7 ổ": what is left may be from before.
  private func isFlow(_ whole: Int, _ done: Int) -> Bool {
    let start = sentence.sentence.tokens.lowerBound
    return Self.flowing.occur(in: line, start..<sentence[done].tokens.lowerBound)
  }

  /// "29 việc hoàn thành, 8 việc đang làm đúng hạn, 3 việc chậm": the first of a list is one of its parts.
  private func isToldAsWhole(_ whole: Int) -> Bool {
    guard !GapWords(line: line, index: whole).own.isEmpty else { return false }
    return !Self.states.occur(in: line, Outcome(line: line, done: whole, rest: whole).named(whole))
  }

  /// "Vòng sơ loại chọn 40 đề tài": what goes on to the next stage is told, and no outcome.
  private func isOfStages(_ whole: Int) -> Bool {
    Self.stages.occur(in: line, sentence.sentence.tokens.lowerBound..<sentence[whole].tokens.upperBound)
  }

  private func draft(_ split: Split) -> Draft? {
    let (whole, done, rest) = (split.whole, split.done, split.rest)
    guard let sum = terms.sum([done, rest], total: whole), let all = terms.bounds(whole, like: done) else { return nil }
    let exceeds = sum.lower > all.upper
    let trial = RemainderTrial(sentence: sentence, remainder: rest, lead: .plain, rule: rule)
    if Agreement(sum, with: terms.printed(whole, beside: [done, rest])) == .exact {
      return split.isWhole ? trial.draft(RemainderTrial.Way(whole: whole, done: [done])) : nil
    }
    guard split.isWhole || exceeds, !isExplained(whole, done, rest) else { return nil }
    if !exceeds || (line.figures[done].magnitude.map { $0 < all.lower } ?? false) {
      var draft = trial.draft(RemainderTrial.Way(whole: whole, done: [done]), verdict: .inconsistent)
      draft?.isToldInFull = true
      return draft
    }
    var draft = Claimant(sentence: sentence, rule: rule).draft(
      whole,
      Claimant.Computation(result: sum, formula: terms.formula([done, rest]), operands: [done, rest]), subject: .total,
      verdict: .inconsistent)
    draft.isToldInFull = true
    return draft
  }

  /// "120 hồ sơ (kỳ trước chuyển sang 15 hồ sơ), …": what a bracket holds and the others make it come out.
  private func isExplained(_ whole: Int, _ done: Int, _ rest: Int) -> Bool {
    guard let all = line.figures[whole].magnitude, let some = line.figures[done].magnitude,
      let left = line.figures[rest].magnitude, let sum = try? some.adding(left),
      let gap = try? all.subtracting(sum).magnitude
    else { return true }
    let low = max(0, whole - 8)
    return (low..<min(line.figures.count, rest + 4)).contains { index in
      ![whole, done, rest].contains(index) && Terms.isAmount(line.figures[index])
        && (line.figures[index].magnitude == gap || line.figures[index].magnitude == sum)
        && terms.fit(index, to: whole) >= .bare
    }
  }

  private static let states = PhraseSet(["hoàn thành", "xong", "đang", "chưa", "chậm", "đúng hạn", "khởi công"])
  private static let flowing = PhraseSet([
    "vận động", "phát sinh", "mới", "thêm", "trong tuần", "trong ngày", "trong tháng", "hôm nay", "trong 24 giờ",
    "chuyển sang",
    "kỳ trước", "tồn",
  ])
  private static let stages = PhraseSet(["vòng", "chọn", "chỉ tiêu tuyển"])
}
