import Figures

/// "từ 15 tổ chức đảng với 187 đảng viên, đến nay có 58 tổ chức với 936 đảng viên, gấp 3,9 lần về tổ chức và 5 lần về đảng viên": each multiple is of the two
/// levels that bear its name, where the sentence has just two of them.
struct NamedMultiples {
  let sentence: SentenceView
  /// The multiple.
  let index: Int
  private var line: LineView { sentence.line }

  func trials() -> [Trial] {
    guard let name, let (level, base) = pair(name), let now = sentence[level].bounds(),
      let then = sentence[base].bounds(),
      then.lower > .zero, let result = now.over(then), result.lower >= ExactDecimal(1)
    else { return [] }
    let texts = [level, base].map { Writing.number(sentence[$0], line) }
    return [
      Trial(
        computation: Claimant.Computation(
          result: result, formula: "\(texts[0]) ÷ \(texts[1])", operands: [level, base]),
        subject: .multiple, accuses: sentence[index].approximation == .exact, strength: .certain)
    ]
  }

  /// "5 lần về đảng viên": one more behind a multiple.
  var isNextMultiple: Bool {
    let before = index - 1
    guard sentence.range.contains(before), sentence[before].unit == .times, sentence[before].role == .multiple else {
      return false
    }
    return name != nil && line.has(Self.and, in: sentence.between(before, index))
  }

  /// The words behind "về", up to a mark or "và".
  private var name: [Word]? {
    var words = line.tokens[sentence[index].tokens.upperBound..<sentence.sentence.tokens.upperBound].prefix(5).prefix {
      $0.isWord && !Self.ends.contains($0.word)
    }.map(\.word)[...]
    guard words.first == Self.about else { return nil }
    words = words.dropFirst().drop { Self.heads.contains($0) }
    return words.isEmpty || words.count > 3 ? nil : Array(words)
  }

  /// The later one over the earlier one, or over the one in a bracket behind.
  private func pair(_ name: [Word]) -> (level: Int, base: Int)? {
    let bearing = sentence.range.filter { place in
      let figure = sentence[place]
      guard figure.upper == nil, figure.whole == nil, figure.approximation == .exact, figure.rates.isEmpty,
        [.level, .to, .from, .base, .total, .part].contains(figure.role)
      else { return false }
      return figure.noun.starts(with: name) || name.starts(with: Self.capital) && figure.unit?.isMoney == true
    }
    guard bearing.count == 2, bearing[0] < index, sentence[bearing[0]].bracket == 0,
      sentence[bearing[0]].unit == sentence[bearing[1]].unit
    else { return nil }
    if bearing[1] > index { return sentence[bearing[1]].bracket != 0 ? (bearing[0], bearing[1]) : nil }
    return sentence[bearing[1]].bracket == 0 ? (bearing[1], bearing[0]) : nil
  }

  private static let and = Word("và")
  private static let about = Word("về")
  private static let heads = LineReader.words("số lượng tổng")
  private static let ends = LineReader.words("và so cùng")
  private static let capital = Word.phrase("vốn")
}
