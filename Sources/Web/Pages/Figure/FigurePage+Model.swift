import Language
import Model
import Reviews
import Workflows

extension FigurePage {
  /// What the page of a figure shows.
  struct Model: Sendable {
    let answer: FigureAnswer
    /// Observations of one fact that give it different values; each group as the sources have it.
    let contradictions: [[Observation]]
    /// Periods that have a name of their own: terms.
    let named: [LabelledPeriod]

    init(_ answer: FigureAnswer, named: [LabelledPeriod]) {
      self.answer = answer
      self.named = [answer.period] + named
      var groups: [[Observation]] = []
      for observation in answer.observations {
        if let place = groups.firstIndex(where: { $0[0].fact == observation.fact }) {
          groups[place].append(observation)
        } else {
          groups.append([observation])
        }
      }
      contradictions = groups.filter { Set($0.map(\.quantity)).count > 1 }
    }

    var address: SiteAddress {
      .figure(unit: answer.unit.code, indicator: answer.indicator.code, period: answer.period.period)
    }

    func steps(in tongue: Tongue) -> [Breadcrumbs.Step] {
      var steps: [Breadcrumbs.Step] = [.init(Phrases.Interface.overview[tongue], .overview)]
      if let home = answer.home {
        steps.append(
          .init(
            home.unit.calledShort(in: tongue) + ", " + PeriodSentence.say(home.period)[tongue],
            .scorecard(unit: home.unit.code, period: home.period.label)))
      }
      return steps
    }
  }
}
