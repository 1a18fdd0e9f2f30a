/// A figure that takes part in claims: it is outlined while one of them is looked at. The page's style sheet does that for
/// claims of the same row, and for all where there are few; its script does it for all.
struct OperandMark: Component {
  let marks: [CheckMark]
  let words: String
  var isPrinted = false

  func render(into html: inout HTML) {
    html.element(
      "data", .class(isPrinted ? "printed-figure operand" : "operand"),
      .value(marks.map(Self.keys).joined(separator: " ")), text: words)
  }

  /// What the figure and the explanation of a mark are found by in their row. Marks of a row follow on one another, so
  /// that few of them share a number.
  static func head(of mark: CheckMark) -> Attribute { .fixed("data-slot", slots[slot(of: mark)]) }

  /// As many as the style sheet has rules for.
  static let slots: [StaticString] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]

  private static func slot(of mark: CheckMark) -> Int { (mark.number - 1) % slots.count }

  /// The mark's number in the text and in its row.
  private static func keys(of mark: CheckMark) -> String { "\(mark.figureID) \(slots[slot(of: mark)])" }
}
