import Figures

/// "Dân tộc Kinh chiếm 63%, dân tộc Thái chiếm 24%, dân tộc Mường chiếm 9%, dân tộc Dao chiếm 6%": nobody is counted twice, so that
/// four and more of them that come to more than a hundred are wrong, whatever else there is.
struct OverfullPartition {
  let sentence: SentenceView
  /// The shares of the sentence in order.
  let shares: [Int]
  private var line: LineView { sentence.line }

  /// The row, where it comes to more than a hundred; the largest last.
  var row: [Int]? { ofOneKind ?? ofClasses }

  /// "Hội Phụ nữ 53,7%; Hội Nông dân 29,3%; Hội Cựu chiến binh 12,7%; Đoàn Thanh niên 5,3%": each of another class of one
  /// division, told one right behind the other.
  private var ofClasses: [Int]? {
    guard shares.count > 3, zip(shares, shares.dropFirst()).allSatisfy({ $0 + 1 == $1 }) else { return nil }
    for classes in Self.divisions {
      let found = shares.map { share in
        let words = GapWords(line: line, index: share).range()
        return classes.firstIndex { $0.occur(in: line, words) }
      }
      let named = found.compactMap { $0 }
      guard named.count == shares.count, Set(named).count == named.count else { continue }
      return overfull(shares[...])
    }
    return nil
  }

  private var ofOneKind: [Int]? {
    guard let head = Self.kinds.first(where: { kind in shares.contains { isNamed($0, kind) } }),
      let first = shares.firstIndex(where: { isNamed($0, head) }),
      let end = shares.indices.last(where: { isNamed(shares[$0], head) || isRest(shares[$0]) }), end > first + 2,
      shares[first...end].allSatisfy({ isNamed($0, head) || isRest($0) }),
      zip(shares[first..<end], shares[(first + 1)...end]).allSatisfy({ $0 + 1 == $1 })
    else { return nil }
    return overfull(shares[first...end])
  }

  private func overfull(_ row: ArraySlice<Int>) -> [Int]? {
    var (sum, slack) = (ExactDecimal.zero, ExactDecimal.zero)
    for share in row {
      guard let half = sentence[share].halfStep, let next = try? sum.adding(sentence[share].value),
        let more = try? slack.adding(half)
      else { return nil }
      (sum, slack) = (next, more)
    }
    guard let most = try? ExactDecimal(100).adding(slack), sum > most, sum <= ExactDecimal(115) else { return nil }
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
  /// Divisions of which nothing is of two classes.
  private static let divisions = [
    [["phụ nữ"], ["nông dân"], ["cựu chiến binh", "CCB"], ["đoàn thanh niên", "thanh niên", "ĐTN"]],
    [["đại học"], ["cao đẳng"], ["trung cấp"], ["sơ cấp"], ["khác"]],
    [["trên đại học", "sau đại học", "thạc sĩ"], ["đại học"], ["cao đẳng"], ["trung cấp"], ["sơ cấp"]],
  ].map { $0.map(PhraseSet.init) }
  private static let rests = ["còn lại", "khác"].map(Word.phrase)
}
