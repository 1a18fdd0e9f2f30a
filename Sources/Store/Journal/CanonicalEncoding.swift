import Crypto

/// Bytes that say a list of values in exactly one way: each value is its type, its length (64 bits, big-endian) and
/// its bytes, so that no two lists run together into the same bytes.
struct CanonicalEncoding {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ value: SQLValue) {
    switch value {
    case .null: append(tag: "n", [UInt8]())
    case .integer(let integer): append(tag: "i", String(integer).utf8)
    case .text(let text): append(tag: "t", text.utf8)
    case .blob(let blob): append(tag: "b", blob)
    }
  }

  mutating func append(_ values: some Sequence<SQLValue>) {
    for value in values { append(value) }
  }

  private mutating func append(tag: Unicode.Scalar, _ payload: some Collection<UInt8>) {
    bytes.append(UInt8(ascii: tag))
    withUnsafeBytes(of: UInt64(payload.count).bigEndian) { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: payload)
  }

  /// SHA-256, in lower-case hexadecimal digits.
  var digest: String { Digest.hex(SHA256.hash(data: bytes)) }
}

/// SHA-256 as it is stored and printed.
enum Digest {
  static func of(_ text: String) -> String { hex(SHA256.hash(data: Array(text.utf8))) }

  static func hex(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: 2 * SHA256.byteCount) { buffer in
      var position = 0
      for byte in digest {
        buffer[position] = digits[Int(byte >> 4)]
        buffer[position + 1] = digits[Int(byte & 15)]
        position += 2
      }
      return position
    }
  }
}

/// A digest of many rows, without all their bytes in memory at once.
struct RunningDigest {
  private var hash = SHA256()

  mutating func append(_ values: some Sequence<SQLValue>) {
    var encoding = CanonicalEncoding()
    encoding.append(values)
    append(bytes: encoding.bytes)
  }

  mutating func append(bytes: some Collection<UInt8>) {
    hash.update(data: Array(bytes))
  }

  var digest: String { Digest.hex(hash.finalize()) }
}
