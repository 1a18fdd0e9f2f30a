import Figures

/// Pairs that no words tie to the percentage.
extension ShareSearch {
  /// Any two figures of one kind around a percentage with decimals. They accuse nothing: with so many pairs one fits by
  /// chance now and then, but seldom enough to tell the reader that it does.
  func distantPairs() -> [Trial] {
    guard sentence[index].decimals > 0 else { return [] }
    let window = max(0, index - 8)..<min(sentence.line.figures.count, index + 4)
    let candidates = window.filter { $0 != index && (isPart($0) || sentence[$0].whole != nil) }
    var trials: [Trial] = []
    for part in candidates {
      for whole in candidates where sentence[part].isLike(sentence[whole]) {
        for side in [Whole.Side.figure, .denominator] where (side == .denominator) == (sentence[whole].whole != nil) {
          if part == whole, side == .figure { continue }
          let all = side == .figure ? sentence[whole].magnitude : sentence[whole].wholeMagnitude
          guard let small = sentence[part].magnitude, let all, small < all,
            let (result, formula) = Self.percent(sentence, part, Whole(index: whole, side: side))
          else { continue }
          trials.append(
            Trial(
              computation: Claimant.Computation(
                result: result, formula: formula(), operands: part == whole ? [part] : [part, whole]),
              subject: .share, accuses: false, strength: .likely))
        }
      }
    }
    return trials
  }
}
