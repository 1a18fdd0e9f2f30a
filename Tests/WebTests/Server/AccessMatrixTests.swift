import Foundation
import TestOffice
import Testing
import Workflows

@testable import Web

/// Every route with every role, over a real connection and a real database.
@Suite(.serialized) struct AccessMatrixTests {
  private static let boundary = "nhiemky-kiem-thu"

  /// Each pattern with an address that exists in the database of the test.
  static func address(of route: SiteRoute) -> String {
    route.pattern
      .replacing("{unit}", with: "hai-phong").replacing("{indicator}", with: "dang-vien-ket-nap")
      .replacing("{period}", with: "2015-2020").replacing("{target}", with: "T008")
      .replacing("{directive}", with: "D001").replacing("{source}", with: "S1").replacing("{account}", with: "1")
      .replacing("{hash}", with: "x").replacing("{asset}", with: StaticAsset.styles.name)
  }

  /// Somebody of each role, with everything that signing in asks for; nil for those without an account.
  private func cookie(of role: Role, _ office: Bureau) async throws -> (cookie: String, token: String)? {
    guard Role.given.contains(role) else { return nil }
    let name = "nguoi-" + role.rawValue
    var session = try await office.signIn(name)
    if session.person.stage == .secondFactorNeeded {
      let offer = try await office.workspace.offerSecondFactor(session: session.person.session)
      session = try await office.workspace.keepSecondFactor(
        offer.sealed, code: office.code(of: offer), session: session.person.session, from: Bureau.place
      ).session
    } else if session.person.stage == .codeNeeded {
      let number = session.person.account
      try await office.workspace.removeSecondFactor(number, reason: "x", caller: .machineOperator)
      return try await cookie(of: role, office)
    }
    #expect(session.person.stage == .complete)
    return (
      "nhiemky-session=" + session.token, office.workspace.access.formToken(for: session.person.session)
    )
  }

  /// Roles that a request over the network can have.
  private static let roles = Role.given + [.guest, .stranger]

  /// Somebody as a request shows them.
  private struct Asker: Sendable {
    let role: Role
    let headers: [String: String]
    /// What the forms of their pages carry; nil for those without a session.
    let token: String?

    var isPerson: Bool { token != nil }

    func may(_ entry: RouteEntry) -> Bool { may(entry.policy) }

    func may(_ policy: Policy) -> Bool {
      policy.roles.contains(role) || isPerson && policy.roles.contains(.person)
    }
  }

  private func asker(_ role: Role, _ office: Bureau) async throws -> Asker {
    guard let who = try await cookie(of: role, office) else { return Asker(role: role, headers: [:], token: nil) }
    return Asker(role: role, headers: ["Cookie": who.cookie], token: who.token)
  }

