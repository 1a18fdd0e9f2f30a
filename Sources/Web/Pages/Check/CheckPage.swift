import Language
import Proofreading
import Workflows

/// A text of one's own, its figures checked. Everything happens between the request and its answer: nothing is written
/// to a database, a disk or a log.
enum CheckPage {
  static let entry = RouteEntry(.check, .checkText, form: form) { visit in
    page(visit, View(form: CheckForm()))
  }

  /// Bytes of a text or a file.
  static let largest = 20 << 20
  static let limits = ReadingLimits(text: largest, html: largest, word: largest, blocks: ReadingLimits.upload.blocks)

  /// Two at a time leave other pages their share of a small machine; eight more wait.
  static let desk = WorkDesk(atOnce: 2, waiting: 8)

  static let form = FormEntry.desk(
    // Field names, boundaries and the choices take little.
    desk, limit: largest + (1 << 20),
    answer: { visit, sent in
      let visit = visit.reading(as: sent)
      do throws(CheckRefusal) {
        let request = try CheckRequest(sent)
        return try reply(visit, request)
      } catch {
        return refused(visit, error, form: CheckForm(after: error, sent))
      }
    },
    refuse: { visit, refusal in refused(visit, CheckRefusal(refusal), form: CheckForm()) })

  private static func reply(_ visit: Visit, _ request: CheckRequest) throws(CheckRefusal) -> FormReply {
    let outcome = try CheckOutcome(request)
    switch request.output(acceptsJSON: visit.format == .file(.json)) {
    case .page:
      let result = Result(outcome, form: CheckForm(after: request))
      return FormReply(page(visit, result))
    case .file(let kind): return FormReply(try CheckFiles(outcome, visit).answer(kind, named: true))
    case .bare(let kind): return FormReply(try CheckFiles(outcome, visit).answer(kind, named: false))
    }
  }

  private static func refused(_ visit: Visit, _ refusal: CheckRefusal, form: CheckForm) -> FormReply {
    if visit.format == .file(.json) {
      return FormReply(
        Problem(refusal).answer(visit.tongue, instance: SiteAddress.check.path), status: refusal.status)
    }
    return FormReply(page(visit, View(form: form, refusal: refusal.sentence(visit.tongue))), status: refusal.status)
  }

  private static func page(_ visit: Visit, _ view: some Component) -> Answer {
    let tongue = visit.tongue
    let title = Phrases.CheckPage.title[tongue]
    let page = Page(
      title, at: .check, in: .check,
      breadcrumbs: Breadcrumbs([.init(Phrases.Interface.overview[tongue], .overview)], here: title),
      frame: visit.frame)
    return .page(page.write(in: tongue) { $0.render(view) })
  }
}
