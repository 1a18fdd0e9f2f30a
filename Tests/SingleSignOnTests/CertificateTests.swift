import Foundation
import HummingbirdCore
import HummingbirdTLS
import NIOSSL
import Testing

@testable import SingleSignOn

/// ASVS 9.2.1: connections to others are made to certificates that the machine trusts, and to no others.
@Suite struct CertificateTests {
  @Test func `a provider whose certificate nobody vouches for is not spoken to`() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "certificate-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (key, certificate) = (folder.appending(path: "key.pem").path, folder.appending(path: "certificate.pem").path)
    try makeCertificate(key: key, certificate: certificate)
    let tls = TLSConfiguration.makeServerConfiguration(
      certificateChain: try NIOSSLCertificate.fromPEMFile(certificate).map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))

    try await PlayedProvider.run(server: try .tls(tlsConfiguration: tls)) { played in
      let issuer = played.issuer.replacing("http://", with: "https://")
      let provider = Provider(try SignIn.configuration(issuer))
      await #expect(throws: SSOFailure.unreachable) { try await provider.start(now: SignIn.now) }
      #expect(played.asked("/.well-known/openid-configuration").isEmpty)
    }
  }

  private func makeCertificate(key: String, certificate: String) throws {
    let openssl = Process()
    openssl.executableURL = URL(filePath: "/usr/bin/env")
    openssl.arguments = [
      "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key,
      "-out", certificate, "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
    ]
    openssl.standardError = FileHandle.nullDevice
    try openssl.run()
    openssl.waitUntilExit()
    #expect(openssl.terminationStatus == 0)
  }
}
