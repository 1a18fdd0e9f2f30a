import Language

/// "7 tháng đầu năm 2021 … giảm 12% so với 7 tháng đầu năm 2021", "6 tháng đầu năm 2018 … tăng 8% so với cùng kỳ năm 2019": nothing is compared with
/// itself, and the same period of a later year is not the one that it has grown from.
struct SelfComparisons {
  /// The years in which the periods of the text were printed.
  private var printed: [ComparedPeriod.Kind: Set<Int>] = [:]

  private static let limit = 24
  /// Periods of a sentence that are looked at.
  private static let most = 32

  mutating func pairs(in line: LineView) -> [DateOrderRule.Pair] {
    var pairs: [DateOrderRule.Pair] = []
    for sentence in line.sentences { pairs += self.pairs(in: sentence.tokens, line) }
    return pairs
  }

  /// A period of a sentence, and how it is compared with.
  private struct Told {
    var period: ComparedPeriod
    /// Where "so với" begins, where it stands before it.
    var comparing: Int?
    /// "cùng kỳ năm 2018"
    var isSame = false
  }

  private mutating func pairs(in sentence: Range<Int>, _ line: LineView) -> [DateOrderRule.Pair] {
    let all = told(in: sentence, line)
    for told in all where printed.count < Self.limit {
      guard let year = told.period.year, told.comparing == nil, told.period.kind != .year else { continue }
      printed[told.period.kind, default: []].insert(year)
    }
    guard all.contains(where: { $0.comparing != nil }), all.count > 1 || all.contains(where: \.isSame) else {
      return []
    }
    var subjects: [ComparedPeriod] = []
    var pairs: [DateOrderRule.Pair] = []
    for told in all {
      guard let comparing = told.comparing else {
        subjects.append(told.period)
        continue
      }
      let found = told.isSame ? later(told, all, subjects) : itself(told, subjects, line)
      // "cao hơn 6 tháng đầu năm 2023, tăng 5% so với …": what something else is held against.
      guard let found, !Self.holding.occur(in: line, sentence.lowerBound..<found.subject.tokens.lowerBound),
        isChange(comparing, told.period, sentence, line)
      else { continue }
      pairs.append(pair(found.subject, told.period, comparing, found.right, line))
    }
    return pairs
  }

  private func told(in sentence: Range<Int>, _ line: LineView) -> [Told] {
    var found: [Told] = []
    var at = sentence.lowerBound
    while at + 1 < sentence.upperBound, found.count < Self.most {
      guard mayBegin(at, line), let period = ComparedPeriod(line: line, at: at, end: sentence.upperBound) else {
        at += 1
        continue
      }
      var before = at - 1
      var isSame = false
      if before > sentence.lowerBound, line.tokens[before].word == Self.period,
        line.tokens[before - 1].word == Self.same
      {
        (before, isSame) = (before - 2, true)
      }
      if before >= sentence.lowerBound, line.tokens[before].word == Self.with { before -= 1 }
      let isCompared = before >= sentence.lowerBound && line.tokens[before].word == Self.comparing
      // "cuối năm 2020", "đến tháng 5/2019": a point of time.
      let isPoint = !isCompared && at > sentence.lowerBound && Self.points.contains(line.tokens[at - 1].word)
      if !isPoint, isCompared || !isSame {
        found.append(Told(period: period, comparing: isCompared ? before : nil, isSame: isSame))
      }
      at = period.tokens.upperBound
    }
    return found
  }

  /// Whether a period can begin at the token: most words of a text are none.
  private func mayBegin(_ at: Int, _ line: LineView) -> Bool {
    let token = line.tokens[at]
    if token.isNumber {
      let next = line.tokens[at + 1].word
      return next == Lexicon.month || next == Lexicon.day
    }
    return token.word == Lexicon.month || token.word == Lexicon.quarter || token.word == Lexicon.year
  }

  // MARK: Itself

