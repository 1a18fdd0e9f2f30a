import Figures

/// tăng 4,7 điểm phần trăm: the difference of two rates.
struct PointsRule: SentenceRule {
  let description = RuleDescription(
    "change.points", .difference, vi: "Chênh lệch điểm phần trăm giữa hai tỷ lệ",
    en: "Percentage points between two "
      + "rates")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range
    where sentence[index].unit == .points && !OneYear(sentence: sentence, index: index).isSaid {
      let claimant = Claimant(sentence: sentence, rule: description)
      let trials = RelativeTrials(sentence: sentence).trials(index, .points).compactMap { trial -> Trial? in
        var trial = trial
        let isFall = sentence[index].sign < 0 || isUnsaid(index, sentence) && trial.computation.result.upper < .zero
        if isFall {
          guard let turned = trial.computation.result.negated else { return nil }
          trial.computation.result = turned
        }
        return trial
      }
      if let draft = ToldPoints(sentence: sentence, stated: index).draft(description) ?? claimant.decide(index, trials)
      {
        drafts.append(draft)
      }
    }
    drafts += YearSeriesClaims(sentence: sentence, rule: description).drafts(.points)
  }

  /// "thấp hơn mục tiêu 85% là 2,6 điểm": which way is said before the rate it is held against.
  private func isUnsaid(_ index: Int, _ sentence: SentenceView) -> Bool { sentence[index].saysNoDirection }
}
