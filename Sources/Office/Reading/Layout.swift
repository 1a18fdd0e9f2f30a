/// Where the text of the main part stands in it. All positions are bytes of the part as UTF-8.
struct Layout: Sendable {
  /// A paragraph, or an element in it that has runs inside.
  struct Container: Sendable {
    /// Index of the one around it, within the same paragraph.
    let parent: Int?
    /// Whether a comment's marks may stand directly in it.
    let admitsMarks: Bool
    let start: Int
    let tagEnd: Int
    /// Behind the start tag, and a paragraph's properties.
    var contentStart: Int
    var end: Int
  }

  struct Run: Sendable {
    let container: Int
    let start: Int
    let tagEnd: Int
    /// Its properties, to be repeated when it is split.
    var properties: Range<Int>
    /// The end tag.
    var contentEnd: Int
    var end: Int
    /// What it holds cannot be told apart: a text box, an alternative, a run in a run.
    var isWhole = false
  }

  /// A `w:t`.
  struct Text: Sendable {
    let start: Int
    let tagEnd: Int
    let contentEnd: Int
    let end: Int
    /// Without the white space at its ends that does not count.
    let kept: Range<Int>
    let preservesSpace: Bool
    /// Written in a way in which it cannot be split.
    let isWhole: Bool
  }

  /// A stretch of a paragraph's text that stands in one place: characters in a row, or what is one scalar for a tab, a
  /// hyphen, a reference like `&amp;`.
  struct Piece: Sendable {
    /// Offset in the paragraph's text and length, both in Unicode scalars.
    let offset: Int
    let count: Int
    let range: Range<Int>
    let run: Int
    /// The `w:t` that it is in.
    let text: Int?
  }

  /// What a comment on a paragraph is put on.
  enum Anchor: Sendable {
    /// The text itself; `container` is the `w:p`, for paragraphs without any.
    case text([Piece], container: Int)
    /// A run, with something in it that cannot hold comments.
    case run(Int)
    /// A place in a run: the mark of a note.
    case mark(Piece)
  }

  var containers: [Container] = []
  var runs: [Run] = []
  var texts: [Text] = []
  /// One for each paragraph of the file.
  var anchors: [Anchor] = []
}
