/// What was done, by whom, when and why; the newest first.
public struct JournalAnswer: Sendable {
  public struct Entry: Sendable {
    public let sequence: Int64
    /// ISO 8601 in UTC.
    public let at: String
    /// The erasable number of who did it; 0 is the machine's operator.
    public let actor: Int64
    /// A stable identifier: `dossier.load`.
    public let act: String
    public let subject: String
    public let reason: String
    public let hash: String
  }

  public let entries: [Entry]
  /// The page after this one starts before this sequence number; nil on the last page.
  public let next: Int64?
  /// When the journal was anchored last.
  public var anchoring: Anchoring?
}
