import Figures
import Language
import Model
import Reviews

/// One observation in full: the value, the words it was printed with, and what it is a figure of.
struct ObservationCard: Component {
  let observation: Observation
  let indicator: Indicator
  let sources: [String: Source]

  private var fact: Fact { observation.fact }

  func render(into html: inout HTML) {
    html.element("p", .class("large")) {
      $0.render(
        FigureValue(observation.quantity, measure: indicator.measure, approximate: observation.approximate))
      if case .part(let value, let whole) = observation.quantity,
        let share = try? value.percent(of: whole, places: max(1, indicator.decimals))
      {
        $0.text(" ")
        $0.element("small") {
          $0.text(Phrases.FigurePage.ofWhole)
          $0.text(" " + NumberText.write(share.normalized, $0.tongue) + "%")
        }
      }
    }
    if observation.isWithheld { html.element("p", .class("hint"), text: Phrases.Figures.withheldWhy) }
    html.render(QuotedWords(observation.origin, in: sources))
    html.render(KeyValueList(facts(in: html.tongue)))
  }

  private func facts(in tongue: Tongue) -> [KeyValueList.Item] {
    var items: [KeyValueList.Item] = []
    if let inference = observation.inference {
      items.append(
        .init(Phrases.FigurePage.inferred) {
          let own = $0.tongue == .vi || inference.arithmeticEnglish.isEmpty
          $0.element(
            "strong", .lang(own ? .vi : .en, unless: $0.tongue),
            text: own ? inference.arithmetic : inference.arithmeticEnglish)
        })
    }
    items += [
      .init(Phrases.FigurePage.approximation, exactness),
      .init(Phrases.FigurePage.basis, fact.basis.phrase),
    ]
    if fact.repetition != .total {
      items.append(.init(Phrases.FigurePage.repetition, fact.repetition.phrase))
    }
    if let closing = fact.closing { items.append(.init(Phrases.FigurePage.closing, closing.vietnamese)) }
    items += [
      .init(Phrases.FigurePage.calendar, fact.calendar.phrase),
      .init(Phrases.FigurePage.maturity, fact.maturity.phrase),
    ]
    if !fact.population.isEmpty {
      items.append(
        .init(Phrases.FigurePage.population) {
          $0.element("span", .lang(.vi, unless: $0.tongue), text: fact.population)
        })
    }
    items.append(.init(Phrases.FigurePage.state, observation.state.phrase))
    if !observation.note.isEmpty {
      items.append(
        .init(Phrases.Interface.note) {
          $0.element("span", .lang(.vi, unless: $0.tongue), text: observation.note)
        })
    }
    return items
  }

  private var exactness: Phrase {
    if observation.isWithheld { return Phrases.Figures.withheld }
    if observation.inference != nil { return Phrases.FigurePage.inferredExact }
    if !observation.approximate.isEmpty { return Phrases.FigurePage.hedged(observation.approximate) }
    switch observation.quantity {
    case .exact: return Phrases.FigurePage.exact
    case .interval: return Phrases.FigurePage.interval
    case .part: return Phrases.FigurePage.part
    case .nothing: return Phrases.FigurePage.nothing
    }
  }
}
