import Figures

/// An excess beside what it says in so many words that it exceeds.
extension AttainmentRule {
  /// "vượt 76 triệu đồng so với mức giao 500 triệu đồng": one plan and one level, and no others of the kind.
  func told(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    guard let (high, low) = GapTrial(sentence: sentence, index: index).levels(),
      let (done, text) = value(high, sentence, isWhole: false),
      let (goal, goalText) = value(low, sentence, isWhole: false),
      let result = done.minus(goal)
    else { return [] }
    return [
      Trial(
        computation: Claimant.Computation(
          result: result, formula: "\(text) − \(goalText)", operands: [high, low]), subject: .excess,
        accuses: result.upper > .zero,
        strength: ToldBase(sentence: sentence, change: index).pair() == nil ? .sure : .certain)
    ]
  }
}
