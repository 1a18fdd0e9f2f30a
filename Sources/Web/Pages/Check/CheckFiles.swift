import Checker
import Foundation
import Language
import Proofreading

/// The result as a file: the same that `nhiemky check` writes.
struct CheckFiles {
  private let outcome: CheckOutcome
  private let tongue: Tongue
  private let version: String

  init(_ outcome: CheckOutcome, _ visit: Visit) {
    self.outcome = outcome
    tongue = visit.tongue
    version = visit.version
  }

  /// - Parameter named: whether a browser is to save it.
  func answer(_ kind: CheckRequest.Kind, named: Bool) throws(CheckRefusal) -> Answer {
    switch kind {
    case .word:
      return .download(
        try word(),
        mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", name: name("docx"))
    case .json:
      let bytes = report(JSONReport(tongue: tongue))
      guard named else { return .json(Data(bytes)) }
      return .download(bytes, mediaType: "application/json; charset=utf-8", name: name("json"))
    case .sarif:
      return .download(
        report(SARIFReport(tongue: tongue, version: version)), mediaType: "application/sarif+json; charset=utf-8",
        name: name("sarif"))
    case .text:
      return .download(
        report(TextReport(tongue: tongue)), mediaType: "text/plain; charset=utf-8", name: name("txt"))
    }
  }

  private func name(_ suffix: String) -> DownloadName {
    DownloadName(outcome.request.fileName ?? "van-ban", addition: "-da-soat." + suffix)
  }

  private func report(_ writer: some ReportWriter) -> [UInt8] {
    var writer = writer
    var bytes: [UInt8] = []
    var output = ByteOutput { bytes += $0 }
    writer.begin(&output)
    // A pasted text is what standard input is to the command.
    writer.write(
      ProofReport(
        file: outcome.request.fileName ?? "-", manuscript: outcome.document.manuscript, claims: outcome.shown),
      to: &output)
    writer.end(complete: true, to: &output)
    return bytes
  }

  /// Questions are put to whoever reads the Word file, even where they are not marked on the page.
  private func word() throws(CheckRefusal) -> [UInt8] {
    guard let word = outcome.document.word else { throw CheckRefusal(Phrases.CheckPage.onlyWord) }
    let remarked = outcome.claims.filter {
      outcome.request.options.shown == .all || $0.verdict == .inconsistent || $0.verdict == .unverifiable
    }
    do throws(ReadingRefusal) {
      return try word.commented(remarked, tongue: tongue, date: Date().formatted(.iso8601))
    } catch {
      throw CheckRefusal(error)
    }
  }
}
