import Figures

/// "Thu nội địa đạt 9.400 tỷ đồng. Không tính tiền sử dụng đất (2.100 tỷ đồng) thì thu nội địa đạt 7.300 tỷ đồng": what stays
/// of an amount when a named part of it is left out.
struct LeftOutAmount {
  let sentence: SentenceView
  /// What stays.
  let index: Int
  private var line: LineView { sentence.line }

  func draft(_ rule: RuleDescription) -> Draft? {
    let part = index - 1
    guard sentence.range.contains(part), isPlain(index), isPlain(part), sentence[index].bracket == 0,
      sentence[part].isSurelyLike(sentence[index]),
      Self.leavingOut.occur(in: line, GapWords(line: line, index: part).range()),
      let name = name(), let whole = whole(part, named: name),
      let all = sentence[whole].bounds(), let out = sentence[part].bounds(), let rest = all.minus(out),
      rest.lower > .zero
    else { return nil }
    let terms = Terms(line: line)
    let printed = terms.printedSum([whole], total: index).flatMap { all in
      terms.printedSum([part], total: index).flatMap { all.minus($0) }
    }
    let computation = Claimant.Computation(
      result: printed ?? rest,
      formula: "\(Writing.number(sentence[whole], line)) − \(Writing.number(sentence[part], line))",
      operands: [whole, part])
    return Claimant(sentence: sentence, rule: rule).draft(
      index, computation, subject: .remainder, verdict: Agreement(rest, with: sentence[index]).verdict)
  }

  /// What it is called behind "thì": the first words that say neither that it is told nor that it is reached.
  private func name() -> [Word]? {
    let gap = sentence.between(index - 1, index)
    guard let then = gap.last(where: { line.tokens[$0].word == Self.then }),
      (then..<gap.upperBound).allSatisfy({ line.tokens[$0].isWord })
    else { return nil }
    let words = (then + 1..<gap.upperBound).map { line.tokens[$0].word }
    let name = words.drop { Self.empty.contains($0) }.prefix { !Self.verbs.contains($0) }
    return name.count > 1 ? Array(name.prefix(3)) : nil
  }

  /// The nearest larger figure of the unit that bears the name, here or in the sentence before.
  private func whole(_ part: Int, named name: [Word]) -> Int? {
    let first = line.sentences[max(0, sentence.number - 1)].figures.lowerBound
    let words = ListWords(line: line)
    return (max(first, part - 8)..<part).last { other in
      let figure = line.figures[other]
      guard isPlain(other), figure.isSurelyLike(sentence[index]), figure.bracket == 0,
        [.level, .total, .to, .part].contains(figure.role), let size = figure.magnitude,
        let left = sentence[part].magnitude, size > left
      else { return false }
      return words.has(name, in: GapWords(line: line, index: other).own)
    }
  }

  private func isPlain(_ place: Int) -> Bool {
    let figure = line.figures[place]
    return Terms.isAmount(figure) && figure.whole == nil && figure.upper == nil && figure.approximation == .exact
  }

  private static let leavingOut = PhraseSet([
    "không tính", "không kể", "không bao gồm", "loại trừ", "sau khi trừ", "nếu trừ", "trừ đi",
  ])
  private static let then = Word("thì")
  private static let empty = LineReader.words("tổng số kết quả còn")
  private static let verbs = LineReader.words("đạt là thực ước được còn bằng")
}
