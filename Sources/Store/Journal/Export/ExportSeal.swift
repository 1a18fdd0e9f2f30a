import Foundation

/// The last line of an export: what the lines before it are.
struct ExportSeal: Hashable, Decodable {
  let count: Int64
  let firstHash: String
  let lastHash: String
  /// SHA-256 of all lines before, with their line feeds.
  let digest: String

  private enum CodingKeys: String, CodingKey {
    case count, digest
    case firstHash = "first_hash"
    case lastHash = "last_hash"
  }

  /// Without a line feed.
  var text: String {
    CanonicalJSON.object([
      "count": .integer(count), "first_hash": .string(firstHash), "last_hash": .string(lastHash),
      "digest": .string(digest),
    ]).text
  }

  /// Nil where the bytes are not exactly what would have been written.
  static func read(_ bytes: some Collection<UInt8>) -> ExportSeal? {
    guard let seal = try? JSONDecoder().decode(ExportSeal.self, from: Data(bytes)),
      seal.text.utf8.elementsEqual(bytes)
    else { return nil }
    return seal
  }
}

/// Counts along what is written or read, so that the last line can be written or checked.
struct ExportTally {
  private var count: Int64 = 0
  private var firstHash = ""
  private var lastHash = ""
  private var digest = RunningDigest()

  /// - Parameter line: without its line feed.
  mutating func add(_ entry: JournalEntry, line: some Collection<UInt8>) {
    count += 1
    if count == 1 { firstHash = entry.hash }
    lastHash = entry.hash
    add(line: line)
  }

  /// A line that is no entry.
  mutating func add(line: some Collection<UInt8>) {
    digest.append(bytes: line)
    digest.append(bytes: [UInt8(ascii: "\n")])
  }

  var seal: ExportSeal {
    ExportSeal(count: count, firstHash: firstHash, lastHash: lastHash, digest: digest.digest)
  }
}
