/// What a part of the package refers to, as far as it matters here.
struct Relationships {
  enum Kind: String, CaseIterable {
    case officeDocument, styles, footnotes, endnotes, comments
  }

  /// The two editions of the standard name the kinds differently.
  static let transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  static let strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/"

  /// The first target of each kind, as a part's name.
  private(set) var parts: [Kind: String] = [:]
  private(set) var isStrict = false
  private(set) var identifiers: Set<String> = []
  /// The start tag of the element around all, and where its end tag begins: the same place if there is none.
  private(set) var root = RootElement()

  /// The relationships of the part of this name; of the whole package for the empty name.
  init(of name: String, in archive: Archive) throws(WordFileError) {
    let part = try Part(name: Self.part(of: name), kept: archive.bytes(of: Self.part(of: name)))
    let reader = Reader(folder: String(name.prefix(through: name.lastIndex(of: "/"))), limits: archive.limits)
    try XMLReader.read(part, limits: archive.limits, reader)
    self = reader.relationships
  }

  private init() {}

  /// Where the relationships of a part are kept.
  static func part(of name: String) -> String {
    let folder = name.prefix(through: name.lastIndex(of: "/"))
    return "\(folder)_rels/\(name.dropFirst(folder.count)).rels"
  }

  private final class Reader: XMLVisitor {
    let folder: String
    let limits: WordLimits
    var relationships = Relationships()

    init(folder: String, limits: WordLimits) {
      self.folder = folder
      self.limits = limits
    }

    func open(_ element: XMLElement) throws(WordFileError) {
      relationships.root.open(element)
      guard element.tag == .relationship, let identifier = element[.relationshipID],
        let type = element[.relationshipType], let target = element[.target]
      else { return }
      relationships.identifiers.insert(identifier)
      guard relationships.identifiers.count <= limits.entries else { throw .tooLarge(limit: limits.entries) }
      for base in [Relationships.transitional, Relationships.strict] where type.hasPrefix(base) {
        guard element[.targetMode] != "External", let kind = Kind(rawValue: String(type.dropFirst(base.count))),
          relationships.parts[kind] == nil
        else { return }
        relationships.parts[kind] = partName(target, from: folder)
        if kind == .officeDocument { relationships.isStrict = base == Relationships.strict }
      }
    }

    func close(start: Int, end: Int) { relationships.root.close(start: start, end: end) }
  }
}

/// A target as the name of a part: from the package's root when it begins with a slash, else from the folder.
private func partName(_ target: String, from folder: String) -> String {
  var steps: [Substring] = []
  for step in ((target.hasPrefix("/") ? "" : folder) + target).split(separator: "/") {
    switch step {
    case ".": continue
    case "..": _ = steps.popLast()
    default: steps.append(step)
    }
  }
  return steps.joined(separator: "/")
}

extension String {
  /// Up to the index and with it; nothing if there is none.
  func prefix(through index: Index?) -> Substring { index.map { self[...$0] } ?? "" }
}
