import Figures
import Language

/// What is said of a heading's figure and of the text's.
extension HeadlineRule {
  static func draft(_ head: Fact, _ fact: Fact, _ verdict: Verdict) -> Draft {
    let first = HeadlineCounts.Printed(part: head.part, text: head.printed, value: head.figure.value)
    let second = HeadlineCounts.Printed(part: fact.part, text: fact.printed, value: fact.figure.value)
    guard verdict == .consistent else { return contradiction(first, second, judged: second, right: first) }
    let summary = Phrases.Repetition.agree(fact.printed, head.printed)
    return draft(
      [first, second], judged: second, right: first, verdict,
      .said(summary: summary, explanation: summary, suggestion: Phrases.Claims.nothingToDo))
  }

  static func contradiction(
    _ head: HeadlineCounts.Printed, _ body: HeadlineCounts.Printed, judged: HeadlineCounts.Printed,
    right: HeadlineCounts.Printed
  ) -> Draft {
    draft(
      [head, body], judged: judged, right: right, .inconsistent,
      .said(
        summary: Phrases.Repetition.headline(head.text, body.text),
        explanation: Phrases.Repetition.inequality(head.text, body.text),
        suggestion: Phrases.Repetition.choose(body.text, head.text)))
  }

  private static func draft(
    _ figures: [HeadlineCounts.Printed], judged: HeadlineCounts.Printed, right: HeadlineCounts.Printed,
    _ verdict: Verdict, _ wording: Wording
  ) -> Draft {
    Draft(
      rule: description, verdict: verdict, strength: verdict == .consistent ? .likely : .sure, figure: judged.part.spot,
      operands: figures.map(\.part), stated: judged.value.plain, expected: right.value.plain, wording: wording)
  }
}
