/// Who did something, as a number whose meaning can be erased without touching the journal.
public struct ActorNumber: RawRepresentable, Hashable, Sendable {
  public let rawValue: Int64

  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// The operator of the machine.
  public static let machineOperator = ActorNumber(rawValue: 0)
}

/// What was done: a stable identifier such as `dossier.load`. Each is declared in a file of the room that does it, and
/// said in words in `Language`; those that only read begin with `reading.`.
public struct JournalAct: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// An act to be recorded.
public struct JournalDraft: Hashable, Sendable {
  /// `2026-07-19T08:30:00Z`: UTC, to the second.
  public let at: String
  public let actor: ActorNumber
  public let act: JournalAct
  /// What it was done to: a code or id.
  public let subject: String
  /// Why; empty where none is needed.
  public let reason: String
  /// What changed, before and after, or a batch's counts and digest.
  public let content: CanonicalJSON

  public init(
    at: String, actor: ActorNumber, act: JournalAct, subject: String, reason: String, content: CanonicalJSON
  ) {
    self.at = at
    self.actor = actor
    self.act = act
    self.subject = subject
    self.reason = reason
    self.content = content
  }
}

/// A recorded act.
public struct JournalEntry: Hashable, Sendable {
  /// From 1, without gaps.
  public let seq: Int64
  /// `2026-07-19T08:30:00Z`
  public let at: String
  public let actor: ActorNumber
  public let act: JournalAct
  public let subject: String
  public let reason: String
  /// Canonical JSON.
  public let content: String
  /// SHA-256 of ``content``, in hexadecimal digits, as ``hash`` and ``previousHash`` are.
  public let contentDigest: String
  public let previousHash: String
  public let hash: String

  /// The hash that the entry's fields ask for.
  ///
  /// It covers the content by its digest alone, so that a content that must be erased by law leaves the chain whole.
  var expectedHash: String {
    var encoding = CanonicalEncoding()
    encoding.append([
      .integer(seq), .text(at), .integer(actor.rawValue), .text(act.rawValue), .text(subject), .text(reason),
      .text(contentDigest), .text(previousHash),
    ])
    return encoding.digest
  }

  /// Whether its fields are those that its hash was taken of, byte for byte.
  var isIntact: Bool {
    hash.utf8.elementsEqual(expectedHash.utf8)
      && contentDigest.utf8.elementsEqual(Digest.of(content).utf8)
  }
}

extension JournalEntry {
  static let columns =
    "seq, at_utc, actor, act, subject, reason, content, content_digest, previous_hash, hash"

  init(_ row: SQLRow) throws {
    seq = try row.integer(0)
    at = try row.text(1)
    actor = ActorNumber(rawValue: try row.integer(2))
    act = JournalAct(rawValue: try row.text(3))
    subject = try row.text(4)
    reason = try row.text(5)
    content = try row.text(6)
    contentDigest = try row.text(7)
    previousHash = try row.text(8)
    hash = try row.text(9)
  }

  init(_ draft: JournalDraft, seq: Int64, previousHash: String) {
    let content = draft.content.text
    let open = JournalEntry(
      seq: seq, at: draft.at, actor: draft.actor, act: draft.act, subject: draft.subject,
      reason: draft.reason,
      content: content, contentDigest: Digest.of(content), previousHash: previousHash, hash: "")
    self = open.sealed
  }

  /// The same under another number.
  func numbered(_ seq: Int64) -> JournalEntry {
    JournalEntry(
      seq: seq, at: at, actor: actor, act: act, subject: subject, reason: reason, content: content,
      contentDigest: contentDigest, previousHash: previousHash, hash: hash)
  }

  private var sealed: JournalEntry {
    JournalEntry(
      seq: seq, at: at, actor: actor, act: act, subject: subject, reason: reason, content: content,
      contentDigest: contentDigest, previousHash: previousHash, hash: expectedHash)
  }

  var values: [SQLValue] {
    [
      .integer(seq), .text(at), .integer(actor.rawValue), .text(act.rawValue), .text(subject), .text(reason),
      .text(content), .text(contentDigest), .text(previousHash), .text(hash),
    ]
  }
}
