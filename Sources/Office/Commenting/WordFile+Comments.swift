extension WordFile {
  /// The same file with a Word comment on each range, in the order given. Only the main part, its relationships, the
  /// part of comments and the content types change, each only where something is added; every other entry of the
  /// archive keeps its place and its packed bytes. Comments may overlap.
  ///
  /// The date is written as it is given, in ISO 8601: `2025-07-01T08:00:00Z`; none is written for an empty one.
  ///
  /// Throws ``WordFileError/noSuchPlace(comment:)`` when a range is not within its paragraph's text.
  public func commented(
    _ comments: [WordComment], author: String, initials: String, date: String
  ) throws(WordFileError) -> [UInt8] {
    guard !comments.isEmpty else { return bytes }
    for (index, comment) in comments.enumerated() {
      guard paragraphs.indices.contains(comment.paragraph), 0 <= comment.start, comment.start <= comment.end,
        comment.end <= paragraphs[comment.paragraph].text.unicodeScalars.count
      else { throw .noSuchPlace(comment: index) }
    }
    let archive = try Archive(bytes, limits: limits)
    let main = try Part(name: document, kept: archive.bytes(of: document))
    var package = try CommentsPackage(of: document, in: archive, isStrict: isStrict)
    let identifiers = try package.add(
      comments.map(\.lines), CommentHand(author: author, initials: initials, date: date), styles,
      besides: commentIdentifiers)

    var marks = MarkEdits(layout: layout, bytes: main.bytes)
    for (comment, identifier) in zip(comments, identifiers) {
      marks.add(
        identifier, on: layout.anchors[comment.paragraph], comment.start..<comment.end, isStrict: isStrict,
        style: styles.commentReference)
    }
    let changed = main.kept(main.bytes.applying(marks.edits))
    return try archive.bytes(replacing: [(document, changed)] + package.changes)
  }
}
