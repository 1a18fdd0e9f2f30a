import Language
import Workflows

/// Setting a second factor up, or moving it to another phone.
enum OwnSecondFactorPage {
  static let entry = RouteEntry(.ownSecondFactor, .keepOwnAccount, form: .act(send)) { visit in
    let person = try visit.signedIn()
    let offer = try await visit.workspace.offerSecondFactor(session: person.session)
    let page = Page(Phrases.SignIn.factorTitle[visit.tongue], at: .ownSecondFactor, frame: visit.frame)
    return .page(
      page.write(in: visit.tongue) { $0.render(SecondFactorView(.ownSecondFactor, offer, next: nil)) })
  }

  private static func send(_ visit: Visit, _ form: MultipartForm) async throws -> FormReply {
    try await SecondFactorSetting.take(
      visit, form, try visit.signedIn(), at: .ownSecondFactor, next: SiteAddress.ownAccount.path)
  }
}

/// All that is kept about oneself, as a file.
enum OwnDataPage {
  static let entry = RouteEntry(.ownData, .keepOwnAccount) { visit in
    let data = try await visit.workspace.personalData(visit.caller.number, caller: visit.caller)
    return .download(
      Array(try PersonalDataFile.json(data)), mediaType: "application/json; charset=utf-8",
      name: DownloadName("du-lieu-ca-nhan.json", addition: ".json"))
  }
}
