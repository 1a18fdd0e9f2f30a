import Checker

/// The kinds of file that are read.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  case text, markdown, html, word
}

/// A file that was read: its words in order, and what its format needs for writing it again.
public struct ProofDocument: Sendable {
  public let format: DocumentFormat
  public let manuscript: Manuscript
  /// Only of a Word file: comments are put into it.
  public let word: WordManuscript?

  public init(format: DocumentFormat, manuscript: Manuscript, word: WordManuscript? = nil) {
    self.format = format
    self.manuscript = manuscript
    self.word = word
  }
}
