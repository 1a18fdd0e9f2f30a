/// An element that is being read.
struct Frame {
  let tag: Tag
  let start: Int
  let tagEnd: Int
  /// Whether white space at the ends of its texts counts.
  let preservesSpace: Bool
  /// Of an `mc:AlternateContent`: one of its branches has been read.
  var hasBranch = false
  /// What was begun with it, and ends with it.
  var begins: Beginning?

  enum Beginning: Equatable {
    case paragraph, boxed, run, text, container, level
    /// What is one scalar of text.
    case scalar(Unicode.Scalar)
    /// The mark of a note.
    case mark(Relationships.Kind, Int)
  }
}

/// A paragraph that is being read.
final class OpenParagraph {
  let place: WordPlace
  var text: [UInt8] = []
  /// Unicode scalars of the text.
  var count = 0
  var pieces: [Layout.Piece] = []
  var container: Int?
  var style: String?
  var outline: Int?
  var number: Int?
  /// Its end is deleted by a tracked change: the next paragraph goes on with it.
  var isOpenEnded = false
  /// The paragraphs of its text boxes.
  var boxed: [FoundParagraph] = []

  init(place: WordPlace) { self.place = place }
}

/// A run that is being read.
struct OpenRun {
  /// Among the layout's runs.
  var index: Int?
  var isHidden = false
  /// Something other than properties has been read.
  var hasContent = false
}

/// A `w:t` that is being read.
struct OpenText {
  /// Text as it came, with its place in the part.
  struct Chunk {
    var bytes: Range<Int>
    var range: Range<Int>
    /// Written character by character.
    let isPlain: Bool
  }

  var bytes: [UInt8] = []
  var chunks: [Chunk] = []
  var isLiteral = false
}

/// Paragraphs that follow each other: those of the part, or of a text box in a paragraph of theirs.
struct Level {
  var paragraph: OpenParagraph?
  /// One whose end is deleted, until the next begins.
  var waiting: OpenParagraph?
  var run: OpenRun?
  /// The innermost of the layout's containers.
  var container: Int?
}

/// A table that is being read.
struct OpenTable {
  let number: Int
  var row = 0
  /// The grid column of the open cell, from 1.
  var column = 1
  /// Of the open cell.
  var span = 1
  var rowIsDeleted = false
  /// The open cell goes on with one above it or before it.
  var cellContinues = false
}

/// A paragraph that has been read.
struct FoundParagraph {
  let paragraph: WordParagraph
  let anchor: Layout.Anchor?
  /// The note that it belongs to.
  let note: Int?
}

/// The mark of a note in the main text.
struct NoteMark {
  let kind: Relationships.Kind
  let note: Int
  let anchor: Layout.Anchor
}
