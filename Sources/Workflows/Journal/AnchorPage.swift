import Foundation
import Language
import Store

/// An anchor as a page to be printed and signed, or mailed, and back from it.
public enum AnchorPage {
  /// A page of text, in groups of four that two people can compare, with one line for the machine.
  public static func text(_ taken: TakenAnchor) -> String {
    Phrases.Anchors.page(
      number: taken.anchor.seq, local: LocalMoment.say(taken.at), at: taken.at,
      groups: groups(taken.anchor.hash), machine: machine(taken.anchor)
    ).vi
  }

  /// `{"at":…,"entries":…,"hash":…}`
  public static func json(_ taken: TakenAnchor) -> String {
    CanonicalJSON.object([
      "entries": .integer(taken.anchor.seq), "hash": .string(taken.anchor.hash), "at": .string(taken.at),
    ]).text
  }

  private static func machine(_ anchor: Anchor) -> String { "\(anchor.seq):\(anchor.hash)" }

  /// Four lines of four groups of four digits.
  private static func groups(_ hash: String) -> [String] {
    let digits = Array(hash)
    return stride(from: 0, to: digits.count, by: 16).map { start in
      stride(from: start, to: min(start + 16, digits.count), by: 4)
        .map { String(digits[$0..<min($0 + 4, digits.count)]) }.joined(separator: " ")
    }
  }

  /// `120:92EC…`, as a person may type it.
  public static func read(argument text: String) -> Anchor? {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let number = Int64(parts[0]) else { return nil }
    return Anchor(seq: number, hash: String(parts[1]))
  }

  /// A saved anchor of either format, also as it comes out of a mail.
  /// - Throws: ``AnchorUnreadable``.
  public static func read(page text: String) throws(AnchorUnreadable) -> Anchor {
    if text.first(where: { !$0.isWhitespace }) == "{" {
      guard let anchor = fromJSON(text) else { throw .noAnchor }
      return anchor
    }
    guard let found = text.firstMatch(of: /\b([0-9]{1,18}):([0-9a-fA-F]{64})\b/),
      let number = Int64(found.1), let anchor = Anchor(seq: number, hash: String(found.2))
    else { throw .noAnchor }
    // People compare and sign the groups: they must say the same as the line that is read.
    for groups in text.matches(of: /(?:[0-9a-fA-F]{4}\s+){15}[0-9a-fA-F]{4}\b/) {
      guard Anchor(seq: number, hash: String(groups.output)) == anchor else { throw .contradictsItself }
    }
    return anchor
  }

  private static func fromJSON(_ text: String) -> Anchor? {
    struct Saved: Decodable {
      let entries: Int64
      let hash: String
    }
    return (try? JSONDecoder().decode(Saved.self, from: Data(text.utf8)))
      .flatMap { Anchor(seq: $0.entries, hash: $0.hash) }
  }
}

/// A file is no anchor.
public enum AnchorUnreadable: Error, Hashable, Sendable {
  case noAnchor
  /// The digits that people read are not those that the machine reads.
  case contradictsItself

  public var phrase: Phrase {
    switch self {
    case .noAnchor: Phrases.Anchors.unreadable
    case .contradictsItself: Phrases.Anchors.contradictsItself
    }
  }
}
