import Figures

/// "công nghiệp chiếm 54,6%; sinh hoạt 33,1%; dịch vụ 9,4% và các hoạt động khác chiếm 4,8%", "gồm 3 dân tộc: Thái chiếm 47%, Kinh 43%,
/// Mường 8%": shares that the words tell to their end, which come near a hundred and do not make it.
struct CompletePartition {
  let sentence: SentenceView
  /// The shares of the sentence in order.
  let shares: [Int]
  private var line: LineView { sentence.line }

  private static let fewest = 3

  /// The shares that should make a hundred, the one that closes them last.
  var row: [Int]? {
    guard shares.count >= Self.fewest else { return nil }
    for end in shares.indices.dropFirst(Self.fewest - 1).reversed() {
      for start in 0...(end - Self.fewest + 1) where opens(start) {
        let row = Array(shares[start...end])
        if isOff(row), closes(row) && !isMixed(row) || areCounted(row) { return row }
      }
    }
    return nil
  }

  // MARK: Told to the end

  /// The first of its sentence, or right behind "trong đó", "gồm" or a colon.
  private func opens(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    let gap = GapWords(line: line, index: shares[start]).range()
    return gap.contains {
      line.tokens[$0].isMark(":") || line.tokens[$0].isWord && Self.opening.contains(line.tokens[$0].word)
    }
  }

  /// "các ngành khác chiếm", "trung cấp trở xuống", "từ 61 tuổi trở lên" behind "dưới 30 tuổi".
  private func closes(_ row: [Int]) -> Bool {
    let words = ListWords(line: line)
    let last = GapWords(line: line, index: row[row.count - 1]).own
    if isOthers(last) || words.has(Self.below, in: last) { return true }
    return words.has(Self.above, in: last)
      && words.has(Self.under, in: GapWords(line: line, index: row[0]).range())
  }

  /// "các thành phần khác", and not "khác nhau".
  private func isOthers(_ label: Range<Int>) -> Bool {
    guard let other = label.last(where: { line.tokens[$0].word == Self.other }), other > label.lowerBound else {
      return false
    }
    return other + 1 >= line.tokens.count || !Self.unlike.contains(line.tokens[other + 1].word)
  }

  /// "gồm 3 dân tộc …. Trong đó, dân tộc Thái chiếm 47%, dân tộc Kinh …, dân tộc Mường …": as many as were counted before.
  private func areCounted(_ row: [Int]) -> Bool {
    guard let name = name(of: row[0]), row.allSatisfy({ self.name(of: $0) == name }) else { return false }
    let first = line.sentences[max(0, sentence.number - 1)].figures.lowerBound
    return (first..<row[0]).contains { index in
      let figure = line.figures[index]
      return figure.isCount && figure.whole == nil && figure.value == ExactDecimal(Int64(row.count))
        && figure.noun.starts(with: name)
    }
  }

  /// The first two words before a share: "dân tộc".
  private func name(of share: Int) -> [Word]? {
    let words = GapWords(line: line, index: share).own.map { line.tokens[$0].word }.drop {
      Self.opening.contains($0) || Self.leading.contains($0)
    }
    return words.count > 2 ? Array(words.prefix(2)) : nil
  }

  // MARK: Near a hundred

  private func isOff(_ row: [Int]) -> Bool {
    var (sum, slack) = (ExactDecimal.zero, ExactDecimal.zero)
    for share in row {
      guard let half = sentence[share].halfStep, let next = try? sum.adding(sentence[share].value),
        let more = try? slack.adding(half).adding(half)
      else { return false }
      (sum, slack) = (next, more)
    }
    guard let gap = try? sum.subtracting(ExactDecimal(100)) else { return false }
    // Cut off, each loses less than a unit of its last digit.
    return gap.magnitude >= slack && gap.magnitude <= Self.most
  }

  /// Women, the young, members: one may be several of them; and a share within a share.
  private func isMixed(_ row: [Int]) -> Bool {
    let range = GapWords(line: line, index: row[0]).range().lowerBound..<sentence[row[row.count - 1]].tokens.lowerBound
    let words = ListWords(line: line)
    let inner = sentence[row[0]].tokens.upperBound..<range.upperBound
    return words.overlaps(in: range) || words.mixesCriteria(in: range) || words.hasAny(Self.inner, in: inner)
  }

  private static let most = ExactDecimal(5)
  private static let opening = LineReader.words("đó gồm")
  private static let leading = LineReader.words("trong có và")
  private static let inner = LineReader.words("đó gồm riêng")
  private static let other = Word("khác")
  private static let unlike = LineReader.words("nhau biệt với hẳn xa")
  private static let below = Word.phrase("trở xuống")
  private static let above = Word.phrase("trở lên")
  private static let under = Word.phrase("dưới")
}
