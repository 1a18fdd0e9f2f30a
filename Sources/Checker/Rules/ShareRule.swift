import Figures

/// 53/59 cụm (89,8%); trong đó 125 là nữ, chiếm 64,8%: a part of a whole in per cent.
struct ShareRule: SentenceRule {
  let description = RuleDescription(
    "share.percent", .share, vi: "Tỷ lệ của một phần trong tổng số", en: "A part of a whole in per cent")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range {
      guard Self.isShare(sentence[index]) else { continue }
      let claimant = Claimant(sentence: sentence, rule: description)
      if var draft = claimant.decide(index, trials(index, sentence)) {
        if draft.verdict == .inconsistent, isOverAll(index, sentence) { draft.verdict = .unverifiable }
        drafts.append(draft)
      }
      if let draft = claimant.decide(index, ShareSearch(sentence: sentence, index: index).distantPairs()) {
        drafts.append(draft)
      }
    }
  }

  private static func isShare(_ figure: Figure) -> Bool {
    figure.isPercent && [.share, .level, .equivalent, .attained, .ratio, .part].contains(figure.role)
      && (figure.role != .ratio || figure.comparison == .none)
  }

  private func trials(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    let fractions = self.fractions(index, sentence)
    if !fractions.isEmpty { return fractions }
    // A change said again per cent is no share.
    if AmountTrials(sentence: sentence).amount(for: index) != nil { return [] }
    let search = ShareSearch(sentence: sentence, index: index)
    var trials: [Trial] = [search.partOfTotal(), search.partOfNamed()].compactMap { $0 }
    for part in search.parts() {
      let named = search.namedWhole(of: part)
      let wholes = named.map { [$0] } ?? search.wholes(of: part)
      for whole in wholes {
        guard let (result, formula) = ShareSearch.percent(sentence, part, whole) else { continue }
        let isFirst = whole == wholes.first
        let accuses =
          isFirst
          && (isSure(index, part, whole, sentence) || ProcessPair(sentence: sentence, index: index).holds(part, whole))
          || abs(part - index) == 1 && search.hasSibling(of: part, whole)
          || named != nil && part == index - 1 && Attachment(sentence: sentence).isBare(index)
            && (sentence[index].role == .share || sentence[index].role == .equivalent)
            && sentence[index].approximation == .exact
        trials.append(
          Trial(
            computation: Claimant.Computation(result: result, formula: formula, operands: [part, whole.index]),
            subject: .share, accuses: accuses))
        if let chained = search.chained(part, whole) { trials.append(chained) }
      }
    }
    return trials
  }

  /// 53/59 … 89,8%; 96,1% (1.442/1.500 đồng chí)
  private func fractions(_ index: Int, _ sentence: SentenceView) -> [Trial] {
    for near in [index - 1, index + 1] where sentence.range.contains(near) {
      let figure = sentence[near]
      guard let whole = figure.whole, figure.clause == sentence[index].clause,
        near < index || figure.bracket != 0 && figure.bracket != sentence[index].bracket,
        let result = Bounds(figure.value).percent(of: Bounds(whole))
      else { continue }
      let isBare = near > index || Attachment(sentence: sentence).isBare(index)
      let isOneOf = sentence.line.has(
        Word("trong"), in: max(0, figure.tokens.lowerBound - 1)..<figure.tokens.lowerBound)
      let accuses =
        isBare && !isOneOf && (sentence[index].role != .level || near > index)
        && sentence[index].comparison == .none
      return [
        Trial(
          computation: Claimant.Computation(
            result: result,
            formula: "\(VietnameseNumber.write(figure.value)) ÷ \(VietnameseNumber.write(whole)) × 100",
            operands: [near]), subject: .share, accuses: accuses)
      ]
    }
    return []
  }

  /// "đạt 90,57% tổng số đại biểu" beside 48/48 votes: the base is all seats, which are not printed here.
  private func isOverAll(_ index: Int, _ sentence: SentenceView) -> Bool {
    if sentence[index].leads.contains(where: { $0.cue == .votes }) { return true }
    let around = max(sentence.range.lowerBound, index - 2)..<min(sentence.range.upperBound, index + 2)
    if around.contains(where: { near in
      sentence[near].leads.contains { $0.cue == .votes } || Self.votes.contains { sentence[near].noun.starts(with: $0) }
    }) {
      return true
    }
    if sentence.range.contains(index + 1), sentence[index + 1].whole != nil, sentence[index + 1].bracket != 0 {
      return false
    }
    let search = ShareSearch(sentence: sentence, index: index)
    if search.partOfTotal()?.accuses == true || search.partOfNamed()?.accuses == true { return false }
    return search.namesAnotherWhole && !search.parts().contains { search.namedWhole(of: $0) != nil }
  }

  private static let votes = ["phiếu", "đại biểu", "vị"].map(Word.phrase)

  /// Whether the words leave no doubt: "N, trong đó M …, chiếm x%" or "trong N … có M …, chiếm x%".
  private func isSure(_ index: Int, _ part: Int, _ whole: ShareSearch.Whole, _ sentence: SentenceView) -> Bool {
    let figure = sentence[index]
    let piece = sentence[part]
    let all = sentence[whole.index]
    // "… 206 đảng viên. Trong đó có 77 đảng viên nữ (37,4%)": the sentence before is as good.
    let isHome =
      sentence.range.contains(whole.index)
      || piece.role == .part && all.sentence == figure.sentence - 1
        && part - whole.index <= 3
    guard part == index - 1, whole.index < part, isHome, figure.role == .share,
      Attachment(sentence: sentence).isBare(index),
      piece.isSurelyLike(all) || piece.role == .part && NounKinship.arePeople(piece.noun, all.noun),
      piece.role == .part || all.role == .total,
      all.clause == piece.clause || piece.role == .part
    else { return false }
    guard figure.approximation == .exact, figure.comparison == .none else { return false }
    // Nothing of the kind between the two, so that no other whole is meant.
    return !(whole.index + 1..<part).contains {
      sentence[$0].isSurelyLike(all) && ![.part, .change, .growth, .excess].contains(sentence[$0].role)
    }
  }
}
