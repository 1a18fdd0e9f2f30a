/// A zip archive whose entries are stored as they are: enough for a Word file in a test.
enum StoredZip {
  static func bytes(_ entries: KeyValuePairs<String, String>) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in entries {
      let offset = archive.count
      let bytes = Array(content.utf8)
      // From the version that is needed to the length of the extra field, which both headers share.
      let shared =
        little(20, 2) + little(0, 8) + little(checksum(bytes), 4) + little(bytes.count, 4) + little(bytes.count, 4)
        + little(name.utf8.count, 2) + little(0, 2)
      archive += little(0x0403_4B50, 4) + shared + Array(name.utf8) + bytes
      directory +=
        little(0x0201_4B50, 4) + little(20, 2) + shared + little(0, 10) + little(offset, 4) + Array(name.utf8)
    }
    let end =
      little(0x0605_4B50, 4) + little(0, 4) + little(entries.count, 2) + little(entries.count, 2)
      + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
    return archive + directory + end
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}
