import Foundation
import Language
import NIOCore

/// Why serving could not start.
public enum ServingFailure: Error, Hashable, Sendable {
  case portInUse(Int)
  case portForbidden(Int)
  case addressUnknown(String)
  case certificate(CertificateFailure)
  /// Others than this machine would be served unencrypted, and nobody said that this is meant.
  case openlyUnencrypted(String)

  /// Nil for what is no failure to start.
  init?(_ error: any Error, host: String, port: Int) {
    guard let error = error as? IOError else {
      guard error is SocketAddressError else { return nil }
      self = .addressUnknown(host)
      return
    }
    switch error.errnoCode {
    case EADDRINUSE: self = .portInUse(port)
    case EACCES: self = .portForbidden(port)
    case EADDRNOTAVAIL: self = .addressUnknown(host)
    default: return nil
    }
  }

  public var phrase: Phrase {
    switch self {
    case .portInUse(let port): Phrases.Serving.portInUse(port)
    case .portForbidden(let port): Phrases.Serving.portForbidden(port)
    case .certificate(let failure): failure.phrase
    case .openlyUnencrypted(let host): Phrases.Serving.openlyUnencrypted(host)
    case .addressUnknown(let host): Phrases.Serving.addressUnknown(host)
    }
  }
}
