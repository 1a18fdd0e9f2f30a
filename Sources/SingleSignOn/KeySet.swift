import Foundation
import JWTKit

/// A provider's public keys (RFC 7517), as far as they can sign what is read here. Others in the set are passed over.
struct KeySet: Sendable {
  private let keys: [JWK]

  private struct Written: Decodable {
    let keys: [Entry]
  }

  /// A key, or nothing where it is of a kind, curve or use that is not read here: that spoils no other key.
  private struct Entry: Decodable {
    let key: JWK?

    private enum Field: String, CodingKey {
      case use
      case operations = "key_ops"
    }

    init(from decoder: any Decoder) throws {
      let fields = try? decoder.container(keyedBy: Field.self)
      let use = try? fields?.decodeIfPresent(String.self, forKey: .use)
      let operations = try? fields?.decodeIfPresent([String].self, forKey: .operations)
      let signs = (use ?? "sig") == "sig" && (operations?.contains("verify") ?? true)
      key = signs ? try? JWK(from: decoder) : nil
    }
  }

  init(_ body: Data) throws(SSOFailure) {
    guard let written = try? JSONDecoder().decode(Written.self, from: body) else { throw .unreadable(.keys) }
    keys = written.keys.compactMap(\.key)
  }

  /// The one key that fits. A token without a key's name is read only where there is no choice
  /// (OpenID Connect Core 10.1).
  func key(named name: String?, for algorithm: SigningAlgorithm) -> JWK? {
    let fitting = keys.filter { key in
      algorithm.fits(key) && (key.algorithm == nil || key.algorithm == algorithm.jwk)
        && (name == nil || key.keyIdentifier?.string == name)
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
