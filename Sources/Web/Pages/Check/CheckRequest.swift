import Checker
import Foundation
import Language

/// What a form asks to have checked, and how the result is wanted.
struct CheckRequest: Sendable {
  /// The claims that are marked.
  enum Shown: String, Sendable { case wrong, all }

  enum Kind: String, CaseIterable, Sendable { case word, json, sarif, text }

  enum Output: Hashable, Sendable {
    case page
    /// To be saved.
    case file(Kind)
    /// For programs that asked by `Accept`.
    case bare(Kind)
  }

  let options: CheckOptions
  /// What stands in the text field.
  let pasted: String
  let bytes: [UInt8]
  /// The name of the file; nil for a pasted text.
  let fileName: String?
  /// A suffix that counts before the name's; empty where none was told.
  let kind: String
  private let asked: String?

  init(_ form: MultipartForm) throws(CheckRefusal) {
    options = try CheckOptions(form)
    kind = ""
    let text = form["text"]?.text ?? ""
    asked = form["as"]?.text
    if let asked, asked != "page", Kind(rawValue: asked) == nil {
      throw CheckRefusal(Phrases.CheckPage.unknownChoice("as", asked))
    }
    if let file = form["file"], let name = file.fileName, !name.isEmpty || !file.content.isEmpty {
      fileName = DownloadName.safe(name)
      bytes = Array(file.content)
      pasted = text
    } else if let kept = form["kept"], !kept.content.isEmpty {
      guard let content = Data(base64Encoded: Data(kept.content)) else {
        throw CheckRefusal(Phrases.CheckPage.malformed, status: .badRequest)
      }
      let name = form["name"].map { DownloadName.safe($0.text) } ?? ""
      fileName = name.isEmpty ? nil : name
      bytes = Array(content)
      // A pasted text stays in its field however often the page is sent again.
      pasted = fileName == nil ? String(decoding: content, as: UTF8.self) : text
    } else {
      fileName = nil
      pasted = text
      bytes = form["text"].map { Array($0.content) } ?? []
      guard bytes.contains(where: { $0 > 0x20 }) else { throw CheckRefusal(Phrases.CheckPage.nothingSent) }
    }
    guard bytes.count <= CheckPage.largest else { throw CheckRefusal(.tooLarge) }
  }

  /// A text or a file by itself.
  /// - Parameters:
  ///   - name: of the file, where it has one.
  ///   - kind: the suffix of such files; it counts where the content does not tell what it is.
  init(_ bytes: [UInt8], name: String?, kind: String, options: CheckOptions) {
    self.options = options
    self.bytes = bytes
    fileName = name
    self.kind = kind
    pasted = ""
    asked = nil
  }

  func output(acceptsJSON: Bool) -> Output {
    guard let asked, let kind = Kind(rawValue: asked) else { return acceptsJSON ? .bare(.json) : .page }
    return acceptsJSON && kind == .json ? .bare(.json) : .file(kind)
  }
}

/// The choices beside the text.
struct CheckOptions: Hashable, Sendable {
  var shown = CheckRequest.Shown.wrong
  /// Rules that are switched off, by their identifiers.
  var off: Set<String> = []

  init(shown: CheckRequest.Shown = .wrong, off: Set<String> = []) {
    self.shown = shown
    self.off = off
  }

  /// A button of the result (`view`) counts before the choice it was made with (`show`). Rules may share a field, parted
  /// by spaces.
  init(_ form: MultipartForm) throws(CheckRefusal) {
    for name in ["view", "show"] {
      guard let value = form[name]?.text else { continue }
      guard let shown = CheckRequest.Shown(rawValue: value) else {
        throw CheckRefusal(Phrases.CheckPage.unknownChoice(name, value))
      }
      self.shown = shown
      break
    }
    off = Set(form.texts("off").flatMap { $0.split(separator: " ").map(String.init) })
    let unknown = off.subtracting(RuleBook.all.map(\.identifier)).sorted()
    guard unknown.isEmpty else { throw CheckRefusal(Phrases.CheckPage.unknownRules(unknown)) }
  }
}
