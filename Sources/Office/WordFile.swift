/// A Word file (.docx, .docm, .dotx, .dotm), read into paragraphs; comments can be written into it.
///
/// Everything happens in memory. Files may be hostile: limits hold for what is really unpacked, no depth of elements is
/// a depth of calls, and every way in which a file can be wrong is a ``WordFileError``.
public struct WordFile: Sendable {
  /// In reading order: body and tables as they stand, each paragraph followed by those of its text boxes; then
  /// footnotes, then endnotes, both in the order of their marks in the body. Headers and footers are left out.
  public let paragraphs: [WordParagraph]

  let bytes: [UInt8]
  let limits: WordLimits
  /// The main part's name.
  let document: String
  let isStrict: Bool
  let styles: Styles
  let layout: Layout
  let commentIdentifiers: Set<Int>

  /// Reads the bytes of a file.
  public init(_ bytes: [UInt8], limits: WordLimits = .standard) throws(WordFileError) {
    let archive = try Archive(bytes, limits: limits)
    let top = try Relationships(of: "", in: archive)
    guard let document = top.parts[.officeDocument] else { throw .noDocument }
    let types = try Part(name: ContentTypes.part, kept: archive.bytes(of: ContentTypes.part))
    guard try ContentTypes(of: document, in: types, limits: limits).isDocument else { throw .noDocument }
    var parts: [Relationships.Kind: String] = [:]
    if archive.holds(Relationships.part(of: document)) {
      parts = try Relationships(of: document, in: archive).parts
    }
    func part(_ name: String) throws(WordFileError) -> Part {
      try Part(name: name, kept: archive.bytes(of: name))
    }

    var styles = Styles()
    if let name = parts[.styles] { styles = try Styles(part(name), limits: limits) }
    let body = ParagraphReader(place: .body, styles: styles, limits: limits)
    try XMLReader.read(part(document), limits: limits, body)
    var paragraphs = body.found.map(\.paragraph)
    var layout = body.layout
    layout.anchors = body.found.compactMap(\.anchor)

    for (kind, place) in [(Relationships.Kind.footnotes, WordPlace.footnote), (.endnotes, .endnote)] {
      guard let name = parts[kind] else { continue }
      let reader = ParagraphReader(place: place, styles: styles, limits: limits)
      try XMLReader.read(part(name), limits: limits, reader)
      // Without a mark are the lines that separate notes from the text, and notes that are deleted.
      var notes = Dictionary(grouping: reader.found) { $0.note }
      for mark in body.marks where mark.kind == kind {
        for found in notes.removeValue(forKey: mark.note) ?? [] {
          paragraphs.append(found.paragraph)
          layout.anchors.append(mark.anchor)
        }
      }
    }
    self.bytes = bytes
    self.limits = limits
    self.document = document
    isStrict = top.isStrict
    self.styles = styles
    self.paragraphs = paragraphs
    self.layout = layout
    commentIdentifiers = body.commentIdentifiers
  }
}
