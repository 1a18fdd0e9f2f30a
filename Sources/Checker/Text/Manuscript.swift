/// A text to check: the file's words in the order a reader meets them, and where each stands in the file.
public struct Manuscript: Sendable {
  /// Which part of a document a block belongs to.
  public enum Part: String, Hashable, Sendable {
    case body, table, note
  }

  /// A paragraph, heading, list item, table cell or note: no sentence runs from one block into the next.
  public struct Block: Sendable {
    public enum Kind: Hashable, Sendable {
      case paragraph, heading, item
      /// A cell; tables count from 0 through the document, rows and columns from 0. A cell's paragraphs are blocks of
      /// the same kind.
      case cell(table: Int, row: Int, column: Int)
    }

    public let kind: Kind
    public let part: Part
    /// The words, UTF-8, without line breaks at the ends; entities of HTML are already letters.
    public let words: ArraySlice<UInt8>
    /// From the scalars of ``words`` to those of the file's text.
    public let offsets: OffsetMap
    /// What tells a list within a list from the list around it: the UTF-8 of the bullet that is left out of ``words``; 0
    /// where there is none.
    public let bullet: UInt32

    public init(kind: Kind, part: Part, words: ArraySlice<UInt8>, offsets: OffsetMap, bullet: UInt32 = 0) {
      self.kind = kind
      self.part = part
      self.words = words
      self.offsets = offsets
      self.bullet = bullet
    }
  }

  /// The file's text as it is, UTF-8. Offsets of findings count its Unicode scalars. For a Word file: its paragraphs in
  /// order, joined by line feeds.
  public let text: [UInt8]
  public let blocks: [Block]

  public init(text: [UInt8], blocks: [Block]) {
    self.text = text
    self.blocks = blocks
  }
}
