import Figures
import Model

/// Reads a row's values one after the other. All readers throw ``RowError``.
public struct RowReader {
  private let row: SQLRow
  /// Of the value that is read next.
  private(set) var position = 0

  init(_ row: SQLRow) {
    self.row = row
  }

  private mutating func next() -> Int {
    defer { position += 1 }
    return position
  }

  public mutating func text() throws -> String { try row.text(next()) }
  public mutating func optionalText() throws -> String? { try row.optionalText(next()) }
  public mutating func integer() throws -> Int64 { try row.integer(next()) }
  public mutating func optionalInteger() throws -> Int64? { try row.optionalInteger(next()) }

  public mutating func flag() throws -> Bool { try integer() != 0 }

  /// A number that must be small.
  public mutating func count() throws -> Int {
    let integer = try integer()
    return try expect("a count", "\(integer)", Int(exactly: integer))
  }

  /// One of an enumeration's cases.
  public mutating func choice<Choice: RawRepresentable<String>>(_: Choice.Type = Choice.self) throws -> Choice {
    let text = try text()
    return try expect("one of \(Choice.self)", text, Choice(rawValue: text))
  }

  public mutating func optionalDate() throws -> CalendarDate? {
    guard let text = try optionalText() else { return nil }
    return try expect("a date", text, ISODate.read(text))
  }

  public mutating func date() throws -> CalendarDate {
    try expect("a date", "null", optionalDate())
  }

  public mutating func optionalStatedDate() throws -> StatedDate? {
    guard let text = try optionalText() else { return nil }
    return try expect("a date as stated", text, StatedDate(text))
  }

  public mutating func optionalPeriod() throws -> Period? {
    let from = try optionalDate()
    let to = try optionalDate()
    guard let from, let to else {
      guard from == nil, to == nil else { throw unexpected("both ends of a period", "one") }
      return nil
    }
    return try expect("a period", "\(from)/\(to)", Period(from: from, to: to))
  }

  public mutating func period() throws -> Period {
    try expect("a period", "null", optionalPeriod())
  }

  /// From a column that holds an empty text for an open start (it is part of keys) and one that holds null for an
  /// open end.
  public mutating func validity() throws -> Validity {
    let start = try text()
    let from = start.isEmpty ? nil : try expect("a date", start, ISODate.read(start))
    let to = try optionalDate()
    return try expect("an end after the start", to?.iso ?? "null", Validity(from: from, to: to))
  }

  public mutating func quotation() throws -> Quotation {
    try Quotation(source: text(), place: text(), words: text())
  }

  public mutating func optionalQuotation() throws -> Quotation? {
    let source = try optionalText()
    let place = try optionalText()
    let words = try optionalText()
    return source.map { Quotation(source: $0, place: place ?? "", words: words ?? "") }
  }

  public mutating func optionalInference() throws -> Inference? {
    let arithmetic = try optionalText()
    let english = try optionalText()
    return arithmetic.map { Inference(arithmetic: $0, arithmeticEnglish: english ?? "") }
  }

  public mutating func optionalMeasure() throws -> Measure? { try optionalText().map(Measure.init) }

  func expect<Value>(_ expected: String, _ found: @autoclosure () -> String, _ value: Value?) throws -> Value {
    guard let value else { throw unexpected(expected, found()) }
    return value
  }

  /// The value read last is not what it should be.
  func unexpected(_ expected: String, _ found: String) -> RowError {
    RowError(position: position - 1, expected: expected, found: found)
  }
}
