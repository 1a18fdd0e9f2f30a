import Language

/// "ứng cử đại biểu Quốc hội khóa XIV và đại biểu HĐND các cấp nhiệm kỳ 2021-2026": the National Assembly's number and the years of those who are elected on
/// the same day; "Quốc hội khóa XIV (nhiệm kỳ 2021-2026)", "Đại hội XIII của Đảng, nhiệm kỳ 2016-2021" likewise.
struct ElectionTerms {
  /// The years that candidates for the councils stand for, where they were printed first.
  private var candidates: [String: Spot] = [:]
  private var told: Set<String> = []

  private static let limit = 16

  /// What is wrong is told once, where it is printed first.
  mutating func drafts(in line: LineView, _ rule: RuleDescription) -> [Draft] {
    line.mentions.compactMap { mention in
      guard case .years(let first, let last) = mention.kind else { return nil }
      let term = ElectionTerm(line: line, years: mention.tokens)
      let key = "\(first)-\(last)"
      if candidates.count < Self.limit, candidates[key] == nil, term.isOfCandidates {
        candidates[key] = line.spot(mention.tokens)
      }
      guard !told.contains(key), var draft = term.draft(first, last, rule) else { return nil }
      told.insert(key)
      if let earlier = candidates[key], earlier != draft.figure {
        draft.operands.append(Draft.Part(spot: earlier))
        draft.figure = earlier
      }
      return draft
    }
  }
}

/// One term of the text, and whose it is.
struct ElectionTerm {
  let line: LineView
  /// Where "2021-2026" stands.
  let years: Range<Int>

  private static let reach = 16

  /// "người ứng cử đại biểu HĐND tỉnh nhiệm kỳ 2021-2026"
  var isOfCandidates: Bool {
    let start = years.lowerBound
    guard start > 6, line.tokens[start - 1].word == Self.period else { return false }
    return Self.candidacies.occur(in: line, max(0, start - 12)..<start)
  }

  func draft(_ first: Int, _ last: Int, _ rule: RuleDescription) -> Draft? {
    let start = years.lowerBound
    guard start > 6, line.tokens[start - 1].word == Self.period, line.tokens[start - 2].word == Lexicon.term,
      let body = assembly(before: start - 2) ?? congress(before: start - 2), let right = body.years,
      // The last year is told in more ways than one: 2007-2012 and 2007-2011, 2016-2021 and the plan's 2016-2020.
      right.first != first,
      // "… và Đại hội XIII của Đảng, nhiệm kỳ 2020-2025": of the province's own congress.
      body.isAssembly || !first.isMultiple(of: 5)
    else { return nil }
    let expected = "\(right.first)-\(right.last)"
    let texts = (line.text(body.tokens), line.text(years))
    return Draft(
      rule: rule, verdict: .inconsistent, strength: .certain, figure: line.spot(years),
      operands: [Draft.Part(spot: line.spot(body.tokens)), Draft.Part(spot: line.spot(years))], stated: texts.1,
      expected: expected,
      wording: .said(
        summary: Phrases.Dates.otherTerm(texts.0, texts.1, right: expected),
        explanation: body.isAssembly ? Phrases.Dates.oneElection : Phrases.Dates.oneTerm,
        suggestion: Phrases.Dates.mendTerm(texts.0, texts.1)))
  }

  private struct Body {
    var number: Int
    var tokens: Range<Int>
    var isAssembly: Bool

    /// Of the assemblies since 2002, and the congresses since 2006.
    var years: (first: Int, last: Int)? {
      switch (number, isAssembly) {
      case (11, true): (2002, 2007)
      case (12, true): (2007, 2011)
      case (13...20, true): (1946 + number * 5, 1951 + number * 5)
      case (10...20, false): (1956 + number * 5, 1961 + number * 5)
      default: nil
      }
    }
  }

  /// "Quốc hội khóa XIV", and between it and the term nothing but councils elected with it.
  private func assembly(before term: Int) -> Body? {
    let floor = max(3, term - Self.reach)
    guard floor < term else { return nil }
    for token in (floor..<term).reversed() {
      guard line.tokens[token - 1].word == Self.course, line.tokens[token - 2].word == Self.hoi,
        line.tokens[token - 3].word == Self.quoc, let number = RomanNumber.value(line.text(token..<token + 1))
      else {
        if line.tokens[token].isMark(".") || line.tokens[token].isMark(";") { return nil }
        continue
      }
      let between = token + 1..<term
      let body = Body(number: number, tokens: token - 3..<token + 1, isAssembly: true)
      if between.allSatisfy({ line.tokens[$0].isMark(",") || line.tokens[$0].isMark("(") }) { return body }
      guard between.allSatisfy({ Self.councils.contains(line.tokens[$0].word) || line.tokens[$0].isMark(",") }),
        between.contains(where: { Self.council.contains(line.tokens[$0].word) }),
        Self.elections.occur(in: line, max(0, token - 10)..<token)
      else { return nil }
      return body
    }
    return nil
  }

  /// "Đại hội XIII của Đảng", "lần thứ XIII của Đảng", and at most a mark.
  private func congress(before term: Int) -> Body? {
    var at = term - 1
    while at > 3, line.tokens[at].isMark(",") || line.tokens[at].isMark("(") { at -= 1 }
    guard at > 3, line.tokens[at].word == Self.party, line.tokens[at].isCapital, line.tokens[at - 1].word == Self.of,
      let number = RomanNumber.value(line.text(at - 2..<at - 1)),
      Self.congresses.contains(line.tokens[at - 3].word)
    else { return nil }
    return Body(number: number, tokens: at - 2..<at + 1, isAssembly: false)
  }

  private static let period = Word("kỳ")
  private static let course = Word("khóa")
  private static let quoc = Word("quốc")
  private static let hoi = Word("hội")
  private static let party = Word("đảng")
  private static let of = Word("của")
  private static let congresses = LineReader.words("hội thứ")
  private static let council = LineReader.words("HĐND dân")
  private static let councils = LineReader.words(
    "và đại biểu hội đồng nhân dân HĐND các cấp tỉnh thành phố huyện xã bầu cử")
  private static let candidacies = PhraseSet(["ứng cử đại biểu HĐND", "ứng cử đại biểu hội đồng nhân dân"])
  private static let elections = PhraseSet(["ứng cử", "bầu cử", "bầu đại biểu"])
}

/// XIV
enum RomanNumber {
  static func value(_ text: String) -> Int? {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50]
    let digits = text.map { values[$0] ?? 0 }
    guard !digits.isEmpty, !digits.contains(0) else { return nil }
    var sum = 0
    for (index, digit) in digits.enumerated() {
      sum += index + 1 < digits.count && digit < digits[index + 1] ? -digit : digit
    }
    return sum
  }
}
