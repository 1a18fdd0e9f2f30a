import Figures
import Language
import Model
import Reviews

extension OverviewPage {
  struct View: Component {
    let model: Model

    func render(into html: inout HTML) {
      html.render(
        PageHeading(Phrases.Interface.overview[html.tongue], lead: Phrases.Overview.lead[html.tongue]))
      guard !model.committees.isEmpty else {
        return html.render(EmptyState(advice: Phrases.Overview.emptyAdvice))
      }
      html.element("div", .class("overview")) { $0.render(CommitteeTable(committees: model.committees)) }
      html.element("section", .class("attention")) {
        $0.element("h2", text: Phrases.Overview.attention)
        $0.render(AttentionTable(committees: model.committees))
      }
      html.render(FileLinks(.overview))
    }
  }
}
