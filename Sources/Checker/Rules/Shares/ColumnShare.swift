import Figures

/// "thụ lý 386 vụ với 650 bị cáo; đã giải quyết 384 vụ với 641 bị cáo, đạt tỷ lệ 99,5% về số vụ và 98,6% về số bị cáo": the words behind a
/// percentage say which of the things counted twice it is of.
struct ColumnShare {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var figure: Figure { sentence[index] }
  private var tokens: [Token] { sentence.line.tokens }

  func trial() -> Trial? {
    guard [.share, .equivalent, .level, .attained].contains(figure.role), figure.comparison == .none,
      figure.upper == nil, figure.bracket == 0, let name = name
    else { return nil }
    let told = sentence.range.prefix { $0 < index }.filter { isCounted($0, name) }
    guard told.count == 2, let whole = sentence[told[0]].magnitude, let part = sentence[told[1]].magnitude,
      part <= whole, isBeside(told[1]), isDealtWith(told[1]),
      let (result, formula) = ShareSearch.percent(
        sentence, told[1], ShareSearch.Whole(index: told[0], side: .figure))
    else { return nil }
    return Trial(
      computation: Claimant.Computation(result: result, formula: formula(), operands: [told[1], told[0]]),
      subject: .share, accuses: figure.isSettled(by: result))
  }

  /// "về số bị cáo": what is counted, told to the next mark or "và".
  private var name: [Word]? {
    let start = figure.tokens.upperBound
    guard start < tokens.count, tokens[start].word == Self.about else { return nil }
    let behind = tokens[(start + 1)...].prefix(Self.reach)
    let words = behind.prefix { $0.isWord && $0.word != Self.and }.map(\.word).drop { Self.heads.contains($0) }
    guard (1...3).contains(words.count) else { return nil }
    let end = start + 1 + behind.prefix { $0.isWord && $0.word != Self.and }.count
    guard end >= tokens.count || tokens[end].word == Self.and || tokens[end].kind == .mark else { return nil }
    return Array(words)
  }

  private func isCounted(_ place: Int, _ name: [Word]) -> Bool {
    let its = sentence[place]
    return its.isCount && its.noun.starts(with: name) && its.upper == nil && its.whole == nil && its.bracket == 0
      && its.approximation == .exact && [.level, .total, .part, .to].contains(its.role)
  }

  /// Told right before the percentages, but for the other column.
  private func isBeside(_ part: Int) -> Bool {
    (part + 1..<index).allSatisfy { sentence[$0].isPercent || sentence[$0].isCount && $0 < part + 3 }
  }

  /// "đã giải quyết 384 vụ với 641 bị cáo": what was done of it, or of what stands before it, and no other year's.
  private func isDealtWith(_ part: Int) -> Bool {
    [part, part - 1].contains { place in
      sentence.range.contains(place) && sentence[place].clause == sentence[part].clause
        && GapWords(line: sentence.line, index: place).own.contains { Self.done.contains(tokens[$0].word) }
    }
  }
  private static let done = LineReader.words("đã xong giải xét xử hoàn khám làm trả")
  private static let about = Word("về")
  private static let and = Word("và")
  private static let heads = LineReader.words("số lượng")
  private static let reach = 6
}
