/// One paragraph as a reader sees it: tracked changes accepted, hidden text and field instructions left out.
public struct WordParagraph: Equatable, Sendable {
  /// Without line breaks: those inside a paragraph are spaces, so that it stays one line. Tabs are kept.
  /// Numbers that Word counts itself, and marks of footnotes, are not part of it.
  public let text: String
  public let place: WordPlace
  public let style: WordStyle

  public init(text: String, place: WordPlace, style: WordStyle) {
    self.text = text
    self.place = place
    self.style = style
  }
}

/// Where a paragraph stands. One of a text box is where the paragraph is that holds the box.
public enum WordPlace: Hashable, Sendable {
  case body
  /// All three count from 1. Tables count through the body in the order of their beginnings, those in cells included;
  /// columns are those of the table's grid, so that a cell over two of them moves the next by two.
  case cell(table: Int, row: Int, column: Int)
  /// Tables in notes are not told apart.
  case footnote
  case endnote
}

/// What kind of paragraph it is, by its own properties or its style's.
public enum WordStyle: Hashable, Sendable {
  /// From 1 to 9.
  case heading(level: Int)
  /// Numbered or with bullets.
  case list
  case plain
}
