/// Rows of text in aligned columns, for terminals. Long texts of the first column wrap; numbers stand to the right.
struct TextTable {
  struct Column {
    let title: String
    let isNumber: Bool
    /// The most characters a line of it may have; nil for as many as needed.
    let limit: Int?
  }

  struct Cell {
    let text: String
    let colour: Colour?

    init(_ text: String, _ colour: Colour? = nil) {
      self.text = text
      self.colour = colour
    }
  }

  enum Colour: Int {
    case red = 31
    case green = 32
    case yellow = 33
    case cyan = 36
    case grey = 90
  }

  let columns: [Column]
  let colours: Bool
  private var rows: [[Cell]] = []

  init(columns: [Column], colours: Bool) {
    self.columns = columns
    self.colours = colours
  }

  mutating func add(_ cells: [Cell]) {
    rows.append(cells)
  }

  func write() -> String {
    let wrapped = ([columns.map { Cell($0.title) }] + rows).map { row in
      zip(row, columns).map { cell, column in column.limit.map { Self.wrap(cell.text, $0) } ?? [cell.text] }
    }
    let widths = columns.indices.map { index in wrapped.flatMap { $0[index] }.map(\.count).max() ?? 0 }
    var lines: [String] = []
    for (number, row) in wrapped.enumerated() {
      let source = number == 0 ? nil : rows[number - 1]
      for depth in 0..<(row.map(\.count).max() ?? 1) {
        let parts = row.enumerated().map { index, texts in
          let text = depth < texts.count ? texts[depth] : ""
          let padding = String(repeating: " ", count: widths[index] - text.count)
          return columns[index].isNumber
            ? padding + paint(text, source?[index].colour) : paint(text, source?[index].colour) + padding
        }
        lines.append(Self.trimmed(parts.joined(separator: "  ")))
      }
      if number == 0 { lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")) }
    }
    return lines.joined(separator: "\n")
  }

  private func paint(_ text: String, _ colour: Colour?) -> String {
    guard colours, let colour, !text.isEmpty else { return text }
    return "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m"
  }

  /// Breaks at spaces into lines of at most `limit` characters; a longer word stands alone.
  static func wrap(_ text: String, _ limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > limit {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    lines.append(line)
    return lines
  }

  private static func trimmed(_ line: String) -> String {
    var end = line[...]
    while end.last == " " { end = end.dropLast() }
    return String(end)
  }
}
