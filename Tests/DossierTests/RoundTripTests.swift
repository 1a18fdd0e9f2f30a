import Language
import Testing

@testable import Dossier

/// Whatever RFC 4180 can write, is read back as it was.
@Suite struct RoundTripTests {
  private static let letters = ["a", "ế", "đ", " ", ",", ";", "\"", "\n", "'", "=", "1"]

  private func write(_ cell: String, separator: String, always: Bool) -> String {
    let needsQuotes = always || cell.contains { "\"\n,;".contains($0) }
    return needsQuotes ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }

  @Test(arguments: [",", ";"], ["\n", "\r\n"])
  func cellsComeBack(separator: String, lineEnd: String) throws {
    var random = Seeded(state: UInt64(separator.utf8.count + lineEnd.utf8.count))
    for _ in 0..<400 {
      let rows = (0..<Int.random(in: 1...4, using: &random)).map { index in
        ["S\(index)"]
          + (0..<3).map { _ in
            (0..<Int.random(in: 0...6, using: &random)).map { _ in
              Self.letters.randomElement(using: &random) ?? ""
            }
            .joined()
          }
      }
      let header = ["code", "title", "author", "note"].joined(separator: separator)
      let lines = rows.map { row in
        row.map { write($0, separator: separator, always: Bool.random(using: &random)) }
          .joined(separator: separator)
      }
      let text = ([header] + lines).joined(separator: "\n").replacing("\n", with: lineEnd)
      let collector = FindingCollector(limit: 10)
      let reader = CSVReader(sheet: .sources, file: "f", limits: DossierLimits(), collector: collector)
      let table = try #require(reader.read(Array(text.utf8)), "\(text)")
      #expect(collector.findings().isEmpty, "\(text)")
      let read = table.rows.map { row in [Column.code, .title, .author, .note].map(row.text) }
      let wanted = rows.map { $0.map(CellText.trimmed) }
      #expect(read == wanted, "\(text)")
      // The place of each row's first cell is where its code stands.
      for row in table.rows {
        let line = text.replacing("\r\n", with: "\n").line(of: row.text(.code))
        #expect(row.place(.code).line == line, "\(text)")
      }
    }
  }
}

extension String {
  /// The line on which `word` first begins a line, quoted or not.
  fileprivate func line(of word: String) -> Int {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.firstIndex { $0.hasPrefix(word) || $0.hasPrefix("\"" + word) } ?? -1) + 1
  }
}
