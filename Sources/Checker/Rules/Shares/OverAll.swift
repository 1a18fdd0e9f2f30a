import Figures

/// "đạt 90,57% tổng số đại biểu" beside 48/48 votes: the base may be all seats, which are not printed.
struct OverAll {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var figure: Figure { sentence[index] }

  /// Whether a percentage that does not fit may be of a whole that is not printed.
  var mayBeMeant: Bool {
    if isOfVotes, !isOfSurvey { return !noWholeNumberFits && !isToldInRow }
    if sentence.range.contains(index + 1), sentence[index + 1].whole != nil, sentence[index + 1].bracket != 0 {
      return false
    }
    // "giải ngân 812/1.450 tỷ đồng, đạt 56% tổng mức đầu tư": what stands behind the bar of an amount is what is named.
    if sentence.range.contains(index - 1), sentence[index - 1].whole != nil, sentence[index - 1].unit != nil,
      Attachment(sentence: sentence).isBare(index)
    {
      return false
    }
    if isOfFractionsThings { return false }
    let search = ShareSearch(sentence: sentence, index: index)
    if search.partOfTotal()?.accuses == true || search.partOfNamed()?.accuses == true { return false }
    if BaseBehind(sentence: sentence, index: index).pair() != nil { return false }
    // "6/15 khu, tức 40% số khu"
    if figure.role == .equivalent, figure.leads.last?.cue == .equivalent, sentence.range.contains(index - 1),
      sentence[index - 1].whole != nil
    {
      return false
    }
    if let part = ShareTrials(sentence: sentence, index: index).namedPart(),
      NamedWhole(sentence: sentence, index: index).figure(for: part) != nil
    {
      return false
    }
    return search.namesAnotherWhole && !search.parts().contains { search.namedWhole(of: $0) != nil }
  }

  /// "275/948 thôn …, tỷ lệ đạt 26% trên tổng số thôn", "lên 1.125/1.181 giấy, đạt 88,6% tổng số giấy cần cấp": all of what stands behind the bar, where it nearly
  /// gives what is printed.
  private var isOfFractionsThings: Bool {
    let before = index - 1
    guard sentence.range.contains(before), let rate = sentence[before].fractionShare, sentence[before].isCount,
      let thing = sentence[before].noun.first, Claimant.isNear(rate, figure, 8)
    else { return false }
    let tokens = sentence.line.tokens
    let words = tokens[figure.tokens.upperBound...].prefix(10).prefix { $0.isWord }.map(\.word)
    guard words.contains(Self.total) else { return false }
    let name = words.drop { Self.heads.contains($0) }
    guard name.first == thing else { return false }
    return name.count <= sentence[before].noun.count || name.contains { Self.needs.contains($0) }
  }
  private static let total = Word("tổng")
  private static let heads = LineReader.words("trên trong của so với tổng số")
  private static let needs = LineReader.words("cần phải")

  private var isOfVotes: Bool {
    let around = max(sentence.range.lowerBound, index - 2)..<min(sentence.range.upperBound, index + 2)
    // No assembly has a thousand seats.
    if around.contains(where: { (sentence[$0].whole ?? .zero) >= ExactDecimal(1000) }) { return false }
    if sentence[index].leads.contains(where: { $0.cue == .votes }) || isBeforeSeats { return true }
    return around.contains { near in
      let figure = sentence[near]
      return figure.leads.contains { $0.cue == .votes } || figure.noun.first == Self.ballot
        || figure.whole != nil && Self.seats.contains { figure.noun.starts(with: $0) }
    }
  }

  /// "473/476 (95,75%) đại biểu bấm nút thông qua"
  private var isBeforeSeats: Bool {
    let tokens = sentence.line.tokens
    guard figure.bracket != 0, sentence.range.contains(index - 1), sentence[index - 1].whole != nil,
      let close = (figure.tokens.upperBound..<min(tokens.count, figure.tokens.upperBound + 2)).first(where: {
        tokens[$0].isMark(")")
      })
    else { return false }
    let behind = tokens[(close + 1)..<min(tokens.count, close + 3)].map(\.word)
    return Self.seats.contains { behind.starts(with: $0) }
  }

  /// "khảo sát 400 doanh nghiệp, thu về 312/400 phiếu": sheets of a survey, of no assembly.
  private var isOfSurvey: Bool {
    let words = sentence.sentence.tokens.lowerBound..<figure.tokens.lowerBound
    let list = ListWords(line: sentence.line)
    return Self.surveys.contains { list.has($0, in: words.suffix(Self.reach)) }
  }

  private static let reach = 40
  private static let surveys = ["khảo sát", "phát ra", "thu về"].map(Word.phrase)

  /// "37/39 phiếu, đạt 96,3%": 37 of 38 are 97,4%, so that no number of seats gives it.
  private var noWholeNumberFits: Bool {
    let before = index - 1
    guard sentence.range.contains(before), sentence[before].isCount, let all = sentence[before].whole else {
      return false
    }
    // "48/50 đại biểu, đạt 106%": more than all of them.
    if sentence[before].value <= all, sentence[index].value > ExactDecimal(100) { return true }
    guard sentence[index].decimals > 0, sentence[index].approximation == .exact,
      let part = Int(sentence[before].value.plain), part > 0, part < 1000
    else { return false }
    return !(part...part * 2).contains { all in
      guard let share = Bounds(sentence[before].value).percent(of: Bounds(ExactDecimal(Int64(all)))) else {
        return true
      }
      return Agreement(share, with: sentence[index]).holds
    }
  }

  /// "bà An 40/48 (đạt 83,33%) phiếu, ông Bình 42/48 (đạt 87,5%) phiếu, ông Chi 36/47 (đạt 75%) phiếu": each percentage stands in a
  /// bracket right behind its fraction, and the others are of what stands behind the bar.
  private var isToldInRow: Bool {
    guard isNote(index) else { return false }
    let others = sentence.window(around: index).filter { $0 != index && isNote($0) }
    let isRight = { (share: Int) in
      sentence[share - 1].fractionShare.map { Agreement($0, with: sentence[share]).holds } ?? false
    }
    return others.count { sentence[$0].decimals > 0 } > 1 && others.allSatisfy(isRight)
  }

  private func isNote(_ share: Int) -> Bool {
    let before = share - 1
    return sentence.range.contains(before) && sentence[share].isPercent && sentence[share].bracket != 0
      && sentence[before].whole != nil && sentence[before].bracket == 0
      && sentence.line.tokens[sentence[before].tokens.upperBound].isMark("(")
  }

  private static let ballot = Word("phiếu")
  private static let seats = ["đại biểu", "vị"].map(Word.phrase)
}
