import Checker
import Proofreading

/// A text that was read, and what was found in it.
struct CheckOutcome: Sendable {
  let request: CheckRequest
  let document: ProofDocument
  /// In the order of the text.
  let claims: [CheckedClaim]

  init(_ request: CheckRequest) throws(CheckRefusal) {
    self.request = request
    do throws(ReadingRefusal) {
      document = try DocumentReader.read(
        request.bytes, name: (request.fileName ?? "") + request.kind, limits: CheckPage.limits)
    } catch {
      throw CheckRefusal(error)
    }
    claims = FigureChecker(disabled: request.options.off).check(document.manuscript)
  }

  /// The claims that the reader wants to see.
  var shown: [CheckedClaim] {
    request.options.shown == .all ? claims : claims.filter { $0.verdict == .inconsistent }
  }

  func count(_ verdict: Verdict) -> Int { claims.count { $0.verdict == verdict } }
}
