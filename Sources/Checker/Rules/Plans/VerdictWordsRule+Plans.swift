import Figures
import Language

extension VerdictWordsRule {
  /// A percentage of a plan beside words that say whether the plan was met.
  func attained(_ index: Int, _ sentence: SentenceView, _ drafts: inout [Draft]) {
    let figure = sentence[index]
    guard figure.isPercent, figure.upper == nil, figure.approximation == .exact || figure.approximation == .above else {
      return
    }
    let words = VerdictPhrases(line: sentence.line)
    guard let isMet = words.verdict(beside: index, sentence), !isOfAims(index, sentence),
      words.last(of: VerdictPhrases.lessIsBetter, in: near(index, sentence)) == nil
    else { return }
    let hundred = ExactDecimal(100)
    let holds = isMet ? figure.value >= hundred : figure.value < hundred
    guard holds || (isMet ? figure.value < ExactDecimal(99) && figure.approximation == .exact : true) else { return }
    let printed = sentence.line.text(figure.tokens)
    drafts.append(
      Draft(
        rule: description, verdict: holds ? .consistent : .inconsistent, strength: holds ? .likely : .sure,
        figure: sentence.line.spot(of: figure),
        operands: [sentence.line.part(figure)], stated: figure.value.plain, expected: nil,
        wording: .said(
          summary: Phrases.VerdictWords.attained(printed, isMet: isMet, holds: holds),
          explanation: Phrase(
            vi: "\(printed) \(figure.value < hundred ? "<" : "≥") 100%",
            en: "\(printed) \(figure.value < hundred ? "<" : "≥") 100%"),
          suggestion: holds ? Phrases.Claims.nothingToDo : Phrases.VerdictWords.mend)))
  }

  /// "30/32 chỉ tiêu đạt và vượt kế hoạch, đưa tốc độ tăng trưởng đạt 7,36%": the aims were met; the rate is no attainment.
  private func isOfAims(_ index: Int, _ sentence: SentenceView) -> Bool {
    let before = index - 1
    guard sentence.range.contains(before), sentence[before].noun.starts(with: Self.aims) else { return false }
    return sentence.line.hasMark(",", in: sentence.between(before, index))
  }
  private static let aims = Word.phrase("chỉ tiêu")
}
