/// "năm 2014 thụ lý 3.399 vụ, hòa giải thành 2.408 vụ, đạt 73,5%; năm 2015 thụ lý 2.592 vụ, hòa giải thành 1.735 vụ, đạt
/// 69,7%": a row of rates in one pattern, each behind its whole and its part. Where none of them fits, they are worked
/// out on something that is not printed, and no single one is wrong.
struct RatesOfOneKind {
  let sentence: SentenceView
  /// The percentage.
  let index: Int

  private static let reach = 16

  /// Whether two others at least are told as this one is, and none of them fits its own whole.
  var areAllOfAnother: Bool {
    guard let mine = pattern(index) else { return false }
    var count = 0
    for other in max(0, index - Self.reach)..<min(sentence.line.figures.count, index + Self.reach) where other != index
    {
      guard let its = pattern(other), its == mine,
        let (result, _) = ShareSearch.percent(sentence, other - 1, ShareSearch.Whole(index: other - 2, side: .figure))
      else { continue }
      if Agreement(result, with: sentence[other]).holds { return false }
      count += 1
    }
    return count > 1
  }

  /// The roles and first words of the three figures, where they are a whole, a part and a percentage.
  private func pattern(_ share: Int) -> [Word]? {
    let (whole, part) = (share - 2, share - 1)
    guard whole >= 0, sentence[share].isPercent, !sentence[part].isPercent, !sentence[whole].isPercent,
      sentence[part].isSurelyLike(sentence[whole]), sentence[whole].sentence == sentence[share].sentence,
      let all = sentence[whole].magnitude, let piece = sentence[part].magnitude, piece < all
    else { return nil }
    return [sentence[whole].noun.first ?? .none, sentence[part].noun.first ?? .none]
  }
}
