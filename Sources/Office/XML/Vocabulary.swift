/// The namespaces of OOXML, each as the two editions of the standard spell it.
enum Namespace: CaseIterable {
  case word, compatibility, relationships, contentTypes

  var spellings: [String] {
    switch self {
    case .word:
      [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      ]
    case .compatibility: ["http://schemas.openxmlformats.org/markup-compatibility/2006"]
    case .relationships: ["http://schemas.openxmlformats.org/package/2006/relationships"]
    case .contentTypes: ["http://schemas.openxmlformats.org/package/2006/content-types"]
    }
  }
}

/// The elements that are looked at; all others are ``other``.
enum Tag: String, CaseIterable {
  // Blocks.
  case body, p, pPr, tbl, tblPr, tblGrid, tr, trPr, tc, tcPr, sectPr, txbxContent, footnote, endnote
  // Properties.
  case pStyle, numPr, numId, outlineLvl, rPr, rStyle, vanish, gridSpan, gridBefore, vMerge, hMerge
  // What stands around runs.
  case hyperlink, ins, del, moveFrom, moveTo, sdt, sdtPr, sdtEndPr, sdtContent, fldSimple, smartTag, customXml, dir, bdo
  // Runs and what is in them.
  case r, t, tab, ptab, br, cr, noBreakHyphen, fldChar, footnoteReference, endnoteReference, rt
  // Earlier properties, kept by tracked changes.
  case pPrChange, rPrChange, tblPrChange, trPrChange, tcPrChange, sectPrChange, numberingChange
  // Styles and comments.
  case style, name, basedOn, comments, comment, commentRangeStart, commentRangeEnd, commentReference
  // Markup compatibility.
  case alternateContent = "AlternateContent"
  case choice = "Choice"
  case fallback = "Fallback"
  // The package.
  case relationships = "Relationships"
  case relationship = "Relationship"
  case types = "Types"
  case override = "Override"
  case `default` = "Default"
  case other = ""

  private var namespace: Namespace {
    switch self {
    case .alternateContent, .choice, .fallback: .compatibility
    case .relationships, .relationship: .relationships
    case .types, .override, .default: .contentTypes
    default: .word
    }
  }

  /// By namespace, separator and local name.
  static let byQualifiedName: [String: Tag] = {
    var tags: [String: Tag] = [:]
    for tag in allCases where tag != .other {
      for namespace in tag.namespace.spellings { tags[namespace + XMLReader.separator + tag.rawValue] = tag }
    }
    return tags
  }()
}

/// The attributes that are looked at. Word's are in its namespace, those of the package in none.
enum Attribute: String, CaseIterable {
  case val, id, type, fldCharType, styleId, space
  case relationshipID = "Id"
  case relationshipType = "Type"
  case target = "Target"
  case targetMode = "TargetMode"
  case partName = "PartName"
  case contentType = "ContentType"
  case fileExtension = "Extension"
  case isDefault = "default"

  /// As the parser names them, each with its closing zero.
  var spellings: [[CChar]] { Self.allSpellings[self] ?? [] }

  private static let allSpellings: [Attribute: [[CChar]]] = {
    var all: [Attribute: [[CChar]]] = [:]
    for attribute in allCases {
      let namespaces: [String] =
        switch attribute {
        case .space: ["http://www.w3.org/XML/1998/namespace"]
        case .val, .id, .type, .fldCharType, .styleId, .isDefault: Namespace.word.spellings
        default: []
        }
      let names = namespaces.map { $0 + XMLReader.separator + attribute.rawValue }
      all[attribute] = (names.isEmpty ? [attribute.rawValue] : names).map { $0.utf8.map { CChar($0) } + [0] }
    }
    return all
  }()
}
