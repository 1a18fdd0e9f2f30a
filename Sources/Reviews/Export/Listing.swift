import Foundation

/// A list as rows of text, for files: columns by their stable names, missing values as nil.
public struct Listing: Sendable {
  public let columns: [String]
  public let rows: [[String?]]

  public init(columns: [String], rows: [[String?]]) {
    self.columns = columns
    self.rows = rows
  }

  /// RFC 4180, with a byte-order mark, without which Excel misreads Vietnamese.
  public var csv: String {
    var text = "\u{FEFF}"
    for row in [columns.map(Optional.some)] + rows {
      text += row.map { Self.field($0 ?? "") }.joined(separator: ",")
      text += "\r\n"
    }
    return text
  }

  /// An array of objects with every column present.
  public func json() throws -> Data {
    let objects: [[String: Null<String>]] = rows.map { row in
      Dictionary(
        zip(columns, row.map { Null(wrappedValue: $0) }), uniquingKeysWith: { first, _ in first })
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(objects)
  }

  /// Quoted where needed; a text that a spreadsheet would run as a formula is kept from it by an apostrophe.
  private static func field(_ text: String) -> String {
    let isNumber = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 45 || $0 == 46 || $0 == 44 }
    let first = text.unicodeScalars.first
    let risky = !isNumber && (first == "=" || first == "+" || first == "-" || first == "@" || first == "\t")
    let safe = risky ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" }) else {
      return safe
    }
    return "\"" + safe.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}
