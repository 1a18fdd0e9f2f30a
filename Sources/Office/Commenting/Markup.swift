/// How Word's elements are written at some place in a part.
struct Markup {
  /// With its colon.
  private let prefix: String
  /// What an element must declare first.
  private let declaration: String

  /// As an element of Word's namespace is written whose start tag this is. Attributes of that namespace need a prefix,
  /// so one is declared where elements have none.
  init(like tag: ArraySlice<UInt8>, isStrict: Bool) {
    let own = tag.namePrefix
    prefix = own.isEmpty ? "w:" : own
    declaration = own.isEmpty ? " xmlns:w=\"\(Self.namespace(isStrict: isStrict))\"" : ""
  }

  static func namespace(isStrict: Bool) -> String { Namespace.word.spellings[isStrict ? 1 : 0] }

  func start(_ identifier: Int) -> String {
    "<\(prefix)commentRangeStart\(declaration) \(prefix)id=\"\(identifier)\"/>"
  }

  /// The end of the range, and the run in which Word looks for the comment.
  func end(_ identifier: Int, style: String?) -> String {
    "<\(prefix)commentRangeEnd\(declaration) \(prefix)id=\"\(identifier)\"/>"
      + "<\(prefix)r\(declaration)>\(runStyle(style))"
      + "<\(prefix)commentReference \(prefix)id=\"\(identifier)\"/></\(prefix)r>"
  }

  private func runStyle(_ style: String?) -> String {
    style.map { "<\(prefix)rPr><\(prefix)rStyle \(prefix)val=\"\($0.xmlEscaped)\"/></\(prefix)rPr>" } ?? ""
  }

  func comment(_ identifier: Int, _ lines: [String], _ hand: CommentHand, _ styles: Styles) -> String {
    let style = styles.commentText.map {
      "<\(prefix)pPr><\(prefix)pStyle \(prefix)val=\"\($0.xmlEscaped)\"/></\(prefix)pPr>"
    }
    let mark = "<\(prefix)r>\(runStyle(styles.commentReference))<\(prefix)annotationRef/></\(prefix)r>"
    let paragraphs = (lines.isEmpty ? [""] : lines).enumerated().map { index, line in
      "<\(prefix)p>\(style ?? "")\(index == 0 ? mark : "")<\(prefix)r>"
        + "<\(prefix)t xml:space=\"preserve\">\(line.xmlEscaped)</\(prefix)t></\(prefix)r></\(prefix)p>"
    }
    let date = hand.date.isEmpty ? "" : " \(prefix)date=\"\(hand.date.xmlEscaped)\""
    return "<\(prefix)comment\(declaration) \(prefix)id=\"\(identifier)\" \(prefix)author=\"\(hand.author.xmlEscaped)\""
      + "\(date) \(prefix)initials=\"\(hand.initials.xmlEscaped)\">\(paragraphs.joined())</\(prefix)comment>"
  }
}

/// Who comments, and when.
struct CommentHand {
  let author: String
  let initials: String
  let date: String
}
