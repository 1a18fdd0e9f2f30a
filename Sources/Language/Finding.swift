/// Something noticed about what was put in: a value, so that every door shows it the same way.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Sendable, CaseIterable {
    /// Stops the work: nothing goes in.
    case error
    /// Goes in, and somebody should look.
    case warning
    case note
  }

  /// Where it is: a file, and the line and column in it, from 1; 0 where the whole file is meant.
  public struct Place: Hashable, Sendable {
    public let file: String
    public let line: Int
    public let column: Int

    public init(file: String, line: Int = 0, column: Int = 0) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// Stable: `dossier.unknown-unit`.
  public let identifier: String
  public let severity: Severity
  public let place: Place
  public let summary: Phrase
  /// What to do about it.
  public let suggestion: Phrase

  public init(
    _ identifier: String, _ severity: Severity, at place: Place, summary: Phrase, suggestion: Phrase
  ) {
    self.identifier = identifier
    self.severity = severity
    self.place = place
    self.summary = summary
    self.suggestion = suggestion
  }
}
