import Foundation
import Model
import TestOffice
import Testing
import Workflows

@testable import Web

/// Small counts of persons that are not published: two offices that differ in such a count alone look alike through every
/// door to those who hold no role at the unit.
@Suite(.serialized) struct SmallCountTests {
  private static let unit = Bureau.reporting

  /// All that reads figures, where the report's figures are.
  private static var doors: [String] {
    let values = [
      "{unit}": [unit, "hai-phong"], "{indicator}": ["D07", "D14", "D15", "D14N"], "{period}": ["2020-2025", "2021"],
      "{target}": ["T025", "T023", "T008"], "{directive}": ["D017"], "{source}": [Bureau.unpublished],
    ]
    return SiteRoutes.all.filter { $0.policy == .readPublished && $0.isRead }.flatMap { entry in
      let addresses = values.reduce([entry.route.pattern]) { addresses, value in
        addresses.flatMap { address in
          address.contains(value.key) ? value.value.map { address.replacing(value.key, with: $0) } : [address]
        }
      }
      let files = entry.formats.map { "." + $0.rawValue }
      return addresses.flatMap { address in ([""] + files).map { address + $0 } }
    } + ["/api/v1/figures?unit=\(unit)&limit=200", "/units/hai-phong/scorecard?period=2021"]
  }

  private static func office(_ count: Int64, state: FigureState = .submitted) async throws -> Bureau {
    let office = try await Bureau(dossiers: ["hai-phong"])
    try await office.report(count, state: state)
    return office
  }

  private static func answers(
    _ office: Bureau, as name: String?, guests: Bool = true
  ) async throws -> [String: String] {
    var headers: [String: String] = [:]
    if let name { headers["Cookie"] = "nhiemky-session=" + (try await office.signIn(name).token) }
    let sent = headers
    return try await TestServer.with(guests: guests, workspace: office.workspace) { server in
      var answers: [String: String] = [:]
      for door in doors {
        let answer = try await server.get(door, sent)
        // Forms carry a token of their session.
        answers[door] = "\(answer.status) " + answer.text.replacing(#/name="form" value="[^"]*"/#, with: "")
      }
      return answers
    }
  }

  @Test func guestsLearnNothingThroughAnyDoor() async throws {
    let two = try await Self.answers(try await Self.office(2), as: nil)
    let three = try await Self.answers(try await Self.office(3), as: nil)
    for door in Self.doors { #expect(two[door] == three[door], "\(door) tells the count") }
    // The doors are open, and say that the number is under five.
    #expect(two.values.count { $0.hasPrefix("200") } > 30)
    let figure = try #require(two["/figures/\(Self.unit)/D07/2021"])
    #expect(figure.contains("dưới 5") && figure.contains("chỉ hiện với người được giao vai trò"))
    let file = try #require(two["/api/v1/figures/\(Self.unit)/D07/2021"])
    #expect(file.contains("\"withheld\" : true") || file.contains("\"withheld\":true"))
  }

  /// Somebody whose role is elsewhere reads as a guest does; whose role covers the unit sees the count.
  @Test func onlyARoleThatCoversTheUnitShowsThem() async throws {
    let offices = [try await Self.office(2), try await Self.office(3)]
    for office in offices {
      try await office.hire("ben-canh", [.reader], unit: "hai-phong-cong-doan")
      try await office.hire("cap-tren", [.reader], unit: "hai-phong")
      try await office.hire("tai-cho", [.enterer], unit: Self.unit, withBranch: false)
      try await office.hire("kiem-tra", [.inspection])
    }
    let (two, three) = (offices[0], offices[1])
    #expect(try await Self.answers(two, as: "ben-canh") == Self.answers(three, as: "ben-canh"))
    for name in ["tai-cho", "kiem-tra"] {
      let seen = try await Self.answers(two, as: name)
      #expect(try await seen != Self.answers(three, as: name), "\(name)")
      let figure = try #require(seen["/figures/\(Self.unit)/D07/2021"])
      #expect(!figure.contains("dưới 5") && figure.contains("kết nạp 2 đảng viên"), "\(name)")
    }
  }

  /// A program shows no more than its owner may see.
  @Test func tokensShowWhatTheirOwnerMaySee() async throws {
    let office = try await Self.office(3)
    try await office.hire("ben-canh", [.reader], unit: "hai-phong-cong-doan")
    try await office.hire("tai-cho", [.reader], unit: Self.unit)
    var texts: [String] = []
    for name in ["tai-cho", "ben-canh"] {
      let token = try await office.workspace.makeToken(
        name: "máy", scopes: [.read], days: 1, try await office.enter(name))
      texts.append(
        try await TestServer.with(guests: true, workspace: office.workspace) { server in
          try await server.get(
            "/api/v1/figures/\(Self.unit)/D07/2021", ["Authorization": "Bearer " + token]
          ).text
        })
    }
    #expect(texts[0].contains("kết nạp 3"))
    #expect(!texts[1].contains("kết nạp 3"))
  }

  /// What was printed in public is shown: hiding it would protect nobody.
  @Test func whatIsPublishedIsShown() async throws {
    let answers = try await Self.answers(try await Self.office(3, state: .quoted), as: nil)
    let figure = try #require(answers["/figures/\(Self.unit)/D07/2021"])
    #expect(figure.contains("kết nạp 3 đảng viên") && !figure.contains("dưới 5"))
  }

  @Test func theThresholdIsASetting() async throws {
    let office = try await Self.office(7)
    func figure() async throws -> String {
      try await TestServer.with(workspace: office.workspace) { server in
        try await server.get("/figures/\(Self.unit)/D07/2021.csv").text
      }
    }
    // Not small; the words beside it may tell of what is.
    #expect(try await figure().contains("official,,7,,,,đảng viên,,false,,submitted,bao-cao-noi-bo,mục 2,\r\n"))
    _ = try await office.workspace.change("privacy.small-count", to: "8", reason: "x", caller: .machineOperator)
    #expect(try await figure().contains("official,,,,8,,đảng viên"))
    _ = try await office.workspace.change("privacy.small-count", to: "0", reason: "x", caller: .machineOperator)
    #expect(try await figure().contains("kết nạp 7 đảng viên"))
  }
}
