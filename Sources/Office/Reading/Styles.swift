/// What the styles of a document say about its paragraphs and runs.
struct Styles {
  /// Paragraph styles that are more than plain, by identifier. Word's identifiers are translated ("u1" is the first
  /// heading of a Vietnamese Word), so headings are known by the style's name or its outline level.
  private var kinds: [String: WordStyle] = [:]
  private var usual = WordStyle.plain
  /// Character styles that hide what they are put on.
  private var hiding: Set<String> = []
  /// What Word marks a comment with, by the names that stay the same in each language.
  private(set) var commentReference: String?
  private(set) var commentText: String?

  init() {}

  init(_ part: Part, limits: WordLimits) throws(WordFileError) {
    let reader = Reader(limits: limits)
    try XMLReader.read(part, limits: limits, reader)
    let styles = reader.styles
    for (identifier, style) in styles {
      let line = style.lineage(in: styles)
      let kind =
        line.lazy.compactMap(\.heading).first.map { WordStyle.heading(level: $0) }
        ?? (line.lazy.compactMap(\.number).first.map { $0 == 0 ? .plain : .list } ?? .plain)
      if style.type == "character" {
        if line.lazy.compactMap(\.hides).first == true { hiding.insert(identifier) }
        if style.name == "annotation reference" { commentReference = identifier }
      } else {
        if kind != .plain { kinds[identifier] = kind }
        if style.isDefault { usual = kind }
        if style.name == "annotation text" { commentText = identifier }
      }
    }
  }

  func hides(_ identifier: String) -> Bool { hiding.contains(identifier) }

  /// What a paragraph is: its own outline level (from 0; 9 is text) and number (0 is none) go before its style's.
  func style(_ identifier: String?, outline: Int?, number: Int?) -> WordStyle {
    let inherited = identifier.map { kinds[$0] ?? .plain } ?? usual
    if let outline, (0...8).contains(outline) { return .heading(level: outline + 1) }
    if case .heading = inherited, outline == nil { return inherited }
    if let number { return number == 0 ? .plain : .list }
    return inherited == .list ? .list : .plain
  }

  private struct Style {
    var type: String
    var isDefault: Bool
    var name = ""
    var parent: String?
    var outline: Int?
    var number: Int?
    var hides: Bool?

    /// From 1 to 9.
    var heading: Int? {
      if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level) { return level }
      return outline.flatMap { (0...8).contains($0) ? $0 + 1 : nil }
    }

    /// This style and those that it is based on. Word allows ten of them, and files may go in a circle.
    func lineage(in styles: [String: Style]) -> [Style] {
      var line = [self]
      while line.count < 20, let next = line[line.count - 1].parent.flatMap({ styles[$0] }) { line.append(next) }
      return line
    }
  }

  private final class Reader: XMLVisitor {
    let limits: WordLimits
    var styles: [String: Style] = [:]
    private var path: [Tag] = []
    private var open: (identifier: String, style: Style)?

    init(limits: WordLimits) { self.limits = limits }

    func open(_ element: XMLElement) throws(WordFileError) {
      switch (path.last, element.tag) {
      case (_, .style):
        guard let identifier = element[.styleId] else { break }
        open = (identifier, Style(type: element[.type] ?? "paragraph", isDefault: element[.isDefault].isOn))
      case (.style, .name): open?.style.name = (element[.val] ?? "").asciiLowercased
      case (.style, .basedOn): open?.style.parent = element[.val]
      case (.pPr, .outlineLvl): open?.style.outline = element.number(.val)
      case (.numPr, .numId): open?.style.number = element.number(.val)
      case (.rPr, .vanish) where path.dropLast().last == .style: open?.style.hides = element.isOn
      default: break
      }
      path.append(element.tag)
    }

    func close(start: Int, end: Int) throws(WordFileError) {
      guard path.popLast() == .style, let style = open else { return }
      styles[style.identifier] = style.style
      open = nil
      guard styles.count <= limits.entries else { throw .tooLarge(limit: limits.entries) }
    }
  }
}

extension String? {
  /// Whether an on-off attribute is there and says yes.
  fileprivate var isOn: Bool { ["1", "true", "on"].contains(self ?? "0") }
}
