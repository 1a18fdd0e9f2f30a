import Figures
import Language

extension RepetitionRule {
  /// What is printed again as it was before.
  func repetitions() -> [Draft] {
    var seen: [UInt64: Int] = [:]
    var drafts: [Draft] = []
    for index in facts.indices {
      let key = valueKey(facts[index])
      let first = seen[key]
      if first == nil { seen[key] = index }
      guard let earlier = again(index) ?? first.map({ facts[$0] }) else { continue }
      let fact = facts[index]
      guard earlier.repeats(fact),
        earlier.sentence == fact.sentence
          ? isResult(fact) || isBracketed(fact)
          : isTelling(fact) || earlier.key == fact.key && fact.digits >= 2 && fact.words >= 3,
        earlier.figure.approximation == fact.figure.approximation,
        earlier.time == fact.time || earlier.time == 0 || fact.time == 0
      else { continue }
      let (now, before) = (fact.printed, earlier.printed)
      drafts.append(
        Draft(
          rule: Self.description, verdict: .consistent, strength: .likely, figure: fact.part.spot,
          operands: [earlier.part, fact.part],
          stated: fact.figure.value.plain, expected: earlier.figure.value.plain,
          wording: .deferred {
            .said(
              summary: Phrases.Repetition.same(now), explanation: Phrases.Repetition.equality(now, before),
              suggestion: Phrases.Claims.nothingToDo)
          }))
    }
    return drafts
  }

  /// có 37 cụm …, nâng tổng số lên 37 cụm: the same figure earlier in the sentence.
  private func again(_ index: Int) -> Fact? {
    guard isResult(facts[index]) || isBracketed(facts[index]) else { return nil }
    for earlier in facts[max(0, index - 4)..<index].reversed() where earlier.sentence == facts[index].sentence {
      if earlier.repeats(facts[index]), earlier.figure.isSurelyLike(facts[index].figure) { return earlier }
    }
    return nil
  }

  private func isResult(_ fact: Fact) -> Bool {
    (fact.figure.role == .to || fact.figure.role == .total) && fact.digits >= 2
  }

  /// tỷ lệ 81,3%, cao hơn 6,1 điểm (81,3% so với 75,2%)
  private func isBracketed(_ fact: Fact) -> Bool {
    fact.figure.isPercent && fact.figure.bracket != 0 && fact.digits >= 3
  }

  /// Enough words or digits that a second time is no chance.
  private func isTelling(_ fact: Fact) -> Bool {
    let figure = fact.figure
    guard ![.change, .growth, .excess].contains(figure.role) else { return false }
    if figure.whole != nil { return fact.thingWords >= 2 }
    if figure.unit == nil {
      return fact.digits >= 3 && fact.thingWords >= 2 || fact.digits >= 2 && fact.thingWords >= 4
    }
    return fact.digits >= 2 && fact.thingWords >= 3 && !(figure.isPercent && figure.value == ExactDecimal(100))
  }
}
