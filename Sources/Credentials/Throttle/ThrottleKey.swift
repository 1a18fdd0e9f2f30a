import Crypto

/// What a bucket is kept under: a digest, so that long names take no memory and no name is kept.
struct ThrottleKey: Hashable, Sendable {
  private let digest: SHA256.Digest

  /// The parts are told apart whatever is in them.
  init(_ parts: String...) {
    var hash = SHA256()
    for part in parts {
      withUnsafeBytes(of: UInt64(part.utf8.count)) { hash.update(bufferPointer: $0) }
      hash.update(data: Array(part.utf8))
    }
    digest = hash.finalize()
  }
}
