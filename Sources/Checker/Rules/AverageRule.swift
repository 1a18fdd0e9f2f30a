import Figures

/// 96 dự án với 1.754,6 triệu USD, bình quân 18,3 triệu USD/dự án; bình quân mỗi năm 33,5 dự án: a total shared out.
struct AverageRule: SentenceRule {
  let description = RuleDescription(
    "rate.average", .average, vi: "Số bình quân so với tổng số và số đơn vị hoặc số năm",
    en: "An average beside its total")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    let reader = RateReader(line: sentence.line)
    for index in sentence.range {
      guard Self.isAmount(sentence[index]), let reading = reader.reading(index) else { continue }
      if let draft = ListedMean(sentence: sentence, rate: index, rule: description).draft() {
        drafts.append(draft)
        continue
      }
      let finder = RateFinder(sentence: sentence, rate: index, reading: reading)
      let judge = RateJudge(sentence: sentence, rule: description)
      if let draft = judge.average(
        finder.averages() + WageTrials(sentence: sentence, rate: index, reading: reading).trials())
      {
        drafts.append(draft)
      }
    }
  }

  static func isAmount(_ figure: Figure) -> Bool {
    figure.whole == nil && !figure.isPercent && figure.unit != .points && figure.unit != .times
      && figure.unit != .perMille
  }
}
