@testable import Checker

/// What each number of a line is read as: `15 dự án = figure`, `5/2024 = date _.5.2024`.
struct Readings {
  let said: [String]

  init(_ text: String) {
    let block = Manuscript.Block(
      kind: .paragraph, part: .body, words: Array(text.utf8)[...], offsets: OffsetMap(from: 0))
    let line = FigureChecker.read(block, number: 0, grouping: .dots)
    said = line.mentions.map { mention in
      "\(line.text(mention.tokens)) = \(Self.name(mention.kind))"
    }
  }

  private static func name(_ kind: Mention.Kind) -> String {
    switch kind {
    case .figure: return "figure"
    case .date(let date):
      let parts = [date.day, date.month, date.year].map { $0.map(String.init) ?? "_" }
      return "date \(parts.joined(separator: "."))"
    case .years(let first, let last): return "years \(first) \(last)"
    case .reference(let reference):
      return reference.year.map { "document \(reference.number) of \($0)" } ?? "document \(reference.number)"
    case .other: return "name"
    }
  }
}
