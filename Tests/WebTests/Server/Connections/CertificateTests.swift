import Foundation
import Logging
import NIOSSL
import Testing

@testable import Web

/// TLS by a certificate of one's own.
@Suite(.serialized, .timeLimit(.minutes(15))) struct CertificateTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/tls")

  private static func files(_ certificate: String, _ key: String) -> CertificateFiles {
    CertificateFiles(
      certificate: folder.appending(path: certificate).path, key: folder.appending(path: key).path)
  }

  private static let first = files("first.pem", "first.key.pem")

  /// A client that trusts one certificate and no other.
  private func client(
    trusting name: String, _ change: (inout TLSConfiguration) -> Void = { _ in }
  ) throws -> NIOSSLContext {
    var settings = TLSConfiguration.makeClientConfiguration()
    settings.trustRoots = .certificates(
      try NIOSSLCertificate.fromPEMFile(Self.folder.appending(path: name).path))
    change(&settings)
    return try NIOSSLContext(configuration: settings)
  }

  private static let request = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"

  @Test func pagesAreServedEncryptedAndAskedForSoFromThenOn() async throws {
    try await TestServer.with(exposure: Exposure(certificate: Self.first)) { server in
      let answer = try await RawConnection.exchange(
        server.port, Self.request, encryption: try client(trusting: "first.pem"))
      #expect(answer.statuses == [200])
      #expect(answer.headers["strict-transport-security"] == "max-age=31536000; includeSubDomains")
      HeaderTests.expectHeaders(answer.headers, "encrypted")
      let missing = try await RawConnection.exchange(
        server.port, Self.request.replacing("/healthz", with: "/x"), encryption: try client(trusting: "first.pem"))
      #expect(missing.statuses == [404])
      #expect(missing.headers["strict-transport-security"] != nil)
    }
    try await TestServer.with { server in
      let plain = try await RawConnection.exchange(server.port, Self.request)
      #expect(plain.headers["strict-transport-security"] == nil)
    }
  }

  @Test func oldProtocolsAndWeakSuitesAreRefused() async throws {
    try await TestServer.with(exposure: Exposure(certificate: Self.first)) { server in
      let old = try client(trusting: "first.pem") {
        $0.minimumTLSVersion = .tlsv1
        $0.maximumTLSVersion = .tlsv11
      }
      await #expect(throws: (any Error).self) {
        try await RawConnection.exchange(server.port, Self.request, encryption: old)
      }
      let weak = try client(trusting: "first.pem") {
        $0.maximumTLSVersion = .tlsv12
        $0.cipherSuiteValues = [.TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA, .TLS_RSA_WITH_AES_128_GCM_SHA256]
      }
      await #expect(throws: (any Error).self) {
        try await RawConnection.exchange(server.port, Self.request, encryption: weak)
      }
      let good = try client(trusting: "first.pem") { $0.maximumTLSVersion = .tlsv12 }
      #expect(try await RawConnection.exchange(server.port, Self.request, encryption: good).statuses == [200])
      // Whoever speaks in the clear is answered nothing.
      let plain = try? await RawConnection.exchange(server.port, Self.request)
      #expect(plain?.statuses ?? [] == [])
    }
  }

  private static let tool = "/usr/bin/openssl"

  /// On a thread of its own: the server that is asked runs in this process and needs those of the tests.
  private static func run(_ arguments: [String]) async throws -> String {
    try await withCheckedThrowingContinuation { continuation in
      Thread { continuation.resume(with: Result { try output(of: arguments) }) }.start()
    }
  }

  private static func output(of arguments: [String]) throws -> String {
    let process = Process()
    // A connection that hangs must not keep the test.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments = ["-s", "KILL", "20", tool] + arguments
    let output = Pipe()
    process.standardOutput = output
    // What a connection uses is told there.
    process.standardError = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }

  /// Every suite that OpenSSL knows is tried, each alone: those taken are the strong ones, and the server's order counts
  /// (ASVS 9.1.2).
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: CertificateTests.tool)))
  func onlyStrongSuitesAreTaken() async throws {
    let names = try await Self.run(["ciphers", "ALL:COMPLEMENTOFALL:@SECLEVEL=0"]).split { ":\n".contains($0) }.map(
      String.init)
    #expect(names.count > 60)
    try await TestServer.with(exposure: Exposure(certificate: Self.first)) { server in
      func taken(_ suites: String) async throws -> String? {
        let told = try await Self.run([
          "s_client", "-connect", "127.0.0.1:\(server.port)", "-tls1_2", "-cipher", suites + ":@SECLEVEL=0", "-brief",
        ])
        return told.firstMatch(of: #/Ciphersuite: (\S+)/#).map { String($0.1) }
      }
      var accepted: Set<String> = []
      for name in names where !name.hasPrefix("TLS_") {
        if let suite = try await taken(name) { accepted.insert(suite) }
      }
      #expect(!accepted.isEmpty)
      for suite in accepted {
        #expect(suite.hasPrefix("ECDHE-") && (suite.contains("GCM") || suite.contains("CHACHA20")), "\(suite)")
      }
    }
  }

  @Test func silentConnectionsEndBeforeTheyAreEncrypted() async throws {
    var exposure = Exposure(certificate: Self.first)
    exposure.limits.headTime = .milliseconds(200)
    try await TestServer.with(exposure: exposure) { server in
      let silent = try await RawConnection.open(server.port)
      #expect(try await silent.rest().text.isEmpty)
    }
  }

  @Test(arguments: [
    ("none.pem", "first.key.pem", "Không có tệp"), ("first.pem", "none.pem", "Không có tệp"),
    ("first.pem", ".", "Không đọc được"), ("make.sh", "first.key.pem", "không có chứng thư số"),
    ("first.key.pem", "first.key.pem", "không có chứng thư số"), ("first.pem", "first.pem", "không có khóa riêng"),
    ("first.pem", "locked.key.pem", "không đặt mật khẩu"),
    ("first.pem", "renewed.key.pem", "không phải của chứng thư số"),
    ("expired.pem", "expired.key.pem", "đã hết hạn ngày 2025-01-01"),
    ("early.pem", "early.key.pem", "đến ngày 2120-01-01 mới có hiệu lực"),
  ])
  func whatCannotBeUsedIsSaid(certificate: String, key: String, words: String) async throws {
    let failure = try await #require(throws: ServingFailure.self) {
      try await TestServer.with(exposure: Exposure(certificate: Self.files(certificate, key))) { _ in }
    }
    #expect(failure.phrase.vi.contains(words))
    #expect(!failure.phrase.en.isEmpty)
  }

  /// New connections get the renewed one; where the new files are no good, the old one stays.
  @Test func renewedFilesAreTakenUp() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "nhiemky-tls-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func put(_ source: String, as name: String) throws {
      try Data(contentsOf: Self.folder.appending(path: source)).write(to: folder.appending(path: name))
    }
    try put("first.pem", as: "a.pem")
    try put("first.key.pem", as: "a.key")
    let files = CertificateFiles(
      certificate: folder.appending(path: "a.pem").path, key: folder.appending(path: "a.key").path)
    let keeper = try CertificateKeeper(files, logger: Logger(label: "test"))
    let before = keeper.context
    #expect(keeper.refresh() == .unchanged)
    // Half of the renewal is there: the key comes a moment later.
    try put("renewed.pem", as: "a.pem")
    #expect(keeper.refresh() == .kept(.mismatch(files.certificate, files.key)))
    #expect(keeper.context === before)
    try put("renewed.key.pem", as: "a.key")
    #expect(keeper.refresh() == .renewed)
    #expect(keeper.context !== before)
    try put("expired.pem", as: "a.pem")
    guard case .kept(.expired) = keeper.refresh() else {
      Issue.record("an expired certificate was taken")
      return
    }
    try FileManager.default.removeItem(at: folder.appending(path: "a.pem"))
    #expect(keeper.refresh() == .kept(.missing(files.certificate)))
  }
}
