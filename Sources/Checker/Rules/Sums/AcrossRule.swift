import Figures

/// Parts told one after the other, in a sentence or several, and their total before or after them.
struct AcrossRule: SentenceRule {
  let description = RuleDescription(
    "sum.across", .sum, vi: "Tổng số so với các thành phần ở nhiều câu",
    en: "A total beside parts told over several sentences")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    var told: [Draft] = []
    for total in sentence.range where Terms.isAmount(sentence[total]) && !Terms(line: sentence.line).isGrade(total) {
      if let raised = RaisedTotal(sentence: sentence, total: total, rule: description).draft() {
        drafts.append(raised)
        continue
      }
      if let together = CountedTogether(sentence: sentence, total: total, rule: description).draft()
        ?? RaisedYear(sentence: sentence, total: total, rule: description).draft()
        ?? YearsTogether(sentence: sentence, total: total, rule: description).draft()
        ?? RaisedChain(sentence: sentence, total: total, rule: description).draft()
      {
        told.append(together)
      }
      let trial = AcrossTrial(sentence: sentence, total: total, rule: description)
      if let draft = trial.before() { drafts.append(draft) } else { drafts += trial.after() }
    }
    if let sorted = SortedBehind(sentence: sentence, rule: description).draft() { told.append(sorted) }
    told += NamedSplits(sentence: sentence, rule: description).drafts()
    drafts.appendUntold(told)
    drafts += ParallelSums(sentence: sentence, rule: description).drafts()
  }
}
