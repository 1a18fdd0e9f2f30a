import Figures

/// Mỗi năm kết nạp 110 đảng viên, cả nhiệm kỳ kết nạp 550 đảng viên: a yearly figure times the years.
struct YearsRule: SentenceRule {
  let description = RuleDescription(
    "rate.years", .product, vi: "Số hằng năm nhân với số năm của nhiệm kỳ, giai đoạn",
    en: "A yearly figure times the years")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    let reader = RateReader(line: sentence.line)
    for index in sentence.range {
      guard AverageRule.isAmount(sentence[index]), let reading = reader.reading(index), !sentence[index].isDuration
      else { continue }
      let finder = RateFinder(sentence: sentence, rate: index, reading: reading)
      let judge = RateJudge(sentence: sentence, rule: description)
      if let draft = judge.product(finder.terms(), isRounded: reading.isAverage) { drafts.append(draft) }
    }
  }
}
