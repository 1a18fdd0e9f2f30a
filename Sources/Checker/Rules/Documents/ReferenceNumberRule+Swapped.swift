import Language

/// Two neighbouring digits that have changed places, or one that is mistyped.
extension ReferenceNumberRule {
  /// - Parameter accused: figures that are found wrong already.
  func swapped(besides accused: Set<Spot>) -> [Draft] {
    SwappedNumbers(citations: citations).pairs().compactMap { pair in
      guard !accused.contains(pair.odd.spot) else { return nil }
      let texts = (pair.odd.printed, pair.usual.printed)
      return draft(
        pair.odd, pair.usual, verdict: pair.isSure ? .inconsistent : .unverifiable,
        summary: pair.isSure
          ? Phrases.References.twoNumbers(texts.0, texts.1) : Phrases.References.askNumbers(texts.0, texts.1),
        explanation: pair.isSwapped
          ? Phrases.References.swappedNumber(texts.1) : Phrases.References.sameDay(texts.1),
        suggestion: pair.isSure
          ? Phrases.References.write(texts.1) : Phrases.References.lookUpNumber(texts.0),
        expected: texts.1)
    }
  }
}
