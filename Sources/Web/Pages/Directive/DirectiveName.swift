import Language
import Model

/// What a document is called, always as Vietnamese prints it.
struct DirectiveName: Hashable, Sendable {
  /// "Nghị quyết 43-NQ/TW"; the title where there is neither sign nor number.
  let short: String
  /// What ``short`` does not say already.
  let title: String

  init(_ directive: Directive) {
    let type = directive.type
    if !directive.sign.isEmpty {
      short = type + " " + directive.sign
      title = directive.title
    } else if !directive.number.isEmpty {
      short = Phrases.DirectivePage.numbered(type, directive.number)
      title = directive.title
    } else if directive.title.isEmpty {
      short = type
      title = ""
    } else {
      short = Self.names(directive.title, type) ? directive.title : type + ": " + directive.title
      title = ""
    }
  }

  /// "Nghị quyết 43-NQ/TW – Về xây dựng và phát triển thành phố Đà Nẵng"
  var full: String { title.isEmpty ? short : short + " – " + title }

  /// Whether a title says its type itself, in the singular or the plural ("Các nghị quyết, chương trình…").
  private static func names(_ title: String, _ type: String) -> Bool {
    title.lowercased().contains(type.lowercased())
  }
}
