import Figures

/// Who gave a plan: "dự toán tỉnh giao 500 tỷ đồng, đạt 102,4% dự toán huyện giao" are two plans.
struct PlanGivers {
  let sentence: SentenceView
  private var line: LineView { sentence.line }

  private static let reach = 6

  /// Whether a percentage names another giver behind it than one of the figures it may be of has before it.
  func differ(_ rate: Int, from figures: [Int]) -> Bool {
    let start = sentence[rate].tokens.upperBound
    let said = givers(in: start..<min(line.tokens.count, start + Self.reach))
    guard !said.isEmpty else { return false }
    return figures.contains { place in
      let told = givers(in: GapWords(line: line, index: place).own)
      return !told.isEmpty && told.isDisjoint(with: said)
    }
  }

  /// The words between "dự toán", "kế hoạch" and "giao".
  private func givers(in range: Range<Int>) -> Set<Word> {
    let words = range.prefix { line.tokens[$0].isWord || !range.contains($0) }
    guard let given = words.last(where: { line.tokens[$0].word == Self.given }) else { return [] }
    return Set(words.prefix { $0 < given }.map { line.tokens[$0].word }).intersection(Self.ranks)
  }

  private static let given = Word("giao")
  private static let ranks = LineReader.words("tỉnh huyện ương TW thành xã phường bộ")
}
