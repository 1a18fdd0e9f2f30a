import Figures

/// Kế hoạch 326,5 tỷ, đã giải ngân 214,8 tỷ, còn lại 111,7 tỷ: what is left of a whole.
struct RemainderRule: SentenceRule {
  let description = RuleDescription(
    "sum.remaining", .difference, vi: "Số còn lại so với tổng số và số đã thực hiện", en: "What remains of a whole")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    var told = OutcomeSplits(sentence: sentence, rule: description).drafts()
    defer { drafts.appendUntold(told) }
    for index in sentence.range where Terms.isAmount(sentence[index]) && sentence[index].whole == nil {
      if let plain = UndoneOfFraction(sentence: sentence, rest: index, rule: description).draft()
        ?? TakenOff(sentence: sentence, rest: index, rule: description).draft()
      {
        told.append(plain)
      }
      if let once = CountedOnce(sentence: sentence, index: index, rule: description).draft() {
        drafts.append(once)
        continue
      }
      guard let lead = RemainderLead(line: sentence.line, index: index).kind else {
        if let draft = HalfTrial(sentence: sentence, half: index, rule: description).draft()
          ?? Shortfall(sentence: sentence, index: index).draft(description)
          ?? LeftOutAmount(sentence: sentence, index: index).draft(description)
        {
          drafts.append(draft)
        }
        continue
      }
      let trial = RemainderTrial(sentence: sentence, remainder: index, lead: lead, rule: description)
      if let draft = trial.draft() ?? Shortfall(sentence: sentence, index: index).draft(description) {
        drafts.append(draft)
      }
    }
  }
}
