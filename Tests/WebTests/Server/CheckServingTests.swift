import Foundation
import Testing

@testable import Web

/// `/check` over a real connection: what it answers, whom it refuses, and that it keeps nothing.
@Suite(.serialized) struct CheckServingTests {
  private static let boundary = "nhiemky-kiem-thu"

  @Test func aPastedTextGetsItsPage() async throws {
    let answer = try await post([("text", nil, Data(CheckPageTests.wrong.utf8)), ("show", nil, Data("all".utf8))])
    #expect(answer.status == 200)
    #expect(answer.text.contains("claim c-wrong") && answer.text.contains("155 − 80 = 75"))
    #expect(answer.headers["cache-control"] == "no-store")
    #expect(answer.headers["content-security-policy"]?.contains("script-src 'self'") == true)
  }

  @Test func theFormIsThere() async throws {
    let answer = try await send("GET")
    #expect(answer.status == 200)
    #expect(answer.text.contains("enctype=\"multipart/form-data\"") && answer.text.contains("name=\"file\""))
  }

  @Test func aWordFileComesBackWithComments() async throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/bao-cao.docx")
    let answer = try await post([
      ("file", "Báo cáo quý I.docx", try Data(contentsOf: file)), ("as", nil, Data("word".utf8)),
    ])
    #expect(answer.status == 200)
    #expect(answer.headers["content-type"]?.hasSuffix("wordprocessingml.document") == true)
    #expect(
      answer.headers["content-disposition"]
        == "attachment; filename=\"bao-cao-qui-i-da-soat.docx\"; "
        + "filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20qu%C3%BD%20I-da-soat.docx")
    #expect(answer.body.starts(with: Data("PK".utf8)))
    #expect(answer.body.range(of: Data("word/comments.xml".utf8)) != nil)
  }

  @Test func programsGetWhatTheCommandWrites() async throws {
    let answer = try await post(
      [("file", "a.txt", Data((CheckPageTests.wrong + "\n" + CheckPageTests.right).utf8))],
      ["Accept": "application/json"])
    #expect(answer.headers["content-type"] == "application/json; charset=utf-8")
    let claims = try #require(try JSONSerialization.jsonObject(with: answer.body) as? [[String: Any]])
    #expect(claims.count == 1)
    #expect(claims.first?["file"] as? String == "a.txt")
    #expect(claims.first?["verdict"] as? String == "inconsistent")
    let all = try await post(
      [("text", nil, Data(CheckPageTests.right.utf8)), ("show", nil, Data("all".utf8))],
      ["Accept": "application/json"])
    let right = try #require(try JSONSerialization.jsonObject(with: all.body) as? [[String: Any]])
    #expect(right.first?["file"] as? String == "-")
    #expect(right.first?["verdict"] as? String == "consistent")
  }

  @Test func sarifIsAFile() async throws {
    let answer = try await post([("text", nil, Data(CheckPageTests.wrong.utf8)), ("as", nil, Data("sarif".utf8))])
    #expect(answer.headers["content-disposition"]?.contains("van-ban-da-soat.sarif") == true)
    let object = try JSONSerialization.jsonObject(with: answer.body) as? [String: Any]
    #expect(object?["version"] as? String == "2.1.0")
  }

  @Test(arguments: [
    ("a.txt", Data(), 422, "Tệp rỗng"), ("a.txt", Data("Báo cáo".utf8) + [0, 7, 1], 422, "Không phải tệp văn bản"),
    ("a.pdf", Data("%PDF-1.7".utf8), 422, "Đây là tệp PDF"), ("a.docx", Data("PK\u{3}\u{4}word/".utf8), 422, ".docx"),
    ("a.txt", Data("TỐI MẬT\n\nBáo cáo".utf8), 403, "Tối mật"),
  ])
  func whatCannotBeReadIsSaid(name: String, content: Data, status: Int, words: String) async throws {
    let answer = try await post([("file", name, content), ("text", nil, Data("chữ đã dán".utf8))])
    #expect(answer.status == status)
    #expect(answer.text.lowercased().contains(words.lowercased()))
    #expect(answer.text.contains("role=\"alert\"") && answer.text.contains("name=\"file\""))
    // What was typed is still there, unless it may not be here at all.
    #expect(answer.text.contains("chữ đã dán</textarea>") == (status != 403))
    let machine = try await post([("file", name, content)], ["Accept": "application/json"])
    #expect(machine.status == status)
    #expect(machine.headers["content-type"] == "application/problem+json")
    let object = try #require(try JSONSerialization.jsonObject(with: machine.body) as? [String: Any])
    #expect(object["status"] as? Int == status)
    #expect((object["detail"] as? String)?.lowercased().contains(words.lowercased()) == true)
  }

  /// A text that was checked is nowhere afterwards (ASVS 8.1.2): no file of it was made, and none is open.
  @Test func nothingOfATextIsLeftOnTheDisk() async throws {
    let mark = "HoaBan" + String(Int.random(in: 1_000_000...9_999_999))
    let start = Date()
    let text = String(repeating: "Ghi chép của \(mark) về hội nghị.\n", count: 2_000)
    #expect(try await post([("file", "a.txt", Data(text.utf8))]).status == 200)
    let files = FileManager.default
    let folder = files.temporaryDirectory
    let kept = try files.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.contentModificationDateKey, .isRegularFileKey])
    for file in kept {
      let values = try? file.resourceValues(forKeys: [.contentModificationDateKey, .isRegularFileKey])
      guard values?.isRegularFile == true, let changed = values?.contentModificationDate, changed >= start else {
        continue
      }
      let bytes = (try? Data(contentsOf: file)) ?? Data()
      #expect(bytes.range(of: Data(mark.utf8)) == nil, "\(file.lastPathComponent)")
    }
    // A file that has no name any more may still be open; other tests have such files of their own.
    for number in (try? files.contentsOfDirectory(atPath: "/proc/self/fd")) ?? [] {
      let handle = "/proc/self/fd/" + number
      guard let target = try? files.destinationOfSymbolicLink(atPath: handle), target.hasSuffix(" (deleted)") else {
        continue
      }
      let bytes = (try? Data(contentsOf: URL(fileURLWithPath: handle))) ?? Data()
      #expect(bytes.range(of: Data(mark.utf8)) == nil, "\(target)")
    }
  }

  @Test(arguments: [
    ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"], ["Origin": "https://xau.vn"], ["Origin": "null"],
  ])
  func otherSitesAreRefused(headers: [String: String]) async throws {
    let answer = try await post([("text", nil, Data(CheckPageTests.wrong.utf8))], headers)
    #expect(answer.status == 403)
    #expect(answer.text.contains("trang khác") && !answer.text.contains("c-wrong"))
  }

  @Test func tooLargeATextIsRefusedInASentence() async throws {
    let large = Data(repeating: 0x61, count: CheckPage.largest + 1)
    let file = try await post([("file", "a.txt", large)])
    #expect(file.status == 413)
    #expect(file.text.contains("20 MB"))
    let whole = try await post([("text", nil, large), ("file", "a.txt", Data(count: 2 << 20))])
    #expect(whole.status == 413)
    #expect(whole.text.contains("20 MB"))
  }

  @Test func otherFormsAreRefused() async throws {
    let url = try await send("POST", Data("text=a".utf8), ["Content-Type": "application/x-www-form-urlencoded"])
    #expect(url.status == 415)
    let broken = try await send(
      "POST", Data("--\(Self.boundary)\r\n".utf8), ["Content-Type": "multipart/form-data; boundary=\(Self.boundary)"])
    #expect(broken.status == 400)
  }

  /// Default deny: who may not read may not have a text checked either.
  @Test func strangersAreRefused() async throws {
    try await TestServer.with(guests: false) { server in
      let answer = try await server.send(
        "POST", "/check", Self.body([("text", nil, Data(CheckPageTests.wrong.utf8))]),
        ["Content-Type": "multipart/form-data; boundary=\(Self.boundary)"])
      #expect(answer.status == 303 && answer.headers["location"]?.hasPrefix("/sign-in") == true)
      #expect(!answer.text.contains("c-wrong"))
    }
  }

  /// Not at any level, and not when it fails.
  @Test func nothingOfATextIsLogged() async throws {
    let secret = "Chi bộ Hoa Ban"
    try await TestServer.with { server in
      for text in [secret + ": " + CheckPageTests.wrong, "MẬT\n" + secret, secret + "\u{0}"] {
        _ = try await server.send(
          "POST", "/check", Self.body([("file", secret + ".txt", Data(text.utf8))]),
          ["Content-Type": "multipart/form-data; boundary=\(Self.boundary)"])
      }
      #expect(!server.log.contains("Hoa Ban") && !server.log.contains("Hoa%20Ban") && !server.log.contains("đảng viên"))
      // The log is listened to.
      #expect(!server.log.isEmpty)
    }
  }

  /// While a long text is checked, other pages are answered. No time is measured: many answers come before the one.
  @Test func aLongTextHoldsNobodyUp() async throws {
    let line = "Báo cáo kết quả thực hiện nghị quyết đại hội đảng bộ các khu công nghiệp nhiệm kỳ này.\n"
    let text = Data(String(repeating: line, count: 5_000_000 / line.utf8.count).utf8)
    try await TestServer.with { server in
      let (done, others) = (WorkDeskTests.Counter(), WorkDeskTests.Counter())
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<2 {
          group.addTask {
            let answer = try await server.send(
              "POST", "/check", Self.body([("file", "a.txt", text)]),
              ["Content-Type": "multipart/form-data; boundary=\(Self.boundary)"])
            #expect(answer.status == 200)
            done.add(1)
          }
        }
        group.addTask {
          while done.value == 0 {
            let answer = try await server.send("GET", "/healthz")
            #expect(answer.status == 200)
            if done.value == 0 { others.add(1) }
          }
        }
        try await group.waitForAll()
      }
      #expect(others.value > 20)
    }
  }

  @Test func whereAllPlacesAreTakenItIsSaidWhenToComeBack() async throws {
    let refusal = CheckRefusal(FormRefusal.busy)
    #expect(refusal.status == .serviceUnavailable)
    #expect(FormRefusal.retryAfter == 30)
    let desk = WorkDesk(atOnce: 1, waiting: 0)
    try await TestServer.with(desk: desk) { server in
      try await desk.admit {
        let answer = try await server.send(
          "POST", "/check", Self.body([("text", nil, Data("a".utf8))]),
          ["Content-Type": "multipart/form-data; boundary=\(Self.boundary)"])
        #expect(answer.status == 503)
        #expect(answer.headers["retry-after"] == "30")
        #expect(answer.text.contains("chờ soát"))
      }
    }
    try await desk.close()
  }

  // MARK: - Sending

  private static func body(_ fields: [(String, String?, Data)]) -> Data {
    guard let boundary = MultipartBoundary(boundary) else { return Data() }
    return Data(MultipartFormTests.written(fields.map { ($0.0, $0.1, Array($0.2)) }, boundary: boundary))
  }

  private func post(
    _ fields: [(String, String?, Data)], _ headers: [String: String] = [:]
  ) async throws -> TestServer.Answer {
    try await send(
      "POST", Self.body(fields),
      headers.merging(["Content-Type": "multipart/form-data; boundary=\(Self.boundary)"]) { $1 })
  }

  private func send(
    _ method: String, _ body: Data? = nil, _ headers: [String: String] = [:]
  ) async throws -> TestServer.Answer {
    try await TestServer.with { try await $0.send(method, "/check", body, headers) }
  }
}