  /// The one period that the sentence tells of, told as it is compared with.
  private func itself(
    _ told: Told, _ subjects: [ComparedPeriod], _ line: LineView
  ) -> (subject: ComparedPeriod, right: Int?)? {
    // "quý I/2023 giảm, quý II/2023 tăng so với quý I/2023": another time may be what is compared.
    guard let subject = subjects.last, subjects.allSatisfy({ $0.kind == told.period.kind && $0.year == subject.year }),
      subject.year == told.period.year, told.period.kind != .year
    else { return nil }
    guard let year = told.period.year else {
      // "so với 6 tháng đầu năm ngoái", "so với tháng 6 kế hoạch": only where nothing follows.
      let end = told.period.tokens.upperBound
      guard end < line.tokens.count else { return (subject, nil) }
      let isEnd =
        line.tokens[end].kind == .mark && !line.tokens[end].isMark("(")
        && !(end + 1 < line.tokens.count && line.tokens[end + 1].word == Lexicon.year)
      return isEnd ? (subject, nil) : nil
    }
    return (subject, year - 1)
  }

  // MARK: The same period of a later year

  private func later(_ told: Told, _ all: [Told], _ subjects: [ComparedPeriod]) -> (
    subject: ComparedPeriod, right: Int?
  )? {
    guard told.period.kind == .year, let year = told.period.year, let subject = subjects.last, subject.kind != .year
    else { return nil }
    let years = Set(subjects.compactMap(\.year))
    if let own = subject.year {
      guard years.count == 1, own <= year, !subjects.contains(where: { $0.year == nil }) else { return nil }
      if case .month = subject.kind, subjects.count > 1 { return nil }
      return (subject, own - 1)
    }
    // "9 tháng đầu năm …": the year stands in the title, and the other comparisons of the sentence are with the year before it.
    guard years.isEmpty, let known = printed[subject.kind], known.count == 1, let own = known.first, own <= year,
      all.contains(where: { $0.isSame && $0.period.year == own - 1 })
    else { return nil }
    return (subject, own - 1)
  }

  // MARK: What is said

  /// "tăng 8% so với …", "so với …, giảm 5%"; no plan, and no year that was only foreseen.
  private func isChange(_ comparing: Int, _ period: ComparedPeriod, _ sentence: Range<Int>, _ line: LineView) -> Bool {
    let before = max(sentence.lowerBound, comparing - 12)..<comparing
    let behind = period.tokens.upperBound..<min(sentence.upperBound, period.tokens.upperBound + 4)
    return (Self.changes.occur(in: line, before) || Self.changes.occur(in: line, behind))
      && !Self.plans.occur(in: line, sentence.lowerBound..<period.tokens.upperBound)
  }

  private func pair(
    _ subject: ComparedPeriod, _ base: ComparedPeriod, _ comparing: Int, _ right: Int?, _ line: LineView
  ) -> DateOrderRule.Pair {
    let printed = line.text(base.tokens)
    let phrase = Phrases.Dates.compared(line.text(subject.tokens), with: line.text(comparing..<base.tokens.upperBound))
    return DateOrderRule.Pair(
      earlier: subject.tokens, later: base.tokens, figure: base.tokens, holds: false, explanation: phrase,
      right: right.flatMap { year in base.year.map { printed.replacing(String($0), with: String(year)) } },
      summary: phrase)
  }

  private static let comparing = Word("so")
  private static let with = Word("với")
  private static let same = Word("cùng")
  private static let period = Word("kỳ")
  private static let points = LineReader.words("cuối đầu hết đến tới từ trước sau thời")
  private static let changes = PhraseSet([
    "tăng", "giảm", "cao hơn", "thấp hơn", "nhiều hơn", "ít hơn", "bằng", "gấp", "cao gấp",
  ])
  private static let holding = PhraseSet(["so", "hơn", "bằng", "như", "trong khi", "nếu"])
  private static let plans = PhraseSet([
    "kế hoạch", "dự toán", "mục tiêu", "chỉ tiêu", "dự báo", "kịch bản", "nếu", "giả định", "dương lịch", "âm lịch",
  ])
}
