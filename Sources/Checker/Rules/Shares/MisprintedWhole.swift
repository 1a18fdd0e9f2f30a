import Figures
import Language

/// "Danh sách 64 người: 41 người trình độ đại học (65,1%); 22 người sau đại học (34,9%); nữ 25 người (39,7%), 8 người dưới 40 tuổi (12,7%)": four
/// percentages and more are those of 63 to the last digit, and the only whole that is told is another, close by.
struct MisprintedWhole {
  let sentence: SentenceView
  let rule: RuleDescription
  private var line: LineView { sentence.line }

  private static let least = 4
  private static let most = ExactDecimal(5000)

  func draft() -> Draft? {
    let shares = sentence.range.filter { isShare($0) }
    guard shares.count >= Self.least, let whole, sentence[whole].value <= Self.most, whole < shares[0] - 1 else {
      return nil
    }
    let printed = sentence[whole].value
    let wholes = shares.compactMap { share in implied(share).map { (share: share, bounds: $0) } }
    let others = wholes.filter { !isOf(printed, $0.share) }
    guard others.count >= Self.least, others.count + 1 >= shares.count, let meant = common(others.map(\.bounds)),
      meant != printed, let gap = try? meant.subtracting(printed).magnitude,
      let tenfold = try? gap.multiplied(by: ExactDecimal(10)), tenfold <= printed, !isTold(meant)
    else { return nil }
    let spots = others.flatMap { [part(of: $0.share), $0.share] }
    let shown = VietnameseNumber.write(meant)
    let first = others.prefix(3).map {
      "\(Writing.number(sentence[part(of: $0.share)], line)) ÷ \(shown) = \(line.text(sentence[$0.share].tokens))"
    }
    return Draft(
      rule: rule, verdict: .inconsistent, strength: .certain, figure: line.spot(of: sentence[whole]),
      operands: spots.map { line.part(sentence[$0]) } + [line.part(sentence[whole])], stated: printed.plain,
      expected: meant.plain,
      wording: .said(
        summary: Phrases.Rows.otherWhole(VietnameseNumber.write(printed), shown),
        explanation: Phrase(vi: first.joined(separator: "; "), en: first.joined(separator: "; ")),
        suggestion: Phrases.Claims.write(shown, for: VietnameseNumber.write(printed))),
      isToldInFull: true)
  }

  /// A percentage with its count right before it.
  private func isShare(_ index: Int) -> Bool {
    let share = sentence[index]
    guard share.isPercent, share.upper == nil, share.approximation == .exact, share.comparison == .none,
      share.decimals > 0, [.share, .level, .equivalent].contains(share.role), sentence.range.contains(part(of: index))
    else { return false }
    let part = sentence[part(of: index)]
    return part.isCount && part.whole == nil && part.approximation == .exact
      && (share.bracket != 0 || share.role == .share) && part.bracket == 0
  }

  /// "8 người dưới 40 tuổi (12,7%)": the eight.
  private func part(of share: Int) -> Int { Criterion(sentence: sentence).counted(before: share) ?? share - 1 }

  /// The one count of the sentence that no percentage follows, and the first of all.
  private var whole: Int? {
    let alone = sentence.range.filter { index in
      sentence[index].isCount && sentence[index].whole == nil && sentence[index].bracket == 0
        && !(sentence.range.contains(index + 1) && isShare(index + 1)) && !sentence[index].noun.isEmpty
    }
    let people = sentence.range.filter { sentence[$0].isCount && sentence[$0].bracket == 0 }
    guard let first = alone.first, first == people.first, sentence[first].approximation == .exact,
      alone.allSatisfy({ $0 == first || sentence[$0].value < sentence[first].value })
    else { return nil }
    return first
  }

  /// "17 người (26,5%)" of 64: cut off, and of the whole that is printed.
  private func isOf(_ whole: ExactDecimal, _ share: Int) -> Bool {
    sentence[part(of: share)].bounds()?.percent(of: Bounds(whole)).map { Agreement($0, with: sentence[share]).holds }
      ?? true
  }

  private func implied(_ share: Int) -> Bounds? {
    guard let part = sentence[part(of: share)].bounds(), let rate = sentence[share].bounds(), rate.lower > .zero else {
      return nil
    }
    return part.times(Bounds(ExactDecimal(100)))?.over(rate)
  }

  /// The only whole number that all of them allow.
  private func common(_ bounds: [Bounds]) -> ExactDecimal? {
    guard let low = bounds.map(\.lower).max(), let high = bounds.map(\.upper).min(), low <= high else { return nil }
    let (first, last) = (low.rounded(to: 0, .truncating), high.rounded(to: 0, .truncating))
    guard let next = try? first.adding(ExactDecimal(1)) else { return nil }
    if first == low { return last == first ? first : nil }
    return last == next ? next : nil
  }

  /// It stands elsewhere nearby: of that one, then.
  private func isTold(_ count: ExactDecimal) -> Bool {
    let start = line.sentences[max(0, sentence.number - 1)].figures.lowerBound
    return (start..<sentence.range.upperBound).contains {
      line.figures[$0].value == count || line.figures[$0].whole == count
    }
  }
}
