/// What `[Content_Types].xml` says of one part.
struct ContentTypes {
  static let part = "[Content_Types].xml"
  /// What a document for reading can be: with macros or without, a template or not.
  private static let documents: Set<String> = [
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroenabled.main+xml",
    "application/vnd.ms-word.template.macroenabledtemplate.main+xml",
  ]
  static let comments = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"

  /// Said of the part by its name.
  private(set) var named: String?
  /// Said of parts with its extension.
  private(set) var usual: String?
  private(set) var root = RootElement()

  init(of name: String, in part: Part, limits: WordLimits) throws(WordFileError) {
    let reader = Reader(name: name)
    try XMLReader.read(part, limits: limits, reader)
    self = reader.types
  }

  private init() {}

  var isDocument: Bool { (named ?? usual).map { Self.documents.contains($0.asciiLowercased) } ?? false }

  private final class Reader: XMLVisitor {
    let name: String
    let ending: String
    var types = ContentTypes()

    init(name: String) {
      self.name = "/" + name.asciiLowercased
      ending = String(name.asciiLowercased.split(separator: ".").last ?? "")
    }

    func open(_ element: XMLElement) {
      types.root.open(element)
      switch element.tag {
      case .override where element[.partName]?.asciiLowercased == name:
        types.named = element[.contentType]
      case .default where element[.fileExtension]?.asciiLowercased == ending:
        types.usual = element[.contentType]
      default: break
      }
    }

    func close(start: Int, end: Int) { types.root.close(start: start, end: end) }
  }
}
