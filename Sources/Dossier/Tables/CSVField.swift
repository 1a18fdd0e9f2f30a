/// Where a cell stands in its file's bytes.
struct CSVField {
  /// Its content, without quotes.
  let start: UInt32
  let end: UInt32
  let traits: Traits

  struct Traits: OptionSet {
    let rawValue: UInt8
    static let quoted = Traits(rawValue: 1)
    /// Holds doubled quotes or line breaks as Windows writes them.
    static let escaped = Traits(rawValue: 2)
    static let beyondASCII = Traits(rawValue: 4)
  }

  /// Where the cell begins, its opening quote included.
  var opening: Int { Int(start) - (traits.contains(.quoted) ? 1 : 0) }
}

/// One row of cells, as far as it was kept.
struct CSVRecord {
  /// Where its first byte is.
  let offset: UInt32
  /// The line on which it starts, from 1.
  let line: UInt32
  let firstField: UInt32
  /// Kept cells; at most the scanner's limit.
  let fieldCount: UInt32
  /// All its cells.
  let totalFields: UInt32
  /// True where all its cells are empty.
  let blank: Bool
  /// True where its cells cannot be trusted.
  var damaged: Bool
}

/// Something that breaks the rules of the format.
struct CSVProblem {
  enum Kind {
    case unclosedQuote
    case textAfterQuote(openedOnLine: Int)
    case controlCharacter(UInt8)
  }

  let kind: Kind
  /// The index of its row.
  let row: Int
  let offset: Int
}
