import Language
import Workflows

/// The register of personal data, for everybody.
enum PersonalDataPage {
  static let entry = RouteEntry(.personalData, .readProgram) { visit in
    let title = Phrases.PersonalData.title[visit.tongue]
    let bound = try await visit.workspace.value(of: .smallCount)
    let page = Page(title, at: .personalData, frame: visit.frame)
    return .page(page.write(in: visit.tongue) { $0.render(View(smallCount: bound)) })
  }

  struct View: Component {
    /// Below which counts of persons are hidden; 0 where none are.
    let smallCount: Int

    func render(into html: inout HTML) {
      html.render(
        PageHeading(Phrases.PersonalData.title[html.tongue], lead: Phrases.PersonalData.lead[html.tongue]))
      let columns: [DataTable.Column] = [
        .prose(Phrases.PersonalData.whatHead), .prose(Phrases.PersonalData.whoseHead),
        .prose(Phrases.PersonalData.whyHead), .prose(Phrases.PersonalData.howLongHead),
        .prose(Phrases.PersonalData.erasureHead),
      ]
      html.render(
        DataTable(Phrases.PersonalData.caption[html.tongue], columns: columns) { body in
          for entry in PersonalDataRegister.entries {
            body.row {
              let tongue = $0.tongue
              $0.header(entry.what[tongue])
              $0.cell(entry.whose[tongue])
              $0.cell(entry.why[tongue])
              $0.cell(entry.kept.phrase(\.standard)[tongue])
              $0.cell(entry.erasure[tongue])
            }
          }
        })
      html.element("p", text: Phrases.PersonalData.rights)
      html.element("p", text: Phrases.PersonalData.names)
      if smallCount > 0 { html.element("p", text: Phrases.PersonalData.smallCounts(smallCount)) }
    }
  }
}
