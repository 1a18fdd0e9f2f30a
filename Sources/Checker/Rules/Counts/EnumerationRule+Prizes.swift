import Figures
import Language

/// Prizes counted rank by rank.
extension EnumerationRule {
  mutating func readPrizes(_ sentence: Sentence, _ line: LineView) {
    for index in sentence.figures {
      guard let prizes = PrizeList(line: line).finding(index) else { continue }
      let figure = line.figures[index]
      let holds = figure.value == ExactDecimal(Int64(prizes.sum))
      let printed = line.text(figure.tokens.lowerBound..<figure.nounTokens.upperBound)
      drafts.append(
        Draft(
          rule: Self.description, verdict: holds ? .consistent : .inconsistent, strength: holds ? .sure : .certain,
          figure: line.spot(of: figure),
          operands: prizes.numbers.map { Draft.Part(spot: line.spot($0), value: line.text($0)) } + [line.part(figure)],
          stated: figure.value.plain, expected: "\(prizes.sum)",
          wording: .said(
            summary: holds ? Phrases.Enumerations.right(printed) : Phrases.Enumerations.wrong(printed, "\(prizes.sum)"),
            explanation: Phrases.Enumerations.counted("\(prizes.sum)"),
            suggestion: holds ? Phrases.Claims.nothingToDo : Phrases.Enumerations.mend("\(prizes.sum)"))))
    }
  }
}
