import Figures

/// The ways in which a percentage may be a part of a whole.
struct ShareTrials {
  let sentence: SentenceView
  /// The percentage.
  let index: Int
  private var figure: Figure { sentence[index] }

  struct Found {
    var plain: [Trial] = []
    var others: [Trial] = []
    /// Whether percentages told alike prove the whole.
    var isProved = false
  }

  /// Those of which the words leave no doubt, and the others, which count only where there is none of the first.
  func trials() -> Found {
    let fractions = fractions()
    if !fractions.isEmpty { return Found(plain: fractions) }
    // A change said again per cent is no share.
    if AmountTrials(sentence: sentence).amount(for: index) != nil { return Found() }
    let search = ShareSearch(sentence: sentence, index: index)
    var found = Found()
    for trial in [search.partOfTotal(), search.partOfNamed()].compactMap({ $0 }) {
      if trial.accuses { found.plain.append(trial) } else { found.others.append(trial) }
    }
    if let named = named() { found.plain.append(named) }
    if let labelled = LabelledShare(sentence: sentence, index: index).trial() { found.others.append(labelled) }
    for part in search.parts() {
      let named = search.namedWhole(of: part)
      let wholes = named.map { [$0] } ?? search.wholes(of: part)
      let first =
        wholes.first { ![.plan, .base].contains(sentence[$0.index].role) && isBeside($0.index, part) } ?? wholes.first
      for whole in wholes {
        guard let (result, formula) = ShareSearch.percent(sentence, part, whole) else { continue }
        let evidence = ShareEvidence(sentence: sentence, index: index, part: part, whole: whole)
        let proof =
          abs(part - index) == 1 ? ShareFamily(sentence: sentence, index: index, part: part).proof(of: whole) : .none
        let isPlain =
          whole == first && evidence.isPlain
          || ProcessPair(sentence: sentence, index: index).holds(part, whole)
          || proof == .several || named != nil && isTold(part)
        let trial = Trial(
          computation: Claimant.Computation(result: result, formula: formula, operands: [part, whole.index]),
          subject: .share, accuses: isPlain || proof == .one || evidence.isOnlyOne || evidence.isOfList,
          suggests: whole == first && evidence.isNatural)
        if isPlain { found.plain.append(trial) } else { found.others.append(trial) }
        found.isProved = found.isProved || proof == .several
        if let chained = search.chained(part, whole) { found.others.append(chained) }
      }
    }
    return found
  }

  /// Not in brackets of its own.
  private func isBeside(_ whole: Int, _ part: Int) -> Bool {
    sentence[whole].bracket == 0 || sentence[whole].bracket == sentence[part].bracket
  }

  /// "đạt 75% số hộ": of the one figure that these words name.
  private func named() -> Trial? {
    guard figure.comparison == .none, figure.upper == nil, let part = namedPart(),
      figure.role == .share || figure.role == .equivalent || figure.role == .level && isJoined,
      sentence[part].whole == nil, sentence[part].upper == nil, sentence[part].approximation == .exact,
      let whole = NamedWhole(sentence: sentence, index: index).figure(for: part)
        ?? NamedWhole(sentence: sentence, index: index).figure(before: part),
      let (result, formula) = ShareSearch.percent(sentence, part, ShareSearch.Whole(index: whole, side: .figure))
    else { return nil }
    return Trial(
      computation: Claimant.Computation(result: result, formula: formula, operands: [part, whole]), subject: .share,
      accuses: figure.isSettled(by: result))
  }

  /// What the percentage speaks of; "đạt 80% số vốn đã bố trí và 50% tổng mức đầu tư": the same as the one before.
  private func namedPart() -> Int? {
    let attachment = Attachment(sentence: sentence)
    // "6 dự án của Nhật Bản (150 triệu USD) chiếm 50% tổng vốn": of the amount in brackets, perhaps.
    let before = index - 1
    if sentence.range.contains(before), sentence[before].bracket != 0, sentence[before].bracket != figure.bracket,
      !sentence[before].isPercent, !(sentence.range.contains(before - 1) && sentence[before - 1].isPercent)
    {
      return nil
    }
    return attachment.subject(of: index) ?? (isJoined ? attachment.subject(of: index - 1) : nil)
  }

  private var isJoined: Bool {
    let before = figure.tokens.lowerBound - 1
    return sentence.range.contains(index - 1) && sentence[index - 1].isPercent && before > 0
      && sentence.line.tokens[before].word == Word("và") && sentence[index - 1].clause == figure.clause
  }

  private func isTold(_ part: Int) -> Bool {
    let attachment = Attachment(sentence: sentence)
    return (part == index - 1 && attachment.isBare(index) || attachment.subject(of: index) == part)
      && (figure.role == .share || figure.role == .equivalent) && figure.approximation == .exact
  }

  /// 53/59 … 89,8%; 96,1% (1.442/1.500 đồng chí)
  private func fractions() -> [Trial] {
    for near in [index - 1, index + 1] where sentence.range.contains(near) {
      let fraction = sentence[near]
      guard let whole = fraction.whole, fraction.clause == figure.clause,
        near < index || fraction.bracket != 0 && fraction.bracket != figure.bracket,
        let result = Bounds(fraction.value).percent(of: Bounds(whole))
      else { continue }
      let isBare = near > index || Attachment(sentence: sentence).isBare(index)
      let isOneOf = sentence.line.has(
        Word("trong"), in: max(0, fraction.tokens.lowerBound - 1)..<fraction.tokens.lowerBound)
      let accuses =
        isBare && !isOneOf && figure.isSettled(by: result)
        && (figure.role != .level || near > index || isAlone(behind: near))
        && figure.comparison == .none
      return [
        Trial(
          computation: Claimant.Computation(
            result: result,
            formula: "\(VietnameseNumber.write(fraction.value)) ÷ \(VietnameseNumber.write(whole)) × 100",
            operands: [near]), subject: .share, accuses: accuses)
      ]
    }
    return []
  }

  /// "72,0/90,0 tỷ đồng, 80%": nothing but a comma before the percentage and nothing behind it.
  private func isAlone(behind fraction: Int) -> Bool {
    let tokens = sentence.line.tokens
    let start = max(sentence[fraction].tokens.upperBound, sentence[fraction].nounTokens.upperBound)
    let end = figure.tokens.upperBound
    return (start..<max(start, figure.tokens.lowerBound)).allSatisfy { tokens[$0].kind == .mark }
      && (end >= tokens.count || tokens[end].kind == .mark)
  }
}
