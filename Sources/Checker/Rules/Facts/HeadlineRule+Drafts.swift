import Figures
import Language

/// What is said of a heading's figure and of the text's.
extension HeadlineRule {
  static func draft(_ head: Fact, _ fact: Fact, _ verdict: Verdict) -> Draft {
    let first = HeadlineFigures.Printed(part: head.part, text: head.printed, value: head.figure.value)
    let second = HeadlineFigures.Printed(part: fact.part, text: fact.printed, value: fact.figure.value)
    guard verdict == .consistent else { return contradiction(first, second, judged: second, right: first) }
    let summary = Phrases.Repetition.agree(fact.printed, head.printed)
    return draft(
      [first, second], judged: second, right: first, verdict,
      .said(summary: summary, explanation: summary, suggestion: Phrases.Claims.nothingToDo))
  }

  static func contradiction(
    _ head: HeadlineFigures.Printed, _ body: HeadlineFigures.Printed, judged: HeadlineFigures.Printed,
    right: HeadlineFigures.Printed, _ verdict: Verdict = .inconsistent
  ) -> Draft {
    draft(
      [head, body], judged: judged, right: right, verdict,
      .said(
        summary: Phrases.Repetition.headline(head.text, body.text),
        explanation: Phrases.Repetition.inequality(head.text, body.text),
        suggestion: Phrases.Repetition.choose(body.text, head.text)))
  }

  /// What is told of a title's figure. The text's own figure is often borne out by its parts: of two that differ it is the
  /// title's that is underlined.
  static func draft(_ finding: HeadlineFigures.Finding) -> Draft {
    guard finding.verdict == .consistent else {
      return contradiction(finding.head, finding.body, judged: finding.head, right: finding.body, finding.verdict)
    }
    let summary = Phrases.Repetition.agree(finding.head.text, finding.body.text)
    return draft(
      [finding.body, finding.head], judged: finding.head, right: finding.body, .consistent,
      .said(summary: summary, explanation: summary, suggestion: Phrases.Claims.nothingToDo))
  }

  private static func draft(
    _ figures: [HeadlineFigures.Printed], judged: HeadlineFigures.Printed, right: HeadlineFigures.Printed,
    _ verdict: Verdict, _ wording: Wording
  ) -> Draft {
    Draft(
      rule: description, verdict: verdict, strength: verdict == .consistent ? .likely : .sure, figure: judged.part.spot,
      operands: figures.map(\.part), stated: judged.value.plain, expected: right.value.plain, wording: wording)
  }
}
