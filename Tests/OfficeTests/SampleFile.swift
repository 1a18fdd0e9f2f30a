@testable import Office

/// A Word file that a test puts together.
struct SampleFile {
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let strictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main"
  static let type = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// Entries in the order in which they are written.
  var entries: [(name: String, bytes: [UInt8])] = []

  /// A file with this between the body's tags, and these parts beside it, by file name without ending.
  init(_ body: String, parts: [String: String] = [:], strict: Bool = false) {
    let namespace = strict ? Self.strictWord : Self.word
    let types = strict ? Relationships.strict : Relationships.transitional
    let sorted = parts.sorted { $0.key < $1.key }
    let overrides = ["document.main": "document"].merging(sorted.map { ($0.key, $0.key) }) { $1 }.sorted { $0 < $1 }
      .map { "<Override PartName=\"/word/\($0.value).xml\" ContentType=\"\(Self.type).\($0.key)+xml\"/>" }
    set(
      "[Content_Types].xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Types xmlns="\(Namespace.contentTypes.spellings[0])"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\(overrides.joined())</Types>
      """)
    set("_rels/.rels", Self.relationships([("officeDocument", "word/document.xml")], types))
    set("word/document.xml", Self.part("document", "<w:body>\(body)</w:body>", namespace))
    set("word/media/image1.png", "\u{89}PNG not really")
    if !sorted.isEmpty {
      set("word/_rels/document.xml.rels", Self.relationships(sorted.map { ($0.key, $0.key + ".xml") }, types))
    }
    for (name, content) in sorted { set("word/\(name).xml", Self.part(name, content, namespace)) }
  }

  static func part(_ root: String, _ content: String, _ namespace: String = word) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:\(root) xmlns:w="\(namespace)" xmlns:mc="\(Namespace.compatibility.spellings[0])">\(content)</w:\(root)>
    """
  }

  private static func relationships(_ targets: [(type: String, target: String)], _ base: String) -> String {
    let elements = targets.enumerated().map { index, entry in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(base)\(entry.type)\" Target=\"\(entry.target)\"/>"
    }
    return "<Relationships xmlns=\"\(Namespace.relationships.spellings[0])\">\(elements.joined())</Relationships>"
  }

  mutating func set(_ name: String, _ content: String) { set(name, Array(content.utf8)) }

  mutating func set(_ name: String, _ bytes: [UInt8]) {
    guard let index = entries.firstIndex(where: { $0.name == name }) else {
      entries.append((name, bytes))
      return
    }
    entries[index].bytes = bytes
  }

  mutating func remove(_ name: String) { entries.removeAll { $0.name == name } }

  func text(_ name: String) -> String {
    String(decoding: entries.first { $0.name == name }?.bytes ?? [], as: UTF8.self)
  }

  func bytes() throws -> [UInt8] {
    let empty = Array("PK\u{5}\u{6}".utf8) + [UInt8](repeating: 0, count: 18)
    return try Archive(empty, limits: .standard).bytes(replacing: entries)
  }

  func read(_ limits: WordLimits = .standard) throws -> WordFile { try WordFile(bytes(), limits: limits) }

  /// What reading it throws.
  func failure(_ limits: WordLimits = .standard) throws -> WordFileError? {
    let bytes = try bytes()
    do throws(WordFileError) {
      _ = try WordFile(bytes, limits: limits)
      return nil
    } catch {
      return error
    }
  }

  /// The texts of a body's paragraphs.
  static func texts(_ body: String, parts: [String: String] = [:]) throws -> [String] {
    try SampleFile(body, parts: parts).read().paragraphs.map(\.text)
  }
}

/// A paragraph with this in it.
func p(_ content: String) -> String { "<w:p>\(content)</w:p>" }

/// A run with this text.
func r(_ text: String, _ properties: String = "") -> String {
  "<w:r>\(properties)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}
