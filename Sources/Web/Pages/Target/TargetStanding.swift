import Figures
import Language
import Model
import Reviews

/// Where a target stands, with the arithmetic that says so.
struct TargetStanding: Component {
  let model: TargetPage.Model

  private var target: Target { model.target }
  private var assessment: TargetAssessment { model.assessment }

  func render(into html: inout HTML) {
    html.element("div", .class("verdict", assessment.status.className)) {
      $0.element("h2", text: Phrases.TargetPage.standing)
      $0.element("p", .class("standing")) {
        $0.render(StatusBadge(assessment.status))
        $0.text(" ")
        $0.element("span", text: assessment.reason.phrase)
      }
      if let bar = TargetBar.of(model.reading, on: model.line) {
        $0.render(bar)
        $0.render(BulletLegend())
      }
      let facts = facts
      if !facts.isEmpty { $0.render(KeyValueList(facts)) }
      if model.line.actual != nil, model.line.timing != .current {
        $0.element("p", .class("hint"), text: Phrases.TargetPage.otherTime)
      }
    }
  }

  private var facts: [KeyValueList.Item] {
    var items: [KeyValueList.Item] = []
    if target.aspect != .qualitative {
      items.append(.init(Phrases.TargetPage.set) { writeAim(into: &$0) })
      items.append(
        .init(Phrases.Tables.actual) {
          guard let actual = model.line.actual else { return $0.render(FigureValue(nil, measure: nil)) }
          $0.render(FigureValue(actual, of: model.line.indicator))
          $0.render(CompetingMark(model.line.competing.map { FigureValue($0, of: model.line.indicator) }))
          if let inference = actual.inference {
            $0.text(" ")
            $0.render(InferredMark(inference))
          }
        })
    }
    if let worked = model.worked {
      items.append(.init(Phrases.TargetPage.evaluated, FigureValue(worked, measure: target.measure)))
    }
    if let sum = AttainmentSum.ofValue(model.reading) {
      items.append(.init(Phrases.TargetPage.arithmetic) { write(sum, into: &$0) })
    }
    if let excess = assessment.excess {
      items.append(.init(Phrases.TargetPage.gap) { write(excess, into: &$0) })
    }
    if let expected = assessment.expected {
      items.append(.init(Phrases.TargetPage.expected, say(expected: expected)))
    }
    return items
  }

  private func writeAim(into html: inout HTML) {
    let aim = BulletBar.Aim(target.bound, target.values).text(measure: target.measure, in: html.tongue)
    html.element(
      "span", .class("figure"), text: aim.isEmpty ? Phrases.Targets.valueNotStated[html.tongue] : aim)
    guard let inference = target.inference else { return }
    let own = html.tongue == .vi || inference.arithmeticEnglish.isEmpty
    html.element("span", .class("worked")) {
      $0.text(Phrases.TargetPage.inferredValue)
      $0.text(": ")
      $0.element(
        "strong", .lang(own ? .vi : .en, unless: $0.tongue),
        text: own ? inference.arithmetic : inference.arithmeticEnglish)
    }
  }

  private func write(_ sum: AttainmentSum, into html: inout HTML) {
    let upper = AttainmentSum.ofUpper(model.reading)
    html.element("strong", .class("sum"), text: sum.text(in: html.tongue))
    guard let upper else { return }
    html.text(" ")
    html.text(Phrases.TargetPage.ofLower)
    html.void("br")
    html.element("strong", .class("sum"), text: upper.text(in: html.tongue))
    html.text(" ")
    html.text(Phrases.TargetPage.ofUpper)
  }

  private func write(_ excess: ExactDecimal, into html: inout HTML) {
    guard !excess.isZero else { return html.text(Phrases.TargetPage.equal) }
    let isRate = target.measure?.isPercent == true
    let text = FigureText(.exact(excess.magnitude), measure: isRate ? nil : target.measure, in: html.tongue)
    let size = isRate ? text.number + " " + Phrases.Figures.percentagePoints[html.tongue] : text.whole
    html.text(excess.isNegative ? Phrases.TargetPage.below(size) : Phrases.TargetPage.above(size))
  }

  private func say(expected: ExactDecimal) -> Phrase {
    func value(_ tongue: Tongue) -> String {
      FigureText(.exact(expected), measure: target.measure, in: tongue).whole
    }
    guard let day = model.reaches?.vietnamese else {
      return Phrase(
        vi: Phrases.TargetPage.expected(value(.vi)).vi, en: Phrases.TargetPage.expected(value(.en)).en)
    }
    return Phrase(
      vi: Phrases.TargetPage.expectedBy(value(.vi), day).vi,
      en: Phrases.TargetPage.expectedBy(value(.en), day).en)
  }
}
