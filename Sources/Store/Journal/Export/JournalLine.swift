import Foundation

/// An entry as a line of an export: all its fields, as JSON written in exactly one way. `content` is a string, so that
/// its digest can be taken of what is read.
struct JournalLine: Decodable {
  let entry: JournalEntry

  init(_ entry: JournalEntry) { self.entry = entry }

  private enum Key: String, CodingKey {
    case seq, at, actor, act, subject, reason, content, hash
    case contentDigest = "content_digest"
    case previousHash = "previous_hash"
  }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) throws -> String { try line.decode(String.self, forKey: key) }
    entry = JournalEntry(
      seq: try line.decode(Int64.self, forKey: .seq), at: try text(.at),
      actor: ActorNumber(rawValue: try line.decode(Int64.self, forKey: .actor)),
      act: JournalAct(rawValue: try text(.act)), subject: try text(.subject), reason: try text(.reason),
      content: try text(.content), contentDigest: try text(.contentDigest),
      previousHash: try text(.previousHash), hash: try text(.hash))
  }

  /// Without a line feed.
  var text: String {
    let members: [Key: CanonicalJSON] = [
      .seq: .integer(entry.seq), .at: .string(entry.at), .actor: .integer(entry.actor.rawValue),
      .act: .string(entry.act.rawValue), .subject: .string(entry.subject), .reason: .string(entry.reason),
      .content: .string(entry.content), .contentDigest: .string(entry.contentDigest),
      .previousHash: .string(entry.previousHash), .hash: .string(entry.hash),
    ]
    return CanonicalJSON.object(Dictionary(uniqueKeysWithValues: members.map { ($0.key.rawValue, $0.value) })).text
  }

  /// Nil where the bytes are not exactly what would have been written: a second member of a name, or one too many,
  /// would be read in one way here and in another elsewhere.
  static func read(_ bytes: some Collection<UInt8>) -> JournalLine? {
    guard let line = try? JSONDecoder().decode(JournalLine.self, from: Data(bytes)),
      line.text.utf8.elementsEqual(bytes)
    else { return nil }
    return line
  }
}
