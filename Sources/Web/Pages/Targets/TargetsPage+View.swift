import Language
import Model
import Reviews

extension TargetsPage {
  struct View: Component {
    let model: Model

    func render(into html: inout HTML) {
      let tongue = html.tongue
      html.render(
        PageHeading(Phrases.Interface.targets[tongue], lead: Phrases.TargetPage.listLead[tongue]))
      html.element("div", .class("filters")) {
        $0.render(committees(in: tongue))
        $0.render(statuses(in: tongue))
      }
      html.element("div", .class("summary")) {
        $0.element("p") {
          $0.element("strong", text: Phrases.TargetPage.shown(model.shown, of: model.total))
        }
        $0.render(StatusCounts(model.counts))
      }
      if model.groups.isEmpty {
        html.render(EmptyState(Phrases.TargetPage.noneFits, advice: Phrases.TargetPage.noneFitsAdvice))
      }
      for group in model.groups { write(group, into: &html) }
      if !model.groups.isEmpty {
        html.element("div", .class("after")) {
          $0.render(BulletLegend())
          $0.render(FileLinks(model.filter.address))
        }
      }
    }

    private func committees(in tongue: Tongue) -> LinkSwitch {
      func address(_ unit: String?) -> SiteAddress { Filter(unit: unit, status: model.filter.status).address }
      let all = LinkSwitch.Choice(
        Phrases.TargetPage.all[tongue], address(nil), isCurrent: model.filter.unit == nil)
      return LinkSwitch(
        Phrases.TargetPage.byCommittee,
        [all]
          + model.units.map {
            .init($0.calledShort(in: tongue), address($0.code), isCurrent: $0.code == model.filter.unit)
          })
    }

    private func statuses(in tongue: Tongue) -> LinkSwitch {
      func address(_ status: String?) -> SiteAddress {
        Filter(unit: model.filter.unit, status: status).address
      }
      let all = LinkSwitch.Choice(
        Phrases.TargetPage.all[tongue], address(nil), isCurrent: model.filter.status == nil)
      return LinkSwitch(
        Phrases.TargetPage.byStatus,
        [all]
          + TargetStatus.allCases.filter { model.counts[$0] != nil || $0.rawValue == model.filter.status }.map {
            .init($0.phrase[tongue], address($0.rawValue), isCurrent: $0.rawValue == model.filter.status)
          })
    }

    private func write(_ group: Model.Group, into html: inout HTML) {
      let tongue = html.tongue
      let period = PeriodSentence.say(group.period)[tongue]
      html.element("section") {
        $0.element("h2", .class("group-title")) {
          $0.element(
            "a", .href(.scorecard(unit: group.unit.code, period: group.period.label)),
            text: group.unit.called(in: tongue))
          $0.text(", " + period)
        }
        let caption = Phrases.TargetPage.listCaption(group.unit.called(in: tongue), period)[tongue]
        $0.render(
          TargetTable(
            caption,
            rows: group.rows.map {
              TargetTable.Row(
                $0.reading, on: $0.line, owner: $0.owner.code == group.unit.code ? nil : $0.owner)
            }))
      }
    }
  }
}
