import Foundation
import Synchronization
import TestOffice
import Testing
import Workflows

@testable import Web

/// What the doors of the site refuse leaves a trace (ASVS 7.1.3, 7.2.1, 7.2.2).
@Suite(.serialized, .timeLimit(.minutes(15))) struct WatchedDoorTests {
  private final class Lines: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
  }

  private static let boundary = "nhiemky-kiem-thu"

  private static func form(_ fields: [String: String]) throws -> Data {
    let boundary = try #require(MultipartBoundary(boundary))
    return Data(MultipartFormTests.written(fields.map { ($0.key, nil, Array($0.value.utf8)) }, boundary: boundary))
  }

  private static func headers(_ cookie: String) -> [String: String] {
    ["Cookie": cookie, "Content-Type": "multipart/form-data; boundary=\(boundary)"]
  }

  /// An office with a reader, their cookie and their forms' token, and the lines of the log.
  private static func office(_ roles: [Role]) async throws -> (Bureau, cookie: String, token: String, Lines) {
    let office = try await Bureau(dossiers: ["hai-phong"])
    try await office.hire("lan", roles)
    let session = try await office.signIn("lan")
    let token = office.workspace.access.formToken(for: session.person.session)
    return (office, "nhiemky-session=" + session.token, token, Lines())
  }

  @Test func eachKindOfRefusalIsCountedAndLogged() async throws {
    let (office, cookie, token, lines) = try await Self.office([.reader])
    let exposure = Exposure(securityLog: lines.add)
    try await TestServer.with(guests: false, exposure: exposure, workspace: office.workspace) { server in
      let headers = Self.headers(cookie)
      #expect(try await server.get("/accounts", headers).status == 403)
      #expect(try await server.get("/accounts", headers).status == 403)
      #expect(try await server.get("/api/v1/journal", headers).status == 403)
      #expect(try await server.get("/units/nirgendwo", headers).status == 404)
      #expect(try await server.send("POST", "/account", Self.form(["form": "x"]), headers).status == 403)
      let refused = try Self.form(["form": token, "act": "makeToken", "name": "", "days": "1"])
      #expect(try await server.send("POST", "/account", refused, headers).status == 422)
      #expect(try await server.get("/api/v1/units", ["Authorization": "Bearer nk_HoaBan4711"]).status == 401)
      let metrics = try await server.get("/metrics").text
      for kind in ["policy\"} 3", "not-there\"} 1", "forged-form\"} 1", "refused-input\"} 1", "bad-token\"} 1"] {
        #expect(metrics.contains("nhiemky_security_events_total{kind=\"" + kind), "\(kind)")
      }
    }
    let kinds = lines.all.map { $0.split(separator: "\"kind\":\"")[1].prefix { $0 != "\"" } }
    #expect(
      kinds == ["policy", "policy", "policy", "not-there", "forged-form", "refused-input", "bad-token"])
    #expect(lines.all[0].hasSuffix(#""account":1,"address":"127.0.0.1","route":"/accounts","detail":"readAccounts"}"#))
    #expect(lines.all[5].contains(#""account":1"#) && lines.all[5].contains(#""route":"/account""#))
    #expect(lines.all.allSatisfy { (try? JSONSerialization.jsonObject(with: Data($0.utf8))) != nil })
    #expect(!lines.all.contains { $0.contains("HoaBan4711") || $0.contains(token) })
    // Of three refusals by two policies, two entries.
    #expect(try await office.acts().count { $0 == "access.refuse" } == 2)
  }

  /// Strangers are led to where they sign in: that is no refusal of anybody.
  @Test func strangersAreNotJournalled() async throws {
    let (office, _, _, lines) = try await Self.office([.reader])
    let before = try await office.acts().count
    try await TestServer.with(
      guests: false, exposure: Exposure(securityLog: lines.add), workspace: office.workspace
    ) { server in
      for path in ["/accounts", "/units/nirgendwo"] {
        let answer = try await server.get(path)
        #expect(answer.status == 303)
      }
    }
    #expect(lines.all.isEmpty)
    #expect(try await office.acts().count == before)
  }

  @Test func signingInSaysItsRoute() async throws {
    let (office, _, _, lines) = try await Self.office([.reader])
    try await TestServer.with(exposure: Exposure(securityLog: lines.add), workspace: office.workspace) { server in
      let page = try await server.get("/sign-in")
      let cookie = try #require(page.headers["set-cookie"]?.prefix { $0 != ";" })
      let token = try #require(page.text.firstMatch(of: #/name="form" value="([^"]+)"/#)?.1)
      let form = try Self.form(["form": String(token), "name": "lan", "password": "sai sai sai sai"])
      #expect(try await server.send("POST", "/sign-in", form, Self.headers(String(cookie))).status == 422)
      #expect(try await server.get("/metrics").text.contains("nhiemky_sign_ins_total{outcome=\"wrong\"} 1\n"))
    }
    #expect(lines.all.count == 1)
    #expect(
      lines.all[0].hasSuffix(#""kind":"wrong-password","account":1,"address":"127.0.0.1","route":"/sign-in"}"#))
  }

  @Test func administratorsSeeAlertsOnTheirPage() async throws {
    let (office, cookie, _, _) = try await Self.office([.inspection])
    _ = try await office.workspace.change("alert.refusals", to: "2", reason: "thử", caller: .machineOperator)
    for _ in 0..<2 { await office.workspace.note(.notThere, account: 1) }
    try await TestServer.with(workspace: office.workspace) { server in
      let page = try await server.get("/accounts", ["Cookie": cookie]).text
      #expect(page.contains("Cảnh báo trong 24 giờ qua") && page.contains("Đồng chí lan nhiều lần"))
    }
  }

  @Test func changesOfTheAccountAreOnItsPage() async throws {
    let (office, cookie, _, _) = try await Self.office([.reader])
    try await TestServer.with(workspace: office.workspace) { server in
      let page = try await server.get("/account", ["Cookie": cookie]).text
      #expect(page.contains("Thay đổi về tài khoản của bạn") && page.contains("Đổi mật khẩu"))
    }
  }

  /// Strangers are not told the version, on any page (ASVS 14.3.3).
  @Test func onlyThoseWhoSignedInSeeTheVersion() async throws {
    let (office, cookie, _, _) = try await Self.office([.reader])
    try await TestServer.with(workspace: office.workspace) { server in
      for path in ["/", "/sign-in", "/nirgends", "/units/nirgendwo", "/check", "/personal-data"] {
        let page = try await server.get(path)
        #expect(!page.text.contains("0.0.0"), "\(path)")
      }
      let own = try await server.get("/", ["Cookie": cookie])
      #expect(own.text.contains("0.0.0"))
    }
  }

  /// Signing out takes what the browser has kept of the pages with it (ASVS 8.2.3).
  @Test func signingOutClearsWhatTheBrowserKept() async throws {
    let (office, cookie, token, _) = try await Self.office([.reader])
    try await TestServer.with(workspace: office.workspace) { server in
      let answer = try await server.send("POST", "/sign-out", Self.form(["form": token]), Self.headers(cookie))
      #expect(answer.status == 303)
      #expect(answer.headers["clear-site-data"] == "\"cache\", \"storage\"")
      #expect(try await server.get("/sign-in").headers["clear-site-data"] == nil)
    }
  }
}
