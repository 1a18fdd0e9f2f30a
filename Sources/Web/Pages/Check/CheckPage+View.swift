import Language

extension CheckPage {
  /// The page before anything is checked, or after something could not be.
  struct View: Component {
    let form: CheckForm
    var refusal: String?

    func render(into html: inout HTML) {
      html.render(
        PageHeading(Phrases.CheckPage.title[html.tongue], lead: Phrases.CheckPage.lead[html.tongue]))
      if let refusal {
        html.element("div", .class("note refusal"), .role("alert"), .id("refusal"), .landing) {
          $0.element("p") {
            $0.render(Icon.warning)
            $0.element("strong", text: Phrases.CheckPage.refused)
          }
          $0.element("p", text: refusal)
        }
      }
      html.element("section", .class("panel"), .label(Phrases.CheckPage.title)) {
        $0.element("p", .class("privacy"), text: Phrases.CheckPage.privacy)
        $0.render(form)
      }
    }
  }
}
