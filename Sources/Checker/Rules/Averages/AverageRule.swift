import Figures

/// 96 dự án với 1.754,6 triệu USD, bình quân 18,3 triệu USD/dự án; bình quân mỗi năm 33,5 dự án: a total shared out.
struct AverageRule: SentenceRule {
  let description = RuleDescription(
    "rate.average", .average, vi: "Số bình quân so với tổng số và số đơn vị hoặc số năm",
    en: "An average beside its total")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    let reader = RateReader(line: sentence.line)
    for index in sentence.range {
      guard Self.isAmount(sentence[index]), !Self.isCompared(index, sentence), let reading = reader.reading(index)
      else {
        continue
      }
      if let draft = ListedMean(sentence: sentence, rate: index, rule: description).draft() {
        drafts.append(draft)
        continue
      }
      if let draft = YearlyChange(sentence: sentence, rate: index, reading: reading, rule: description).draft() {
        drafts.append(draft)
        continue
      }
      let finder = RateFinder(sentence: sentence, rate: index, reading: reading)
      let judge = RateJudge(sentence: sentence, rule: description)
      if let draft = judge.average(
        finder.averages() + WageTrials(sentence: sentence, rate: index, reading: reading).trials(),
        isPrice: Self.isPrice(index, reading, sentence)),
        draft.verdict != .inconsistent
          || !Self.isOfOthers(draft, index, sentence)
            && (reading.isAverage || !Self.isToldBehind(draft, index, sentence)),
        reading.isAverage || draft.verdict != .inconsistent || finder.isSold(index - 1, index - 2)
          || index > 0 && finder.isRemark(index - 1)
          || Self.isOfOneClause(draft, index, sentence)
      {
        drafts.append(draft)
      }
    }
  }

  /// "thấp hơn 2,4 triệu USD/ha", "cao hơn mức 4,6 triệu USD/ha của toàn tỉnh": of something else.
  private static func isCompared(_ index: Int, _ sentence: SentenceView) -> Bool {
    let figure = sentence[index]
    // "gấp 1,8 lần mức trung bình của tỉnh (4,5 triệu USD/ha)"
    if figure.bracket != 0, index > sentence.range.lowerBound, sentence[index - 1].role == .multiple,
      sentence[index - 1].bracket != figure.bracket
    {
      return true
    }
    return figure.role == .base || figure.leads.contains { [.more, .less, .comparedTo].contains($0.cue) }
  }

  /// "320 công nhân, mỗi ca 95 người, ngày làm 3 ca": how many shifts there are is told of the day, and shares nobody out.
  private static func isToldBehind(_ draft: Draft, _ index: Int, _ sentence: SentenceView) -> Bool {
    draft.operands.contains { part in
      sentence.line.figure(at: part.spot).map {
        $0 > index && sentence[$0].sentence == sentence[index].sentence && sentence[$0].isCount
          && sentence[$0].bracket == sentence[index].bracket
      } ?? false
    }
  }

  /// "15 lớp tại chức có 540 học viên, bình quân cả trường 38 người/lớp", "…; suất đầu tư các dự án mới đạt 9 triệu USD/ha": of all of them, or of
  /// the new ones, where neither of the two figures is.
  private static func isOfOthers(_ draft: Draft, _ index: Int, _ sentence: SentenceView) -> Bool {
    let line = sentence.line
    let own = GapWords(line: line, index: index).own
    guard own.contains(where: { scopes.contains(line.tokens[$0].word) }) else { return false }
    let told = draft.operands.compactMap { line.figure(at: $0.spot) }.filter { $0 != index }
    return !told.contains { place in
      GapWords(line: line, index: place).label.contains { scopes.contains(line.tokens[$0].word) }
    }
  }
  private static let scopes = LineReader.words("cả toàn mới riêng")

  /// "Cà Mau bầu 10 đại biểu; Thới Bình và Cái Nước mỗi huyện bầu 6 đại biểu": how many each has is no mean of what others have.
  private static func isOfOneClause(_ draft: Draft, _ index: Int, _ sentence: SentenceView) -> Bool {
    draft.operands.allSatisfy { part in
      sentence.line.figure(at: part.spot).map { sentence[$0].clause == sentence[index].clause } ?? true
    }
  }

  /// "hỗ trợ 1.420 công nhân, mỗi người 1 triệu đồng": what each is given is given whole; an average may be rounded.
  private static func isPrice(_ index: Int, _ reading: RateReading, _ sentence: SentenceView) -> Bool {
    guard !reading.isAverage, !reading.isInherited, case .thing(let name) = reading.base, let first = name.first else {
      return false
    }
    return given.contains(first) && sentence[index].unit == .dong && sentence[index].decimals == 0
  }
  private static let given = LineReader.words("người hộ em cháu suất phần túi gói quà căn nhà mái")

  static func isAmount(_ figure: Figure) -> Bool {
    figure.whole == nil && !figure.isPercent && figure.unit != .points && figure.unit != .times
      && figure.unit != .perMille
  }
}
