import Figures

/// "Toàn huyện có 1.012 lớp, 31.876 học sinh; so với năm học trước tăng 14 lớp (998 lớp), tăng 1.292 học sinh (30.584 học sinh)": changes one after
/// the other, each with what it was in a bracket of its own. They are judged as those of which one bracket tells all: ``ListedBases``.
struct BracketedRow {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var listed: ListedBases { ListedBases(sentence: sentence, rule: rule) }

  private static let reach = 12

  func drafts() -> [Draft] {
    let changes = sentence.range.filter { isChange($0) }
    guard changes.count > 1, let first = changes.first else { return [] }
    let items = changes.compactMap { change in
      level(like: change + 1, before: first).map {
        ListedBases.Item(base: change + 1, change: change, level: $0, isFall: line.figures[change].sign < 0)
      }
    }
    return items.count == changes.count ? listed.judged(items) : []
  }

  /// An amount with nothing but its base in the bracket behind it.
  private func isChange(_ index: Int) -> Bool {
    let (its, base) = (line.figures[index], index + 1)
    guard its.role == .change, its.isPlainAmount, its.bracket == 0, sentence.range.contains(base),
      line.figures[base].isPlainAmount, line.figures[base].bracket != 0, listed.name(base) == listed.name(index),
      [.base, .level].contains(line.figures[base].role)
    else { return false }
    let start = line.figures[base].tokens.lowerBound
    let next = base + 1
    return start > 0 && line.tokens[start - 1].isMark("(")
      && !(sentence.range.contains(next) && line.figures[next].bracket == line.figures[base].bracket)
  }

  private func level(like base: Int, before first: Int) -> Int? {
    (max(0, first - Self.reach)..<first).last { place in
      let its = line.figures[place]
      return its.isPlainAmount && its.bracket == 0 && its.sentence + 1 >= sentence.number
        && listed.name(place) == listed.name(base) && [.level, .total, .to].contains(its.role)
    }
  }
}
