import Foundation

/// A block's words in the one form the checker reads: composed letters (NFC), plain spaces, half-width digits and marks,
/// no invisible characters. Where that is how they are written already, nothing is copied.
struct CleanLine {
  let bytes: ArraySlice<UInt8>
  /// From scalars of ``bytes`` to scalars of the block; nil where they are the same.
  private let map: OffsetMap?

  init(_ words: ArraySlice<UInt8>) {
    guard Self.needsCleaning(words) else {
      bytes = words
      map = nil
      return
    }
    var cleaned: [UInt8] = []
    cleaned.reserveCapacity(words.count)
    var map = OffsetMap()
    var made = 0
    var read = 0
    // A letter on which no mark has come yet, and a letter with its marks: one of the two at most.
    var alone: Unicode.Scalar?
    var cluster = ""
    var clusterStart = 0
    func flush() {
      if let scalar = alone {
        // A letter without marks is composed already.
        map.append(start: made, original: clusterStart)
        if scalar.isASCII {
          cleaned.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          cleaned.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        made += 1
        alone = nil
      } else if !cluster.isEmpty {
        let composed = cluster.precomposedStringWithCanonicalMapping
        map.append(start: made, original: clusterStart)
        cleaned.append(contentsOf: composed.utf8)
        made += composed.unicodeScalars.count
        cluster = ""
      }
    }
    for scalar in String(decoding: words, as: UTF8.self).unicodeScalars {
      if (0x300...0x36F).contains(scalar.value), alone != nil || !cluster.isEmpty {
        if let first = alone {
          cluster.unicodeScalars.append(first)
          alone = nil
        }
        cluster.unicodeScalars.append(scalar)
      } else {
        flush()
        if let plain = Self.plain(scalar) {
          alone = plain
          clusterStart = read
        }
      }
      read += 1
    }
    flush()
    map.append(start: made, original: read)
    bytes = cleaned[...]
    self.map = map
  }

  /// The scalar of the block that scalar `index` of ``bytes`` was made from.
  func original(_ index: Int) -> Int { map?.original(index) ?? index }

  /// The scalar to read for one that is written; nil for those that nobody sees.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069: return nil
    case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return " "
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0)
    default: return scalar
    }
  }

  /// Whether a byte sequence stands in `words` that might have to be changed: a combining mark, a space, format character
  /// or full-width form outside ASCII.
  private static func needsCleaning(_ words: ArraySlice<UInt8>) -> Bool {
    words.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if byte < 0xC2 { continue }
        guard index < bytes.count else { return false }
        let second = bytes[index]
        switch byte {
        case 0xC2: if second == 0xA0 || second == 0xAD { return true }
        case 0xCC, 0xCD: return true
        case 0xE1: if second == 0x9A { return true }
        case 0xE2:
          if second == 0x80, index + 1 < bytes.count {
            let third = bytes[index + 1]
            if third <= 0x8F || (0xA8...0xAF).contains(third) { return true }
          } else if second == 0x81 {
            return true
          }
        case 0xE3: if second == 0x80 { return true }
        case 0xEF: return true
        default: break
        }
      }
      return false
    }
  }
}
