import Language
import Model
import Reviews

/// The period a figure belongs to, and what narrows it: yearly, counted to a day, of a part only.
struct FigurePeriod: Component {
  let observation: Observation
  let period: LabelledPeriod

  init(_ observation: Observation, in period: LabelledPeriod) {
    self.observation = observation
    self.period = period
  }

  func render(into html: inout HTML) {
    let fact = observation.fact
    html.text(PeriodSentence.say(period))
    if let closing = fact.closing {
      html.element("small", .class("aside"), text: Phrases.FigurePage.onDay(closing.vietnamese))
    }
    if fact.repetition != .total { html.element("small", .class("aside"), text: fact.repetition.phrase) }
    if !fact.population.isEmpty {
      html.element("small", .class("aside"), .lang(.vi, unless: html.tongue), text: fact.population)
    }
  }
}
