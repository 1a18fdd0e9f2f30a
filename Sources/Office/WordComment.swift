/// A remark on a range of a paragraph.
public struct WordComment: Equatable, Sendable {
  /// Index into ``WordFile/paragraphs``.
  public var paragraph: Int
  /// Offsets in Unicode scalars from the beginning of the paragraph's text; where both are equal, the comment stands on
  /// a point. A comment on a footnote, an endnote or a text box stands on the whole mark or box, whatever the offsets.
  public var start: Int
  /// The first scalar that no longer belongs to the range.
  public var end: Int
  /// Each line is a paragraph of the comment. Characters that XML cannot hold become U+FFFD.
  public var lines: [String]

  public init(paragraph: Int, start: Int, end: Int, lines: [String]) {
    self.paragraph = paragraph
    self.start = start
    self.end = end
    self.lines = lines
  }
}
