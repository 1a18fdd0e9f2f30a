import Language
import Model
import Testing

@testable import Web

@Suite struct SiteAddressTests {
  private static let period = Period(code: "2020-01-01/P9M")

  @Test func addressesAreThoseOfTheContract() throws {
    let period = try #require(Self.period)
    let addresses: [(SiteAddress, String)] = [
      (.overview, "/"),
      (.unit("hai-phong"), "/units/hai-phong"),
      (.scorecard(unit: "hai-phong", period: "2015-2020"), "/units/hai-phong/scorecard?period=2015-2020"),
      (
        .scorecard(unit: "ha-noi", period: "2020-01-01/P9M", boundaries: .now),
        "/units/ha-noi/scorecard?period=2020-01-01--P9M&boundaries=now"
      ),
      (.figure(unit: "da-nang", indicator: "fdi", period: period), "/figures/da-nang/fdi/2020-01-01--P9M"),
      (.target("T001"), "/targets/T001"),
      (.directive("43-NQ/TW"), "/directives/43-NQ%2FTW"),
      (.source("báo \"a\""), "/sources/b%C3%A1o%20%22a%22"),
      (.health, "/healthz"),
    ]
    for (address, path) in addresses { #expect(address.path == path) }
  }

  @Test func everyAddressFillsThePatternOfItsRoute() throws {
    let period = try #require(Self.period)
    let addresses: [SiteAddress] = [
      .overview, .unit("u"), .scorecard(unit: "u", period: "p"),
      .figure(unit: "u", indicator: "i", period: period),
      .targets, .target("t"), .directives, .directive("d"), .indicators, .indicator("i"), .sources,
      .source("s"),
      .check, .journal, .signIn(next: nil), .signInStep(next: nil), .singleSignOn(next: nil), .singleSignOnReturn,
      .signOut, .ownAccount, .ownSecondFactor, .ownData, .accounts, .account(7), .personalData, .asset(.styles),
      .health, .readiness,
    ]
    // Programs find the others by the API's description or by the documents.
    let linked = SiteRoute.allCases.filter { !$0.pattern.hasPrefix("/api/") && $0 != .metrics }
    #expect(Set(addresses.map(\.route)) == Set(linked))
    for address in addresses {
      let pattern = address.route.pattern.split(separator: "/", omittingEmptySubsequences: false)
      let parts = address.path.prefix { $0 != "?" }.split(separator: "/", omittingEmptySubsequences: false)
      #expect(parts.count == pattern.count)
      for (part, expected) in zip(parts, pattern) where !expected.hasPrefix("{") { #expect(part == expected) }
    }
  }

  @Test func anotherLanguageAndAnotherFormatAreAsked() {
    #expect(SiteAddress.targets.path(switchingTo: .en) == "/targets?lang=en")
    #expect(
      SiteAddress.scorecard(unit: "u", period: "2009-S1").path(switchingTo: .vi)
        == "/units/u/scorecard?period=2009-S1&lang=vi")
    #expect(SiteAddress.targets.path(as: .csv) == "/targets.csv")
    #expect(
      SiteAddress.scorecard(unit: "u", period: "2009-S1").path(as: .json)
        == "/units/u/scorecard.json?period=2009-S1")
  }

  @Test func aLinksAmpersandIsEscaped() {
    let address = SiteAddress.scorecard(unit: "u", period: "2009", boundaries: .now)
    #expect(
      written { $0.element("a", .href(address), text: "x") }
        == "<a href=\"/units/u/scorecard?period=2009&amp;boundaries=now\">x</a>")
  }

  @Test func filesAreNamedByTheirContent() {
    #expect(SiteAddress.asset(.styles).path == "/static/\(StaticAsset.styles.hash)/app.css")
    #expect(StaticAsset.styles.hash.utf8.count == 16)
    #expect(Set(StaticAsset.all.map(\.hash)).count == StaticAsset.all.count)
    #expect(StaticAsset.named("app.js") == .script)
    #expect(StaticAsset.named("../app.js") == nil)
    #expect(!StaticAsset.styles.bytes.isEmpty)
  }

  @Test func nothingIsFetchedFromElsewhere() {
    for asset in StaticAsset.all {
      let text = String(decoding: asset.bytes, as: UTF8.self).replacing(
        "http://www.w3.org/2000/svg", with: "")
      #expect(!text.contains("//") || asset == .script)
      #expect(!text.contains("http"))
      #expect(!text.contains("@import"))
    }
  }
}
