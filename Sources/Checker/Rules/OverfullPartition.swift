import Figures

/// "Dân tộc Kinh chiếm 63%, dân tộc Thái chiếm 24%, dân tộc Mường chiếm 9%, dân tộc Dao chiếm 6%": nobody is counted twice, so that
/// four and more of them that come to more than a hundred are wrong, whatever else there is.
struct OverfullPartition {
  let sentence: SentenceView
  /// The shares of the sentence in order.
  let shares: [Int]
  private var line: LineView { sentence.line }

  /// The row, where it comes to more than a hundred; the largest last.
  var row: [Int]? {
    guard shares.count > 3, let head = Self.kinds.first(where: { kind in isNamed(shares[1], kind) }),
      let end = shares.indices.last(where: { isNamed(shares[$0], head) || isRest(shares[$0]) }), end > 2,
      shares[1...end].allSatisfy({ isNamed($0, head) || isRest($0) }), isNamed(shares[0], head),
      zip(shares[..<end], shares[1...end]).allSatisfy({ $0 + 1 == $1 })
    else { return nil }
    var (sum, slack) = (ExactDecimal.zero, ExactDecimal.zero)
    for share in shares[...end] {
      guard let half = sentence[share].halfStep, let next = try? sum.adding(sentence[share].value),
        let more = try? slack.adding(half)
      else { return nil }
      (sum, slack) = (next, more)
    }
    guard let most = try? ExactDecimal(100).adding(slack), sum > most, sum <= ExactDecimal(115) else { return nil }
    let row = shares[...end]
    guard let largest = row.max(by: { sentence[$0].value < sentence[$1].value }) else { return nil }
    return row.filter { $0 != largest } + [largest]
  }

  private func isNamed(_ share: Int, _ kind: [Word]) -> Bool {
    ListWords(line: line).has(kind, in: GapWords(line: line, index: share).range())
  }

  private func isRest(_ share: Int) -> Bool {
    Self.rests.contains { ListWords(line: line).has($0, in: GapWords(line: line, index: share).range()) }
  }

  /// What everyone belongs to one of.
  private static let kinds = ["dân tộc", "người dân tộc", "tôn giáo"].map(Word.phrase)
  private static let rests = ["còn lại", "khác"].map(Word.phrase)
}
