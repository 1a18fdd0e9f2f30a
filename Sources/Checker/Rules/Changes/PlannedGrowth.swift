import Figures

/// "Kế hoạch 2025 là 440 tỷ đồng, tăng 10% so với thực hiện 2024", "kế hoạch quý II là 660 chuyến, tăng 5% so với quý I": what
/// is planned beside what was done in the time that is named, told once with that time.
struct PlannedGrowth {
  let sentence: SentenceView
  let rate: Int
  private var line: LineView { sentence.line }
  private var stated: Figure { sentence[rate] }

  private static let back = 5

  /// What is wrong; what is right is told by other rules.
  func draft(_ rule: RuleDescription) -> Draft? {
    guard isRate, let level, let base = base(like: level) else { return nil }
    return Claimant(sentence: sentence, rule: rule).wrongGrowth(rate, from: base, to: level) {
      Claimant.isNear($0, stated, 2)
    }
  }

  private var isRate: Bool {
    stated.isPercent && stated.role == .growth && stated.sign != 0 && stated.upper == nil
      && stated.approximation == .exact && stated.bracket == 0
      && !stated.leads.contains { [.average, .perYear, .each, .respectively].contains($0.cue) }
  }

  /// The plan right before the rate.
  private var level: Int? {
    let place = rate - 1
    guard sentence.range.contains(place), isAmount(place), sentence[place].bracket == 0,
      Self.plan.occur(in: line, ownWords(place)),
      sentence.between(place, rate).count <= 6
    else { return nil }
    return place
  }

  /// Back to the mark before it: "kế hoạch 2024 đặt ra".
  private func ownWords(_ index: Int) -> Range<Int> {
    let end = sentence[index].tokens.lowerBound
    let range = max(sentence.sentence.tokens.lowerBound, end - 12)..<end
    let mark = range.last { line.tokens[$0].kind == .mark }
    return (mark.map { $0 + 1 } ?? range.lowerBound)..<end
  }

  private func isAmount(_ index: Int) -> Bool { line.figures[index].isPlainAmount && line.figures[index].rates.isEmpty }

  /// What was done in the time behind "so với (thực hiện)": a year of a series, or the one figure told with that quarter.
  private func base(like level: Int) -> Int? {
    let behind = GapWords(line: line, index: rate).after(9)
    let stop = behind.first { line.tokens[$0].kind == .mark } ?? behind.upperBound
    let words = behind.lowerBound..<stop
    guard Self.compared.occur(in: line, words) else { return nil }
    if let year = YearSeries.years(in: words, line).first?.year { return figure(of: year, like: level) }
    guard let quarter = quarter(in: words) else { return nil }
    let first = line.sentences[max(0, sentence.number - Self.back)].figures.lowerBound
    let found = (first..<sentence.range.lowerBound).filter {
      isAmount($0) && line.figures[$0].bracket == 0 && isAlike($0, level)
        && self.quarter(in: GapWords(line: line, index: $0).range()) == quarter
        && [.level, .total].contains(line.figures[$0].role)
    }
    return found.count == 1 ? found[0] : nil
  }

  private func figure(of year: Int, like level: Int) -> Int? {
    guard sentence.number > 0 else { return nil }
    let series = (max(0, sentence.number - 3)..<sentence.number).flatMap { YearSeries.told(in: $0, line) }
      .filter { line.figures[$0.entries[0].figure].unit == sentence[level].unit }
    guard series.count == 1, let found = series[0].figure(of: year), isAlike(found, level) else { return nil }
    return found
  }

  private func isAlike(_ one: Int, _ other: Int) -> Bool {
    let (done, goal) = (line.figures[one], line.figures[other])
    return done.unit == goal.unit && (done.unit != nil || NounKinship.akin(done.noun, goal.noun))
  }

  /// "quý III": the words behind "quý".
  private func quarter(in range: Range<Int>) -> Word? {
    let found = range.filter { line.tokens[$0].word == Lexicon.quarter && $0 + 1 < range.upperBound }
    return found.count == 1 ? line.tokens[found[0] + 1].word : nil
  }

  private static let plan = PhraseSet(["kế hoạch", "dự kiến", "phấn đấu", "mục tiêu"])
  private static let compared = PhraseSet(["so với thực hiện", "so với kết quả", "so với quý", "so với năm"])
}
