/// The directory of a zip archive, read by hand: what it says itself, whatever a library makes of it.
struct ZipListing {
  struct Entry: Equatable {
    let name: String
    let packed: [UInt8]
    let checksum: Int
    let size: Int
    let method: Int
    let time: Int
  }

  var entries: [Entry] = []

  init(_ bytes: [UInt8]) {
    func number(_ at: Int, _ length: Int) -> Int {
      (0..<length).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
    }
    guard let end = bytes.indices.last(where: { bytes[$0...].starts(with: [0x50, 0x4B, 5, 6]) }) else { return }
    var at = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      let name = String(decoding: bytes[(at + 46)..<(at + 46 + number(at + 28, 2))], as: UTF8.self)
      let local = number(at + 42, 4)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      entries.append(
        Entry(
          name: name, packed: Array(bytes[start..<start + number(at + 20, 4)]), checksum: number(at + 16, 4),
          size: number(at + 24, 4), method: number(at + 10, 2), time: number(at + 12, 4)))
      at += 46 + number(at + 28, 2) + number(at + 30, 2) + number(at + 32, 2)
    }
  }

  /// Where each entry's header in the directory begins.
  static func headers(_ bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0...].starts(with: [0x50, 0x4B, 1, 2]) }
  }
}
