import Language

/// What a file is: by its first bytes, and where they say nothing, by its name.
enum FileKind {
  case read(DocumentFormat)
  case other(Phrase)

  init(_ bytes: [UInt8], name: String) {
    let suffix = Self.suffix(of: name)
    if bytes.starts(with: "PK".utf8), bytes.count > 3, bytes[2] < 9, bytes[3] < 9 {
      self = Self.archive(bytes)
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .other(Phrases.Checking.unread(Phrases.Checking.isOldWord, convert: Phrases.Checking.saveAsWord))
    } else if bytes.starts(with: "%PDF-".utf8) {
      self = .other(Phrases.Checking.unread(Phrases.Checking.isPDF, convert: Phrases.Checking.copyTheText))
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .other(Phrases.Checking.unread(Phrases.Checking.isRTF, convert: Phrases.Checking.saveAsWord))
    } else if Self.looksLikeHTML(bytes) {
      self = .read(.html)
    } else {
      self = Self.byName(suffix)
    }
  }

  private static func byName(_ suffix: String) -> FileKind {
    switch suffix {
    case "docx", "docm", "dotx", "dotm":
      .other(Phrases.Checking.unread(Phrases.Checking.isNoWord, convert: Phrases.Checking.saveAsWord))
    case "html", "htm", "xhtml": .read(.html)
    case "md", "markdown": .read(.markdown)
    default: .read(.text)
    }
  }

  private static func suffix(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return "" }
    return name[dot...].dropFirst().lowercased()
  }

  /// Zip archives of other programs are told by the names of their entries, which stand in the file as they are. Where
  /// none is known, the reader of Word files says what is wrong.
  private static func archive(_ bytes: [UInt8]) -> FileKind {
    let unread: (Phrase, Phrase) -> FileKind = { .other(Phrases.Checking.unread($0, convert: $1)) }
    let head = bytes.prefix(200)
    if contains(head, "mimetypeapplication/vnd.oasis.opendocument") {
      return unread(Phrases.Checking.isOpenDocument, Phrases.Checking.saveAsWord)
    }
    // The directory of entries is at the end.
    let tail = bytes.suffix(200_000)
    if contains(tail, "xl/workbook") { return unread(Phrases.Checking.isWorkbook, Phrases.Checking.copyTheText) }
    if contains(tail, "ppt/presentation") {
      return unread(Phrases.Checking.isPresentation, Phrases.Checking.copyTheText)
    }
    // A file cut short has no directory, but then its first entry tells.
    if contains(tail, "[Content_Types].xml") || contains(head, "[Content_Types].xml") || contains(head, "word/")
      || contains(head, "_rels/")
    {
      return .read(.word)
    }
    return unread(Phrases.Checking.isArchive, Phrases.Checking.copyTheText)
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ name: String) -> Bool {
    let name = Array(name.utf8)
    var start = bytes.startIndex
    while start + name.count <= bytes.endIndex {
      if bytes[start] == name[0], bytes[start..<start + name.count].elementsEqual(name) { return true }
      start += 1
    }
    return false
  }

  /// Whether the first thing is a document type or an element that only HTML has.
  private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let narrow = isWide ? bytes.prefix(2_000).filter { $0 != 0 && $0 < 0xFE } : Array(bytes.prefix(1_000))
    // White space of every kind is below "!" or beyond ASCII.
    guard narrow.first(where: { $0 > 0x20 && $0 < 0x80 }) == UInt8(ascii: "<") else { return false }
    var text = String(decoding: narrow, as: UTF8.self).lowercased()[...]
    while true {
      text = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      if text.hasPrefix("<!--"), let end = text.firstRange(of: "-->") {
        text = text[end.upperBound...]
      } else if text.hasPrefix("<?xml"), let end = text.firstIndex(of: ">") {
        text = text[end...].dropFirst()
      } else {
        return text.hasPrefix("<!doctype html") || text.hasPrefix("<html")
      }
    }
  }
}
