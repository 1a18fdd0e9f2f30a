import Checker
import Language
import Workflows

/// The checker, and the API's own description.
enum ProgramEndpoints {
  static let all = [check, description]

  private static let description = RouteEntry(
    .apiDescription, .readProgram,
    APIOperation("getDescription", "This description", result: OpenAPIDocument.schema)
  ) { visit in
    .json(try OpenAPIDocument.data(version: visit.version))
  }

  private static let text = APIBody(
    about: "The text or the file itself; at most \(CheckPage.largest >> 20) MB.", limit: CheckPage.largest,
    kinds: [
      .init(mediaType: "text/plain", suffix: ".txt", schema: .text),
      .init(mediaType: "text/markdown", suffix: ".md", schema: .text),
      .init(mediaType: "text/html", suffix: ".html", schema: .text),
      .init(
        mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", suffix: ".docx",
        schema: .bytes),
    ])

  private static let check = RouteEntry(
    .apiCheck, .checkText,
    APIOperation(
      "checkText", "The findings in a text, as `nhiemky check --format json` writes them",
      about: "Nothing is kept: no text is written to disk, to the database or to a log.", method: .post,
      parameters: [
        .query("name", "The name that findings give the file; `-` where it is left out."),
        .query(
          "show", "`wrong` (where it is left out) or `all`, as `--all` of the command.", .choice(["wrong", "all"])),
        .query(
          "off", "A rule that is switched off.", .choice(RuleBook.all.map(\.identifier).sorted()), repeats: true),
      ], body: text, result: .list(.named("Finding")),
      problems: [.badBody, .secretDocument, .slow, .tooLarge, .unsupportedMediaType, .unreadable, .busy])
  ) { visit in
    let call = visit.call
    return try await call.desk.work {
      let options = CheckOptions(
        shown: call["show"].flatMap(CheckRequest.Shown.init) ?? .wrong, off: Set(call.all("off")))
      let request = CheckRequest(
        call.body, name: call["name"].map(DownloadName.safe), kind: call.bodyKind?.suffix ?? "", options: options)
      return try CheckFiles(try CheckOutcome(request), visit).answer(.json, named: false)
    }
  }
}
