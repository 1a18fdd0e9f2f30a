/// Groups of phrases looked up by their first word, in one walk over the tokens for all of them.
struct PhraseGroups: Sendable {
  private struct Phrase {
    let group: Int
    let rest: [Word]
  }

  private let phrases: [Word: [Phrase]]
  private let firsts: WordFilter

  init(_ groups: [[String]]) {
    var phrases: [Word: [Phrase]] = [:]
    for (group, texts) in groups.enumerated() {
      for words in texts.map(Word.phrase) {
        phrases[words[0], default: []].append(Phrase(group: group, rest: Array(words.dropFirst())))
      }
    }
    self.phrases = phrases
    firsts = WordFilter(phrases.keys)
  }

  /// Whether phrases of more than one group occur.
  func mix(in line: LineView, _ range: Range<Int>) -> Bool {
    var found: Int?
    for token in range where firsts.mayHold(line.tokens[token].word) {
      for phrase in begin(at: token, line, range.upperBound) {
        if found ?? phrase != phrase { return true }
        found = phrase
      }
    }
    return false
  }

  /// The groups of the phrases that begin here.
  @inline(never)
  private func begin(at token: Int, _ line: LineView, _ end: Int) -> [Int] {
    guard let candidates = phrases[line.tokens[token].word] else { return [] }
    return candidates.compactMap { phrase in
      let rest = phrase.rest
      let begins =
        token + rest.count < end && rest.indices.allSatisfy { line.tokens[token + 1 + $0].word == rest[$0] }
      return begins ? phrase.group : nil
    }
  }
}
