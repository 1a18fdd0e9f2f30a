import Figures

/// 240 suất quà, mỗi suất 500.000 đồng, tổng trị giá 120 triệu đồng: a count times what one costs.
struct ProductRule: SentenceRule {
  let description = RuleDescription(
    "rate.product", .product, vi: "Số lượng nhân với mức của một đơn vị", en: "A count times the amount of one")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    let reader = RateReader(line: sentence.line)
    for index in sentence.range {
      guard AverageRule.isAmount(sentence[index]), let reading = reader.reading(index), !reading.isInherited else {
        continue
      }
      let finder = RateFinder(sentence: sentence, rate: index, reading: reading)
      let judge = RateJudge(sentence: sentence, rule: description)
      if let draft = judge.product(finder.products(), isRounded: reading.isAverage), !isWithMore(draft, sentence) {
        drafts.append(draft)
      }
    }
    drafts += WrittenProduct(sentence: sentence, rule: description).drafts()
    drafts += Harvest(sentence: sentence, rule: description).drafts()
    drafts += DividendRate(sentence: sentence, rule: description).drafts()
    drafts += SumOfProducts(sentence: sentence, rule: description).drafts()
    drafts += RespectiveProducts(sentence: sentence, rule: description).drafts()
  }

  /// "mỗi học viên 3 triệu đồng, tổng kinh phí 145 triệu đồng gồm cả tiền giảng viên": more than what was multiplied.
  private func isWithMore(_ draft: Draft, _ sentence: SentenceView) -> Bool {
    guard draft.verdict == .inconsistent else { return false }
    return ([draft.figure] + draft.operands.map(\.spot)).contains { spot in
      sentence.line.figure(at: spot).map { Self.more.occur(in: sentence.line, sentence.behind($0, 5)) } ?? false
    }
  }
  private static let more = PhraseSet(["gồm cả", "kể cả", "tính cả", "chưa kể", "chưa tính", "không kể"])
}
