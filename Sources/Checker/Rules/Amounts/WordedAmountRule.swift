import Figures
import Language

/// "5.000.000.000 đồng (Bằng chữ: Năm tỷ đồng)", "02 (hai) bản": an amount in figures beside the same amount in words.
struct WordedAmountRule: LineByLineRule {
  static let description = RuleDescription(
    "number.words", .repetition, vi: "Số tiền, số lượng bằng số so với bằng chữ",
    en: "An amount in figures beside the amount in words")

  var drafts: [Draft] = []
  /// The amount that the line before ended with: "Tổng cộng: 5.000.000.000 đồng", and then "Bằng chữ: …" in a line of its own.
  private var last: Amount?

  private struct Amount {
    var figure: Figure
    var spot: Spot
    var part: Draft.Part
    var printed: String
  }

  mutating func read(_ line: LineView) {
    defer { last = closing(line) }
    if let last, let worded = Worded(line, at: 0, of: last.figure), worded.isAnnounced {
      drafts.append(draft(last, worded, line))
    }
    for (index, figure) in line.figures.enumerated() where isExact(figure) {
      guard let amount = amount(index, line),
        let worded = Worded(line, at: max(figure.tokens.upperBound, figure.nounTokens.upperBound), of: figure)
          ?? Worded(line, at: figure.tokens.upperBound, of: figure)
      else { continue }
      drafts.append(draft(amount, worded, line))
    }
  }

  private func isExact(_ figure: Figure) -> Bool {
    figure.approximation == .exact && figure.upper == nil && figure.whole == nil && !figure.isSpelled
  }

  private func amount(_ index: Int, _ line: LineView) -> Amount? {
    let figure = line.figures[index]
    return Amount(
      figure: figure, spot: line.spot(of: figure), part: line.part(figure), printed: Writing.printed(figure, line))
  }

  /// Nothing but marks behind the line's last figure.
  private func closing(_ line: LineView) -> Amount? {
    guard let index = line.figures.indices.last, isExact(line.figures[index]) else { return nil }
    let figure = line.figures[index]
    let end = max(figure.tokens.upperBound, figure.nounTokens.upperBound)
    guard (end..<line.tokens.count).allSatisfy({ line.tokens[$0].kind == .mark }) else { return nil }
    return amount(index, line)
  }

  private func draft(_ amount: Amount, _ worded: Worded, _ line: LineView) -> Draft {
    let isRight = worded.fits(amount.figure)
    let words = line.text(worded.tokens)
    let right = VietnameseNumber.write(worded.value)
    return Draft(
      rule: Self.description, verdict: isRight ? .consistent : .inconsistent, strength: .certain, figure: amount.spot,
      operands: [Draft.Part(spot: line.spot(worded.tokens), value: worded.value.plain), amount.part],
      stated: amount.figure.value.plain, expected: worded.inUnit(of: amount.figure),
      wording: .said(
        summary: isRight
          ? Phrases.NumberWords.agree(amount.printed, words) : Phrases.NumberWords.differ(amount.printed, words),
        explanation: Phrases.NumberWords.means(words, right),
        suggestion: isRight ? Phrases.Claims.nothingToDo : Phrases.NumberWords.mend))
  }
}

/// The words behind an amount that say it again.
private struct Worded {
  let value: ExactDecimal
  let tokens: Range<Int>
  /// "Bằng chữ: …"
  let isAnnounced: Bool

  /// - Parameter start: behind the amount's unit or name.
  init?(_ line: LineView, at start: Int, of figure: Figure) {
    guard start < line.tokens.count else { return nil }
    var token = start
    if line.tokens[token].isMark("(") || line.tokens[token].isMark(",") || line.tokens[token].isMark(";") { token += 1 }
    let isBracketed = token > start && line.tokens[start].isMark("(")
    let announced = Self.announcement(line, token)
    guard isBracketed || announced != nil else { return nil }
    token = announced ?? token
    let limit =
      (token..<line.tokens.count).first { !line.tokens[$0].isWord && !line.tokens[$0].isMark(",") } ?? line.tokens.count
    guard let number = WordedNumber(line, at: token, before: limit),
      announced != nil && (number.end == limit || !line.tokens[number.end].isMark(","))
        || limit < line.tokens.count && line.tokens[limit].isMark(")"),
      Self.names(number.end..<limit, figure, line)
    else { return nil }
    // "12 (năm)": months of a year, perhaps.
    if announced == nil, number.count == 1, line.tokens[token].word == Lexicon.year,
      figure.magnitude != ExactDecimal(5)
    {
      return nil
    }
    (value, tokens, isAnnounced) = (number.value, token..<number.end, announced != nil)
  }

  /// Behind "bằng chữ:", "số tiền viết bằng chữ là"; nil where the words are not announced.
  private static func announcement(_ line: LineView, _ start: Int) -> Int? {
    let end = min(line.tokens.count, start + 7)
    guard
      let place = (start..<max(start, end - 1)).first(where: {
        line.tokens[$0].word == by && line.tokens[$0 + 1].word == letters
      }), (start..<place).allSatisfy({ line.tokens[$0].isMark("(") || leading.contains(line.tokens[$0].word) })
    else { return nil }
    var next = place + 2
    while next < line.tokens.count, line.tokens[next].isMark(":") || line.tokens[next].word == being { next += 1 }
    return next
  }

  /// Nothing stands behind the number but the amount's own unit or name, or money where it is money. "24 tháng (hai năm)" says it in another
  /// unit, "30 xã (ba xã đảo)" tells of some of them.
  private static func names(_ rest: Range<Int>, _ figure: Figure, _ line: LineView) -> Bool {
    let words = rest.map { line.tokens[$0].word }.filter { $0 != even }
    if figure.isPercent { return words == hundredth }
    guard !words.isEmpty else { return true }
    if figure.unit?.isMoney == true { return words.allSatisfy(money.contains) }
    if case .physical(let unit) = figure.unit { return words == [unit] }
    return figure.unit == nil && figure.noun.starts(with: words)
  }

  func fits(_ figure: Figure) -> Bool {
    let alternative = figure.alternative.flatMap { try? $0.shifted(by: figure.exponent) }
    return figure.magnitude == value || alternative == value
  }

  /// The worded value in the unit that the figure is printed in.
  func inUnit(of figure: Figure) -> String { value.divided(byPowerOfTen: figure.exponent).normalized.plain }

  private static let hundredth = Word.phrase("phần trăm")
  private static let by = Word("bằng")
  private static let letters = Word("chữ")
  private static let being = Word("là")
  private static let even = Word("chẵn")
  private static let leading = LineReader.words("số tiền viết ghi đọc tổng")
  private static let money = LineReader.words("đồng đô la đôla USD euro EUR yên VND VNĐ Việt Nam Mỹ")
}
