import Foundation
import Testing
import Web
import Workflows

/// The registry of addresses against the list of patterns, the policies and the documents.
@Suite struct RouteTests {
  @Test func everyPatternIsAnsweredByExactlyOneEntry() {
    let routes = SiteRoutes.all.map(\.route)
    #expect(Set(routes) == Set(SiteRoute.allCases))
    #expect(routes.count == Set(routes).count)
  }

  /// Who may open what, said once more by hand: a new page must be thought about here.
  @Test(arguments: SiteRoutes.all.map(\.route))
  func everyRouteHasItsPolicy(route: SiteRoute) throws {
    let entry = try #require(SiteRoutes.all.first { $0.route == route })
    let expected: Policy =
      switch route {
      case .asset, .health, .readiness, .personalData, .apiDescription: .readProgram
      case .metrics: .readMetrics
      case .signIn, .signInStep, .signOut, .singleSignOn, .singleSignOnReturn: .signIn
      case .ownAccount, .ownSecondFactor, .ownData: .keepOwnAccount
      case .accounts, .account: .readAccounts
      case .journal, .apiJournal: .readJournal
      case .check, .apiCheck: .checkText
      default: .readPublished
      }
    #expect(entry.policy == expected)
  }

  @Test func everyAddressAndItsFilesAreInTheDocuments() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let reference = try String(contentsOf: root.appendingPathComponent("docs/reference.md"), encoding: .utf8)
    for entry in SiteRoutes.all {
      let row = try #require(
        reference.split(separator: "\n").first { $0.hasPrefix("| `\(entry.route.pattern)` |") },
        "\(entry.route.pattern) is not documented")
      for format in entry.formats { #expect(row.contains("`.\(format.rawValue)`")) }
    }
  }
}
