import Foundation
import Language
import Model
import Workflows

/// What can be done on the page of one's own account.
struct OwnAccountActs {
  enum Act: String {
    case password, endSession, endAll, makeToken, endToken, delegate, endDelegation
  }

  let visit: Visit
  let form: MultipartForm
  let person: SignedIn

  func reply() async throws -> FormReply {
    guard let act = form["act"].flatMap({ Act(rawValue: $0.text) }) else { throw FormRefusal.malformed(.notClosed) }
    let workspace = visit.workspace
    switch act {
    case .password:
      let session = try await PasswordSetting.change(visit, form, person)
      return FormReply(.setting(SignInFlow.cookies(of: session), .moved(.ownAccount)))
    case .endSession:
      try await workspace.endSession(form.words("session"), person)
    case .endAll:
      try await workspace.signOutEverywhere(
        person, password: form["password"]?.text ?? "", place: visit.visitor.place)
      return FormReply(.setting([.forget(.session)], .moved(.signIn(next: nil))))
    case .makeToken:
      let token = try await workspace.makeToken(
        name: form.words("name"), scopes: Set(form.texts("scope").compactMap(TokenScope.init)),
        days: Int(form.words("days")) ?? 0, person)
      return FormReply(try await OwnAccountPage.page(visit, .init(token: token)))
    case .endToken:
      try await workspace.endToken(Int64(form.words("token")) ?? 0, person)
    case .delegate:
      guard let from = form.day("from"), let until = form.day("until") else { throw AccessFailure.badDays }
      try await workspace.delegate(
        Int64(form.words("grant")) ?? 0, toName: form.words("to"), from: from, until: until,
        reason: form.words("reason"), person)
    case .endDelegation:
      try await workspace.endDelegation(Int64(form.words("grant")) ?? 0, person)
    }
    return FormReply(.moved(.ownAccount))
  }
}

extension MultipartForm {
  /// A field's text without blanks around it, in NFC; empty where there is none.
  func words(_ name: String) -> String {
    (self[name]?.text ?? "").trimmingCharacters(in: .whitespacesAndNewlines).precomposedStringWithCanonicalMapping
  }

  /// A day as browsers send it, or as people write it; nil where it is none.
  func day(_ name: String) -> CalendarDate? {
    let words = words(name)
    if let day = CalendarDate(iso: words) { return day }
    let parts = words.split(whereSeparator: { $0 == "-" || $0 == "/" }).map { Int($0) }
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
