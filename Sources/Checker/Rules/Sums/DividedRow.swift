import Figures

/// Items one after the other that bear the kinds of one known division, each once: "83 dự án trong nước và 40 dự án nước
/// ngoài".
struct DividedRow {
  let division: Int
  /// The items with their kinds, and the figures of each: those between it and the next.
  var members: [(item: DividedItem, kind: Int, figures: Range<Int>)]
  /// Where its first item begins.
  var start: Int { members[0].item.tokens.lowerBound }

  var isComplete: Bool {
    KnownDivision.all[division].needed.isSubset(of: members.map(\.kind))
  }
}

/// Finds the rows of a sentence.
struct DividedRowFinder {
  let sentence: SentenceView
  let items: [DividedItem]
  private var line: LineView { sentence.line }

  /// No row has more items in between that bear no kind.
  private static let apart = 6

  func rows() -> [DividedRow] {
    var open: [Int: DividedRow] = [:]
    var last: [Int: Int] = [:]
    var rows: [DividedRow] = []
    func close(_ division: Int, at figure: Int) {
      guard var row = open.removeValue(forKey: division) else { return }
      row.members[row.members.count - 1].figures =
        row.members[row.members.count - 1].figures.lowerBound..<figure
      if row.members.count > 1 { rows.append(row) }
    }
    for (place, item) in items.enumerated() where !item.figures.isEmpty && !(isSingled(item) && !open.isEmpty) {
      for division in open.keys.sorted() where place - (last[division] ?? place) > Self.apart || isInside(item) {
        close(division, at: item.figures.lowerBound)
      }
      for (division, kind) in item.kinds.sorted(by: { $0.key < $1.key }) {
        guard let kind else {
          close(division, at: item.figures.lowerBound)
          continue
        }
        if open[division]?.members.contains(where: { $0.kind == kind }) ?? false {
          close(division, at: item.figures.lowerBound)
        }
        if let count = open[division]?.members.count {
          let from = open[division]!.members[count - 1].figures.lowerBound
          open[division]!.members[count - 1].figures = from..<item.figures.lowerBound
          open[division]!.members.append((item, kind, item.figures))
        } else {
          open[division] = DividedRow(division: division, members: [(item, kind, item.figures)])
        }
        last[division] = place
      }
    }
    for division in open.keys.sorted() {
      // What stands behind the last item in its own clause is told of it.
      let end = items.indices.first { $0 > last[division]! && endsRow(items, $0) }
      close(division, at: end.map { items[$0].figures.lowerBound } ?? sentence.range.upperBound)
    }
    return rows
  }

  /// "…, riêng loại tiêu biểu là 107 tổ chức": of the one before.
  private func isSingled(_ item: DividedItem) -> Bool {
    line.figures[item.figures.lowerBound].leads.contains {
      $0.cue == .including && line.tokens[$0.token].word == Self.singly
    }
  }

  /// "trong đó": another row begins.
  private func isInside(_ item: DividedItem) -> Bool {
    line.figures[item.figures.lowerBound].leads.contains { $0.cue == .including }
  }

  private static let singly = Word("riêng")

  /// Behind a semicolon another row begins.
  private func endsRow(_ items: [DividedItem], _ place: Int) -> Bool {
    let mark = items[place].tokens.lowerBound - 1
    return mark >= 0 && line.tokens[mark].isMark(";")
  }
}
