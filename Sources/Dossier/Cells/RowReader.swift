import Language
import Model

/// Reads the cells of one row as what they should be, and reports each that is not.
///
/// A reader function returns nil where the cell is empty or wrong; ``failed`` tells whether anything was
/// wrong, so that all cells of a row are checked before the row is given up.
struct RowReader {
  let row: CSVRow
  let context: ReadingContext
  private(set) var failed = false

  init(_ row: CSVRow, _ context: ReadingContext) {
    self.row = row
    self.context = context
  }

  mutating func report(_ finding: DossierFinding, at column: Column) {
    failed = true
    context.collector.report(finding, at: row.place(column))
  }

  /// Reports something that does not stand in the row's way.
  func warn(_ finding: DossierFinding, at column: Column) {
    context.collector.report(finding, at: row.place(column))
  }

  /// The row cannot be used, for a reason that was reported elsewhere.
  mutating func giveUp() { failed = true }

  func text(_ column: Column) -> String { row.text(column) }

  /// Nil for an empty cell.
  func optional(_ column: Column) -> String? {
    let text = row.text(column)
    return text.isEmpty ? nil : text
  }

  /// A cell that must not be empty.
  mutating func required(_ column: Column) -> String? {
    if let text = optional(column) { return text }
    report(.emptyCell(column.name), at: column)
    return nil
  }

  /// The name of the row itself, or one that it invents.
  mutating func code(_ column: Column) -> String? {
    guard let text = required(column) else { return nil }
    guard Code.isValid(text) else {
      report(.badCode(text), at: column)
      return nil
    }
    return text
  }

  /// A word of a closed list.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ column: Column, default usual: Word? = nil
  ) -> Word? {
    guard let text = optional(column) else {
      if usual == nil { report(.emptyCell(column.name), at: column) }
      return usual
    }
    if let word = Word(rawValue: text) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    let nearest = NameFinder.nearest(to: text, among: allowed)
    report(.unknownWord(text, column: column.name, nearest: nearest, allowed: allowed), at: column)
    return nil
  }

  /// `yes`, or `no` or nothing.
  mutating func flag(_ column: Column) -> Bool {
    word(column, default: Answer.no) == .yes
  }

  private enum Answer: String, CaseIterable { case yes, no }

  /// A whole number.
  mutating func whole(_ column: Column, from lowest: Int, to highest: Int? = nil, default usual: Int? = nil)
    -> Int?
  {
    guard let text = optional(column) else {
      if usual == nil { report(.emptyCell(column.name), at: column) }
      return usual
    }
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text), number >= lowest,
      number <= highest ?? .max
    else {
      report(.notWhole(text, from: lowest, to: highest), at: column)
      return nil
    }
    return number
  }
}
