import Figures

extension FactScanner {
  /// Years, dates and spells said in a stretch; empty for "hiện nay", nil where nothing is said.
  func time(_ range: Range<Int>) -> WordBag? {
    var bag = WordBag()
    var isNow = false
    var index = range.lowerBound
    let slice = tokens[range]
    while index < range.upperBound {
      let token = tokens[index]
      if token.isNumber, let mention = mention(at: index) {
        switch mention.kind {
        case .date(let date): bag.add(UInt64(1 + (date.day ?? 0) + 100 * (date.month ?? 0) + 10_000 * (date.year ?? 0)))
        case .years(let first, let last): bag.add(UInt64(1 + 100_000_000 + first * 10_000 + last))
        case .figure(let figure) where line.figures[figure].isDuration:
          for inner in mention.tokens.lowerBound..<min(mention.tokens.upperBound + 2, range.upperBound)
          where tokens[inner].isWord {
            bag.add(tokens[inner].word)
          }
          bag.add(code(token))
        default: break
        }
        index = max(index + 1, mention.tokens.upperBound)
        continue
      }
      if token.isWord, FactWords.spans.contains(token.word), index + 1 < range.upperBound {
        bag.add(tokens[index + 1].isNumber ? code(tokens[index + 1]) : tokens[index + 1].word.code)
      }
      switch token.isWord ? CueBook.shared.match(slice, at: index)?.cue : nil {
      case .now: isNow = true
      case .startOfTerm: bag.add(1)
      case .endOfTerm: bag.add(2)
      default: break
      }
      index += 1
    }
    return bag.isEmpty && !isNow ? nil : bag
  }

  /// The words behind a figure up to a comma, numbers of years among them.
  func timeTail(from start: Int, to end: Int) -> Range<Int> {
    let limit = max(start, min(end, start + FactReader.tailReach))
    return
      start..<((start..<limit).first { tokens[$0].kind == .mark && !tokens[$0].isMark("/") && !tokens[$0].isMark("-") }
      ?? limit)
  }
}
