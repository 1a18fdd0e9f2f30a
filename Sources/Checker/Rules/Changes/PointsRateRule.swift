/// "Từ năm 2016 - 2019, tỷ lệ hộ nghèo giảm từ 32,2% xuống 11,6%, bình quân mỗi năm giảm 5,15%": see ``YearlyPoints``.
struct PointsRateRule: LineByLineRule {
  static let description = RuleDescription(
    "rate.points", .average, vi: "Số điểm phần trăm bình quân mỗi năm so với mức tăng, giảm cả giai đoạn",
    en: "Percentage points a year beside the change of the whole period")

  var drafts: [Draft] = []
  private var counted: Set<ClosedRange<Int>> = []

  init() {}

  mutating func read(_ line: LineView) {
    if case .cell = line.kind { return }
    let yearly = YearlyPoints(line: line, rule: Self.description).drafts(&counted)
    drafts += yearly
    let told = Set(yearly.map(\.figure))
    drafts += dated(line).filter { !told.contains($0.figure) }
  }

  /// "từ 7,19% năm 2015 giảm xuống còn 1,36% năm 2020, bình quân mỗi năm giảm 1,17%": see ``YearlyChange``.
  private func dated(_ line: LineView) -> [Draft] {
    let reader = RateReader(line: line)
    return line.sentences.enumerated().flatMap { number, sentence in
      sentence.figures.compactMap { index -> Draft? in
        guard line.figures[index].isPercent || line.figures[index].unit == .points,
          let reading = reader.reading(index)
        else { return nil }
        let view = SentenceView(line: line, sentence: sentence, number: number)
        return YearlyChange(sentence: view, rate: index, reading: reading, rule: Self.description).draft()
      }
    }
  }
}
