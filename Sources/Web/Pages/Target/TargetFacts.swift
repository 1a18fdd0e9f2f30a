import Language
import Model
import Reviews

/// What a target is, apart from where it stands.
struct TargetFacts: Component {
  let model: TargetPage.Model

  private var target: Target { model.target }

  func render(into html: inout HTML) {
    html.render(KeyValueList(items(in: html.tongue)))
  }

  private func items(in tongue: Tongue) -> [KeyValueList.Item] {
    var items: [KeyValueList.Item] = [
      .init(Phrases.TargetPage.owner) {
        $0.element("a", .href(.unit(model.owner.code)), text: model.owner.called(in: $0.tongue))
      },
      .init(Phrases.TargetPage.measuredOn) {
        $0.element("a", .href(.unit(target.measuredOn)), text: model.line.measuredOn.called(in: $0.tongue))
      },
      .init(Phrases.TargetPage.indicator) { writeIndicator(into: &$0) },
      .init(Phrases.TargetPage.window, window(in: tongue)),
    ]
    if target.aspect != .qualitative { items.append(.init(Phrases.TargetPage.over, target.over.words)) }
    items.append(.init(Phrases.TargetPage.setBy) { writeDirective(into: &$0) })
    if !target.article.isEmpty {
      items.append(
        .init(Phrases.TargetPage.article) {
          $0.element("span", .lang(.vi, unless: $0.tongue), text: target.article)
        })
    }
    items.append(.init(Phrases.TargetPage.version, Phrases.TargetPage.version(target.version)))
    return items
  }

  private func writeIndicator(into html: inout HTML) {
    guard let indicator = model.line.indicator else { return html.text(Phrases.TargetPage.qualitative) }
    html.element("a", .href(.indicator(indicator.code)), text: indicator.called(in: html.tongue))
    html.element("small", text: " (" + indicator.code + ")")
  }

  private func window(in tongue: Tongue) -> String {
    guard let window = target.window else { return Phrases.Targets.noWindow[tongue] }
    let name = PeriodSentence.say(LabelledPeriod(label: target.windowLabel, period: window))[tongue]
    let days = Phrases.TargetPage.days(window.from.vietnamese, window.to.vietnamese)[tongue]
    return name == days ? name : name + " (" + days + ")"
  }

  private func writeDirective(into html: inout HTML) {
    guard let directive = model.directive else { return html.text(Phrases.TargetPage.noDirective) }
    html.element(
      "a", .href(.directive(directive.id)), .lang(.vi, unless: html.tongue),
      text: DirectiveName(directive).full)
  }
}

extension Target.Over {
  var words: Phrase {
    switch self {
    case .total: Phrases.TargetPage.total
    case .eachYear: Phrases.TargetPage.eachYear
    case .yearlyAverage: Phrases.TargetPage.yearlyAverage
    case .atEnd: Phrases.TargetPage.atEnd
    case .averageGrowth: Phrases.TargetPage.averageGrowth
    case .overBase: Phrases.TargetPage.overBase
    }
  }
}
