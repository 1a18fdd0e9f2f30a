/// Phrases looked up by their first word, in one walk over the tokens.
struct PhraseSet: Sendable {
  private let rests: [Word: [[Word]]]
  private let firsts: WordFilter

  init(_ phrases: [String]) {
    rests = Dictionary(grouping: phrases.map(Word.phrase)) { $0[0] }.mapValues { $0.map { Array($0.dropFirst()) } }
    firsts = WordFilter(rests.keys)
  }

  func occur(in line: LineView, _ range: Range<Int>) -> Bool {
    for token in range where firsts.mayHold(line.tokens[token].word) {
      if begins(at: token, line, range.upperBound) { return true }
    }
    return false
  }

  /// Apart from the walk, so that the walk itself stays small.
  @inline(never)
  private func begins(at token: Int, _ line: LineView, _ end: Int) -> Bool {
    guard let candidates = rests[line.tokens[token].word] else { return false }
    return candidates.contains { rest in
      token + rest.count < end && rest.indices.allSatisfy { line.tokens[token + 1 + $0].word == rest[$0] }
    }
  }
}
