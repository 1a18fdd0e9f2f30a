import Figures

/// Xếp thứ 14, tăng 9 bậc so với năm 2021 (thứ 23): a move between two places in a ranking.
struct RankRule: SentenceRule {
  let description = RuleDescription(
    "change.rank", .difference, vi: "Số bậc tăng, giảm so với hai thứ hạng",
    en: "A move beside two places in a "
      + "ranking")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range where sentence[index].noun.first == Self.step && sentence[index].role == .change {
      let places = self.places(around: sentence[index], sentence)
      guard places.count == 2, places[0].value != places[1].value else { continue }
      let (low, high) = (min(places[0].value, places[1].value), max(places[0].value, places[1].value))
      let claimant = Claimant(sentence: sentence, rule: description)
      var draft = claimant.draft(
        index,
        Claimant.Computation(
          result: Bounds(ExactDecimal(high - low)), formula: "\(high) − \(low)", operands: []),
        subject: sentence[index].sign < 0 ? .decrease : .increase)
      draft.operands =
        places.map { Draft.Part(spot: sentence.line.spot($0.token..<$0.token + 1), value: String($0.value), unit: nil) }
        + [sentence.line.part(sentence[index])]
      drafts.append(draft)
    }
  }

  /// thứ 14, hạng 5, thứ 6/20 sở, ngành, vị trí (thứ) 23: within reach of the move, in its clause.
  private func places(around figure: Figure, _ sentence: SentenceView) -> [(token: Int, value: Int64)] {
    let tokens = sentence.line.tokens
    var low = max(sentence.sentence.tokens.lowerBound + 1, figure.tokens.lowerBound - 40)
    var high = min(sentence.sentence.tokens.upperBound, figure.tokens.upperBound + 30)
    if let end = (low..<figure.tokens.lowerBound).last(where: { tokens[$0].isMark(";") }) { low = end + 1 }
    if let end = (figure.tokens.upperBound..<max(high, figure.tokens.upperBound)).first(where: {
      tokens[$0].isMark(";")
    }) {
      high = end
    }
    var places: [(token: Int, value: Int64)] = []
    for token in max(1, low)..<max(1, low, high)
    where tokens[token].isNumber && Self.leads.contains(tokens[token - 1].word) {
      // "vị trí" counts, "trí" alone does not; "thứ" may also open a weekday or a list.
      if tokens[token - 1].word == Self.position, token < 2 || tokens[token - 2].word != Self.seat { continue }
      if token + 1 < tokens.count, tokens[token + 1].isMark("-") { return [] }
      let start = sentence.line.bytes.startIndex
      let digits = sentence.line.bytes[start + Int(tokens[token].start)..<start + Int(tokens[token].end)]
      guard digits.count <= 3, let value = Int64(String(decoding: digits, as: UTF8.self)) else { return [] }
      places.append((token, value))
    }
    return places
  }

  private static let step = Word("bậc")
  private static let seat = Word("vị")
  private static let position = Word("trí")
  private static let leads: Set<Word> = [Word("thứ"), Word("hạng"), position]
}
