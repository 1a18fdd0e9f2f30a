import Foundation
import Language
import NIOSSL

/// Where the certificate and its key are, both in PEM.
public struct CertificateFiles: Hashable, Sendable {
  /// The certificate, then those that signed it.
  public let certificate: String
  public let key: String

  public init(certificate: String, key: String) {
    self.certificate = certificate
    self.key = key
  }

  /// Both files as they are now.
  struct Content: Hashable, Sendable {
    let certificate: Data
    let key: Data
  }

  func read() throws(CertificateFailure) -> Content {
    Content(certificate: try Self.read(certificate), key: try Self.read(key))
  }

  private static func read(_ path: String) throws(CertificateFailure) -> Data {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path) }
    guard let content = try? Data(contentsOf: URL(fileURLWithPath: path)) else { throw .unreadable(path) }
    return content
  }

  /// TLS 1.2 and 1.3 with suites that have forward secrecy and authenticated encryption (RFC 9325, 4.2; ASVS 9.1.2).
  func context(of content: Content, at now: Date) throws(CertificateFailure) -> NIOSSLContext {
    guard let chain = try? NIOSSLCertificate.fromPEMBytes(Array(content.certificate)), let leaf = chain.first else {
      throw .noCertificate(certificate)
    }
    let end = Date(timeIntervalSince1970: TimeInterval(leaf.notValidAfter))
    guard now <= end else { throw .expired(certificate, end) }
    let beginning = Date(timeIntervalSince1970: TimeInterval(leaf.notValidBefore))
    guard now >= beginning else { throw .early(certificate, beginning) }
    guard let secret = try? NIOSSLPrivateKey(bytes: Array(content.key), format: .pem) else { throw .noKey(key) }
    var settings = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(secret))
    settings.minimumTLSVersion = .tlsv12
    settings.cipherSuiteValues = Self.suites
    settings.applicationProtocols = ["http/1.1"]
    guard let context = try? NIOSSLContext(configuration: settings) else { throw .mismatch(certificate, key) }
    return context
  }

  private static let suites: [NIOTLSCipher] = [
    .TLS_AES_128_GCM_SHA256, .TLS_AES_256_GCM_SHA384, .TLS_CHACHA20_POLY1305_SHA256,
    .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
    .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
    .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
  ]
}

/// Why a certificate cannot be used.
public enum CertificateFailure: Error, Hashable, Sendable {
  case missing(String)
  case unreadable(String)
  case noCertificate(String)
  case noKey(String)
  /// The key is not the certificate's.
  case mismatch(String, String)
  case expired(String, Date)
  case early(String, Date)

  public var phrase: Phrase {
    switch self {
    case .missing(let path): Phrases.Certificates.missing(path)
    case .unreadable(let path): Phrases.Certificates.unreadable(path)
    case .noCertificate(let path): Phrases.Certificates.noCertificate(path)
    case .noKey(let path): Phrases.Certificates.noKey(path)
    case .mismatch(let certificate, let key): Phrases.Certificates.mismatch(certificate, key)
    case .expired(let path, let end): Phrases.Certificates.expired(path, Self.day(end))
    case .early(let path, let beginning): Phrases.Certificates.early(path, Self.day(beginning))
    }
  }

  private static func day(_ date: Date) -> String { date.formatted(.iso8601.year().month().day()) }
}
