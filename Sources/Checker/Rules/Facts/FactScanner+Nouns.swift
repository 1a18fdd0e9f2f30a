extension FactScanner {
  /// 112 đại biểu đại diện cho 462 đảng viên: what is said behind is said of the delegates.
  func isRepresented(_ figure: Figure) -> Bool {
    let start = max(1, figure.tokens.lowerBound - 3)
    guard start < figure.tokens.lowerBound else { return false }
    return (start..<figure.tokens.lowerBound).contains {
      tokens[$0].word == FactWords.represent[1] && tokens[$0 - 1].word == FactWords.represent[0]
    }
  }

  /// A noun up to "dự đại hội".
  func beforeAttending(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound..<(range.first { FactWords.attend.contains(tokens[$0].word) } ?? range.upperBound)
  }

  /// The first words of a noun, five at most.
  func thing(_ range: Range<Int>) -> (hash: UInt64, count: Int) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var count = 0
    for index in range {
      guard tokens[index].isWord, count < 5 else { break }
      if count > 0,
        Lexicon.nounEnds.contains(tokens[index].word) || count > 1 && FactWords.fillers.contains(tokens[index].word)
      {
        break
      }
      hash = (hash ^ tokens[index].word.code) &* 0x100_0000_01b3
      count += 1
    }
    return (hash, count)
  }

  /// The first five words behind a unit, whatever they are.
  func words(_ range: Range<Int>) -> (hash: UInt64, count: Int) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var count = 0
    for index in range.prefix(5) {
      guard tokens[index].isWord else { break }
      hash = (hash ^ tokens[index].word.code) &* 0x100_0000_01b3
      count += 1
    }
    return (hash, count)
  }
}
