import Figures

/// A rate told before the two figures it comes from: "tỷ lệ lấp đầy đạt 80% với 240 ha trong tổng số 300 ha", "đạt 91%,
/// tương đương 1.092 em trong 1.200 em", "đạt 27,5% (71,5 ha trên 260 ha)".
struct RateAhead {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var figure: Figure { sentence[index] }
  private var tokens: [Token] { sentence.line.tokens }

  func trial() -> Trial? {
    let (part, whole) = (index + 1, index + 2)
    guard sentence.range.contains(whole), figure.isPercent, [.share, .level, .equivalent].contains(figure.role),
      figure.comparison == .none, figure.upper == nil, figure.bracket == 0,
      sentence[part].bracket == sentence[whole].bracket,
      isAmount(part), isAmount(whole), isLinked(to: part), isOutOf(part, whole),
      sentence[part].isLike(sentence[whole]) || NounKinship.arePeople(sentence[part].noun, sentence[whole].noun),
      let small = sentence[part].bounds(), let all = sentence[whole].bounds(), all.lower > .zero,
      small.lower <= all.upper, !hasRateBehind(whole), let result = small.percent(of: all)
    else { return nil }
    let texts = [part, whole].map { Writing.number(sentence[$0], sentence.line) }
    return Trial(
      computation: Claimant.Computation(
        result: result, formula: "\(texts[0]) ÷ \(texts[1]) × 100", operands: [part, whole]),
      subject: .share, accuses: figure.isSettled(by: result) && Claimant.isNear(result, figure, 3))
  }

  private func isAmount(_ place: Int) -> Bool {
    let its = sentence[place]
    return !its.isPercent && !its.isDuration && its.unit != .times && its.unit != .points && its.upper == nil
      && its.whole == nil && its.approximation == .exact && its.clause == figure.clause
      && [.level, .total, .part, .equivalent].contains(its.role)
  }

  /// "với", "tương đương", "tức": said of the rate; or a bracket right behind it.
  private func isLinked(to part: Int) -> Bool {
    let gap = sentence.between(index, part)
    guard gap.count <= Self.reach, let first = gap.first else { return false }
    if sentence[part].bracket != 0 {
      return tokens[first].isMark("(") && gap.dropFirst().allSatisfy { tokens[$0].isWord }
    }
    guard gap.filter({ !tokens[$0].isWord }).allSatisfy({ tokens[$0].isMark(",") }) else { return false }
    guard let link = gap.first(where: { Self.links.contains(tokens[$0].word) }) else { return false }
    return link - first <= Self.near && !gap.contains { Self.turning.contains(tokens[$0].word) }
  }

  private func isOutOf(_ part: Int, _ whole: Int) -> Bool {
    let words = WholeWords(sentence: sentence)
    if words.joinsOutOf(part, whole) { return true }
    let gap = sentence.between(part, whole)
    return gap.count <= Self.reach && gap.allSatisfy { tokens[$0].isWord } && words.isWithin(whole)
  }

  /// "(71,5 ha trên 260 ha), đạt 30%": the pair may be of the rate behind it.
  private func hasRateBehind(_ whole: Int) -> Bool {
    let next = whole + 1
    return sentence[whole].bracket == 0 && sentence.range.contains(next) && sentence[next].isPercent
      && sentence[next].clause == figure.clause && Attachment(sentence: sentence).isBare(next)
  }

  private static let reach = 10
  private static let near = 6
  private static let links = LineReader.words("với đương tức ứng")
  private static let turning = LineReader.words("so tăng giảm vượt và còn từ cao thấp hơn gồm")
}
