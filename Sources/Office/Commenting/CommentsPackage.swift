/// The part of comments, and what refers to it.
struct CommentsPackage {
  private let archive: Archive
  private let document: String
  private let isStrict: Bool
  private let relationships: Relationships?
  /// The part's name, and itself if it is there.
  private let name: String
  private let kept: Part?
  /// Parts to be replaced or added.
  private(set) var changes: [(name: String, bytes: [UInt8])] = []

  init(of document: String, in archive: Archive, isStrict: Bool) throws(WordFileError) {
    self.archive = archive
    self.document = document
    self.isStrict = isStrict
    relationships =
      archive.holds(Relationships.part(of: document)) ? try Relationships(of: document, in: archive) : nil
    if let named = relationships?.parts[.comments] {
      name = named
      kept = archive.holds(named) ? try Part(name: named, kept: archive.bytes(of: named)) : nil
    } else {
      let folder = document.prefix(through: document.lastIndex(of: "/"))
      let names = (0...).lazy.map { "\(folder)comments\($0 == 0 ? "" : String($0)).xml" }
      name = names.first { !archive.holds($0) } ?? "\(folder)comments.xml"
      kept = nil
    }
  }

  /// Adds comments of these lines and gives their identifiers.
  mutating func add(
    _ comments: [[String]], _ hand: CommentHand, _ styles: Styles, besides used: Set<Int>
  ) throws(WordFileError) -> [Int] {
    let reader = CommentsReader()
    if let kept { try XMLReader.read(kept, limits: archive.limits, reader) }
    let taken = used.union(reader.identifiers)
    let identifiers = Array((0...).lazy.filter { !taken.contains($0) }.prefix(comments.count))

    let own = "<w:comments xmlns:w=\"\(Markup.namespace(isStrict: isStrict))\">"
    let root = reader.root
    let tag = kept?.bytes[root.start..<root.tagEnd] ?? Array(own.utf8)[...]
    let markup = Markup(like: tag, isStrict: isStrict)
    let written = zip(identifiers, comments).map { markup.comment($0, $1, hand, styles) }.joined()
    if let kept {
      changes.append((name, kept.kept(kept.bytes.applying([root.adding(Array(written.utf8), to: kept.bytes)]))))
    } else {
      changes.append((name, Array("\(Self.declaration)\(own)\(written)</w:comments>".utf8)))
    }
    try refer()
    try declareType()
    return identifiers
  }

  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private mutating func refer() throws(WordFileError) {
    guard relationships?.parts[.comments] == nil else { return }
    let base = isStrict ? Relationships.strict : Relationships.transitional
    let target = name.dropFirst(document.prefix(through: document.lastIndex(of: "/")).count)
    func element(_ prefix: String, _ identifier: String) -> String {
      "<\(prefix)Relationship Id=\"\(identifier)\" Type=\"\(base)comments\" Target=\"\(target)\"/>"
    }
    let part = Relationships.part(of: document)
    guard let relationships else {
      let namespace = Namespace.relationships.spellings[0]
      let content = "<Relationships xmlns=\"\(namespace)\">\(element("", "rId1"))</Relationships>"
      changes.append((part, Array((Self.declaration + content).utf8)))
      return
    }
    let identifiers = (1...).lazy.map { "rId\($0)" }
    let identifier = identifiers.first { !relationships.identifiers.contains($0) } ?? "rIdComments"
    try add(to: part, at: relationships.root) { element($0, identifier) }
  }

  private mutating func declareType() throws(WordFileError) {
    let part = try Part(name: ContentTypes.part, kept: archive.bytes(of: ContentTypes.part))
    let types = try ContentTypes(of: name, in: part, limits: archive.limits)
    guard types.named == nil else { return }
    try add(to: part.name, at: types.root) { [name] prefix in
      "<\(prefix)Override PartName=\"/\(name.xmlEscaped)\" ContentType=\"\(ContentTypes.comments)\"/>"
    }
  }

  private mutating func add(
    to name: String, at root: RootElement, _ element: (_ prefix: String) -> String
  ) throws(WordFileError) {
    let part = try Part(name: name, kept: archive.bytes(of: name))
    let written = Array(element(part.bytes[root.start..<root.tagEnd].namePrefix).utf8)
    changes.append((name, part.kept(part.bytes.applying([root.adding(written, to: part.bytes)]))))
  }
}

private final class CommentsReader: XMLVisitor {
  var root = RootElement()
  var identifiers: Set<Int> = []

  func open(_ element: XMLElement) {
    root.open(element)
    if element.tag == .comment, let identifier = element.number(.id) { identifiers.insert(identifier) }
  }

  func close(start: Int, end: Int) { root.close(start: start, end: end) }
}
