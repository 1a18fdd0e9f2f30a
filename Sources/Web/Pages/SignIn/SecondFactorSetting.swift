import Credentials
import Foundation
import Language
import Workflows

/// Sets a second factor up: shows what the phone is to scan, takes the first code, shows the recovery codes once.
enum SecondFactorSetting {
  static func take(
    _ visit: Visit, _ form: MultipartForm, _ person: SignedIn, at address: SiteAddress, next: String?
  ) async throws -> FormReply {
    let sealed = Data(base64Encoded: form["offer"]?.text ?? "").map { Array($0) } ?? []
    do {
      let (session, codes) = try await visit.workspace.keepSecondFactor(
        sealed, code: form["code"]?.text ?? "", password: form["password"]?.text, session: person.session,
        from: visit.visitor.place)
      let view = RecoveryView(codes: codes, next: next)
      return FormReply(
        .setting(
          SignInFlow.cookies(of: session),
          SignInStepPage.page(visit.with(session), Phrases.SignIn.factorDone, view)))
    } catch let failure as AccessFailure where failure != .noSession {
      let offer = try await visit.workspace.offerSecondFactor(again: sealed, session: person.session)
      let view = SecondFactorView(address, offer, next: next, failure: failure.phrase)
      return FormReply(
        SignInStepPage.page(visit, Phrases.SignIn.factorTitle, view), status: failure.status,
        retryAfter: failure.retryAfter)
    }
  }
}

/// What the phone is to scan, and a field for its first code.
struct SecondFactorView: Component {
  private let address: SiteAddress
  private let offer: SecondFactorOffer
  private let next: String?
  private let failure: Phrase?

  init(_ address: SiteAddress, _ offer: SecondFactorOffer, next: String?, failure: Phrase? = nil) {
    self.address = address
    self.offer = offer
    self.next = next
    self.failure = failure
  }

  func render(into html: inout HTML) {
    html.render(
      PageHeading(Phrases.SignIn.factorTitle[html.tongue], lead: Phrases.SignIn.factorForced[html.tongue]))
    html.render(FailureNote(failure))
    html.render(
      ActForm(address, isCard: true) {
        $0.render(NextField(next))
        $0.void(
          "input", .fixed("type", "hidden"), .name("offer"), .value(Data(offer.sealed).base64EncodedString()))
        $0.element("p", text: Phrases.SignIn.factorLead)
        $0.render(QRPicture(text: offer.address))
        $0.element("p") {
          $0.text(Phrases.SignIn.factorSecret)
          $0.text(" ")
          $0.element("code", text: offer.secret)
        }
        $0.render(LabelledField(name: "code", label: Phrases.SignIn.code, kind: .code))
        if address == .ownSecondFactor {
          $0.render(LabelledField(name: "password", label: Phrases.SignIn.oldPassword, kind: .password))
        }
        $0.element("p", .class("main-button")) { $0.element("button", text: Phrases.SignIn.goOn) }
      })
  }
}

/// A QR code, with the white around it that cameras need; nothing where the text is too long for one.
struct QRPicture: Component {
  let text: String

  private static let margin = 4

  func render(into html: inout HTML) {
    guard let matrix = QRCode.matrix(text) else { return }
    let side = matrix.count + 2 * Self.margin
    html.element(
      "svg", .class("qr"), .viewBox(width: side, height: side), .role("img"), .label(Phrases.SignIn.factorPicture)
    ) {
      $0.shape("path", .path("M0 0h\(side)v\(side)h-\(side)z"), .fixed("class", "qr-ground"))
      $0.shape("path", .path(Self.path(matrix)), .fixed("class", "qr-ink"))
    }
  }

  /// Each dark run of a row is a bar.
  static func path(_ matrix: [[Bool]]) -> String {
    var path = ""
    for (row, cells) in matrix.enumerated() {
      var column = 0
      while column < cells.count {
        guard cells[column] else {
          column += 1
          continue
        }
        let start = column
        while column < cells.count, cells[column] { column += 1 }
        path += "M\(start + margin) \(row + margin)h\(column - start)v1h-\(column - start)z"
      }
    }
    return path
  }
}

/// The recovery codes, shown once.
struct RecoveryView: Component {
  let codes: [String]
  let next: String?

  func render(into html: inout HTML) {
    html.render(
      PageHeading(Phrases.SignIn.factorDone[html.tongue], lead: Phrases.SignIn.recoveryLead[html.tongue]))
    html.element("ul", .class("recovery")) {
      for code in codes { $0.element("li") { $0.element("code", text: code) } }
    }
    html.element("p") { $0.element("a", .href(.signInStep(next: next)), text: Phrases.SignIn.goOn) }
  }
}
