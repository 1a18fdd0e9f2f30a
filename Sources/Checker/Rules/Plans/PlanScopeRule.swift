import Figures
import Language

/// "đạt 64% kế hoạch của nhiệm kỳ, tăng 12% so với cùng kỳ": what is set beside the same period of another year was done in a
/// year at most, and more than half of a term's plan is much for that. Perhaps the plan is the year's.
struct PlanScopeRule: SentenceRule {
  let description = RuleDescription(
    "plan.scope", .order, vi: "Kế hoạch nhiệm kỳ hay kế hoạch năm", en: "The plan of a term or of a year")

  /// Words behind a percentage that name its plan.
  private static let reach = 8

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range where isOfTerm(index, sentence) {
      guard let growth = growth(after: index, sentence) else { continue }
      let figure = sentence[index]
      let end = planEnd(figure, sentence)
      let printed = sentence.line.text(figure.tokens.lowerBound..<end)
      // It is the plan's name that is asked about: the percentage may be right.
      let plan = sentence.line.spot(figure.tokens.upperBound..<end)
      drafts.append(
        Draft(
          rule: description, verdict: .unverifiable, figure: plan,
          operands: [sentence.line.part(sentence[growth]), sentence.line.part(figure), Draft.Part(spot: plan)],
          stated: printed, expected: nil,
          wording: .said(
            summary: Phrases.PlanScopes.ask(printed), explanation: Phrases.PlanScopes.why,
            suggestion: Phrases.PlanScopes.lookUp)))
    }
  }

  /// đạt 64% kế hoạch (của) nhiệm kỳ, more than half of it and not all that was done since its beginning
  private func isOfTerm(_ index: Int, _ sentence: SentenceView) -> Bool {
    let figure = sentence[index]
    guard figure.isPercent, figure.role == .attained, figure.value >= ExactDecimal(50), figure.upper == nil,
      planEnd(figure, sentence) > figure.tokens.upperBound
    else { return false }
    let start = max(sentence.sentence.tokens.lowerBound, figure.tokens.lowerBound - 40)
    let words = ListWords(line: sentence.line)
    return !Self.cumulative.contains { words.has($0, in: start..<figure.tokens.lowerBound) }
  }

  /// Where "kế hoạch của nhiệm kỳ" ends behind a percentage; the percentage's own end where it does not follow.
  private func planEnd(_ figure: Figure, _ sentence: SentenceView) -> Int {
    let tokens = sentence.line.tokens
    let end = figure.tokens.upperBound
    let limit = min(sentence.sentence.tokens.upperBound, end + Self.reach)
    guard end < limit, Self.plans.contains(tokens[end].word) else { return end }
    let tail = (end..<limit).prefix { tokens[$0].isWord }
    let term = tail.dropLast().first { tokens[$0].word == Lexicon.term && tokens[$0 + 1].word == Self.period }
    return term.map { $0 + 2 } ?? end
  }

  /// tăng 12% so với cùng kỳ, of the same amount
  private func growth(after index: Int, _ sentence: SentenceView) -> Int? {
    (index + 1..<min(sentence.range.upperBound, index + 3)).first {
      sentence[$0].comparison == .samePeriod && sentence[$0].role == .growth
        && sentence[$0].clause == sentence[index].clause
    }
  }

  private static let plans = LineReader.words("kế chỉ")
  private static let period = Word("kỳ")
  private static let cumulative = ["lũy kế", "từ đầu nhiệm kỳ", "đến nay", "cộng dồn", "nửa nhiệm kỳ"].map(Word.phrase)
}