  @Test func everyRouteOpensForThoseWhomItsPolicyNamesAndForNobodyElse() async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    for role in Role.given { try await office.hire("nguoi-" + role.rawValue, [role]) }
    for role in Self.roles {
      try await TestServer.with(guests: role == .guest, workspace: office.workspace) { server in
        try await walk(server, role, office)
      }
    }
  }

  private func walk(_ server: TestServer, _ role: Role, _ office: Bureau) async throws {
    for entry in SiteRoutes.all {
      // Some addresses sign out: each begins anew.
      let asker = try await asker(role, office)
      if entry.operation == nil {
        try await read(entry, server, asker)
        try await send(entry, server, asker)
      } else {
        try await call(entry, server, asker)
      }
    }
  }

  /// A page, and the files it comes as.
  private func read(_ entry: RouteEntry, _ server: TestServer, _ asker: Asker) async throws {
    let address = Self.address(of: entry.route)
    let answer = try await server.send("GET", address, nil, asker.headers)
    let leadsToSignIn = answer.status == 303 && answer.headers["location"]?.hasPrefix("/sign-in") == true
    let said = "GET \(entry.route) as \(asker.role): \(answer.status)"
    // Programs of this machine read metrics whoever they are.
    if asker.may(entry) || entry.policy == .readMetrics {
      // Signing in begins and goes on by itself.
      #expect([200, 303, 404].contains(answer.status) && (entry.policy == .signIn || !leadsToSignIn), "\(said)")
    } else if asker.isPerson {
      #expect(answer.status == 403, "\(said)")
    } else {
      #expect(leadsToSignIn, "\(said)")
    }
    for format in entry.formats {
      let file = try await server.send("GET", address + "." + format.rawValue, nil, asker.headers)
      #expect([401, 403].contains(file.status) != asker.may(entry), "\(said) \(format)")
    }
  }

  /// A form with the right token and nothing else in it.
  private func send(_ entry: RouteEntry, _ server: TestServer, _ asker: Asker) async throws {
    let form = Self.form(asker.token.map { ["form": $0] } ?? [:])
    let answer = try await server.send("POST", Self.address(of: entry.route), form, Self.type(asker.headers))
    let said = "POST \(entry.route) as \(asker.role): \(answer.status)"
    if entry.form == nil {
      #expect([404, 405].contains(answer.status), "\(said)")
    } else if let policy = entry.sendingPolicy, asker.may(policy), asker.isPerson || policy == .checkText {
      #expect(![401, 403].contains(answer.status), "\(said)")
    } else {
      #expect([303, 401, 403].contains(answer.status), "\(said)")
    }
  }

  /// An operation of the API.
  private func call(_ entry: RouteEntry, _ server: TestServer, _ asker: Asker) async throws {
    let isSent = entry.methods == [.post]
    let headers = isSent ? asker.headers.merging(["Content-Type": "text/plain"]) { $1 } : asker.headers
    let answer = try await server.send(
      isSent ? "POST" : "GET", Self.address(of: entry.route), isSent ? Data("Kết nạp 12 đảng viên.".utf8) : nil,
      headers)
    let expected: Set<Int> = asker.may(entry) ? [200, 400, 404] : [asker.isPerson ? 403 : 401]
    #expect(expected.contains(answer.status), "\(entry.route) as \(asker.role): \(answer.status)")
  }

  /// Nothing is done in somebody's name without the token of a page of ours.
  @Test func everyFormRefusesWhatNoPageOfOursHasSent() async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    try await office.hire("nguoi-administrator", [.administrator, .reader, .inspection])
    try await TestServer.with(workspace: office.workspace) { server in
      for entry in SiteRoutes.all where entry.form != nil {
        let who = try #require(try await cookie(of: .administrator, office))
        for fields in [[:], ["form": "x"], ["form": String(who.token.dropLast()) + "_"]] {
          let sent = try await server.send(
            "POST", Self.address(of: entry.route), Self.form(fields), Self.type(["Cookie": who.cookie]))
          #expect(sent.status == 403, "\(entry.route) \(fields)")
        }
      }
    }
  }

  /// A session's token alone opens nothing until signing in is complete.
  @Test(arguments: [SignedIn.Stage.codeNeeded, .passwordNeeded, .secondFactorNeeded])
  func nothingOpensOnTheWayIn(stage: SignedIn.Stage) async throws {
    let office = try await Bureau(dossiers: ["hai-phong"])
    let token: String
    switch stage {
    case .passwordNeeded, .complete:
      let issued = try await office.workspace.makeAccount(signIn: "lan", name: "Lan", caller: .machineOperator)
      token = try await office.signIn("lan", issued.password).token
    case .secondFactorNeeded:
      try await office.hire("lan", [.approver])
      token = try await office.signIn("lan").token
    case .codeNeeded:
      try await office.hire("lan", [.approver])
      _ = try await office.enter("lan")
      token = try await office.signIn("lan").token
    }
    try await TestServer.with(workspace: office.workspace) { server in
      for entry in SiteRoutes.all where ![.readProgram, .signIn, .readMetrics].contains(entry.policy) {
        let answer = try await server.send(
          "GET", Self.address(of: entry.route), nil, ["Cookie": "nhiemky-session=\(token)"])
        guard entry.operation == nil else {
          #expect([401, 405].contains(answer.status), "\(entry.route)")
          continue
        }
        #expect(
          answer.status == 303 && answer.headers["location"]?.hasPrefix("/sign-in/step") == true, "\(entry.route)")
      }
    }
  }

  private static func form(_ fields: [String: String]) -> Data {
    guard let boundary = MultipartBoundary(boundary) else { return Data() }
    return Data(
      MultipartFormTests.written(fields.map { ($0.key, nil, Array($0.value.utf8)) }, boundary: boundary))
  }

  private static func type(_ headers: [String: String]) -> [String: String] {
    headers.merging(["Content-Type": "multipart/form-data; boundary=\(boundary)"]) { $1 }
  }
}
