import Figures

/// 53/59 cụm (89,8%); trong đó 125 là nữ, chiếm 64,8%: a part of a whole in per cent.
struct ShareRule: SentenceRule {
  let description = RuleDescription(
    "share.percent", .share, vi: "Tỷ lệ của một phần trong tổng số", en: "A part of a whole in per cent")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range {
      guard Self.isShare(sentence[index]) || isReached(index, sentence), !isChange(index, sentence) else { continue }
      if let own = RespectiveFractions(sentence: sentence, index: index, rule: description).draft() {
        drafts.append(own)
        continue
      }
      judge(index, sentence, &drafts)
      drafts += [KindShare(sentence: sentence, index: index, rule: description).draft()].compactMap { $0 }
    }
    drafts += ClosedListShares(sentence: sentence, rule: description).drafts()
    drafts += [MisprintedWhole(sentence: sentence, rule: description).draft()].compactMap { $0 }
  }

  /// "tăng từ 12% (48/400 doanh nghiệp) lên 15% (63/420 doanh nghiệp)", "có 63/420 doanh nghiệp …, nâng tỷ lệ lên 15%":
  /// shares, and the ends of a change.
  private func isReached(_ index: Int, _ sentence: SentenceView) -> Bool {
    let figure = sentence[index]
    guard figure.isPercent, figure.role == .from || figure.role == .to, figure.upper == nil else { return false }
    let (before, behind) = (index - 1, index + 1)
    if sentence.range.contains(behind), sentence[behind].whole != nil, sentence[behind].bracket != 0 {
      return sentence[behind].bracket != figure.bracket
    }
    let words = WholeWords(sentence: sentence)
    guard sentence.range.contains(before), figure.role == .to, words.isRate(index) else { return false }
    return sentence[before].whole != nil || sentence.range.contains(before - 1) && words.joinsOutOf(before - 1, before)
  }

  /// "giảm 40,9% số vụ và 42,9% số người": both fell.
  private func isChange(_ index: Int, _ sentence: SentenceView) -> Bool {
    guard sentence[index].role == .level, sentence[index].leads.isEmpty else { return false }
    let list = ChangeList(sentence: sentence, index: index)
    return list.isCompany && sentence[list.head].isPercent
      && StateNames(line: sentence.line).namesItsSubject(behind: index)
      && StateNames(line: sentence.line).namesItsSubject(behind: list.head)
  }

  private func judge(_ index: Int, _ sentence: SentenceView, _ drafts: inout [Draft]) {
    let claimant = Claimant(sentence: sentence, rule: description)
    let found = ShareTrials(sentence: sentence, index: index).trials()
    func note(_ draft: Draft?) {
      guard var draft else { return }
      if draft.verdict == .inconsistent, !found.isProved,
        isOfNamedOther(index, found.others, sentence) || isForeign(index, draft, sentence)
      {
        return
      }
      if draft.verdict == .inconsistent, found.isProved { draft.strength = .certain }
      if draft.verdict == .inconsistent, !found.isEquated, !found.isSwapped || !MistypedShare.explains(draft),
        OverAll(sentence: sentence, index: index).mayBeMeant && !isOfItsTotal(index, draft, sentence)
          || isMoreThanAll(sentence[index]) && !found.isBounded
          || !found.isInOrder && isRespective(index, sentence)
          || draft.strength < .certain && isOfChange(index, sentence) || isOfSeveral(index, sentence)
          || isOfUnprinted(index, draft, sentence)
          || isOfNoted(index, draft, sentence) || RatesOfOneKind(sentence: sentence, index: index).areAllOfAnother
          || ClosedShares(sentence: sentence, index: index).areOfAnother
      {
        draft.verdict = .unverifiable
      }
      drafts.append(draft)
    }
    // What is plainly of one whole is not right because it fits one farther off by chance; where others told alike prove
    // the whole, not even because it fits a nearer one, unless the two are told as part and whole.
    let nearest = found.plain.map { $0.distance(from: index) }.min() ?? .max
    let near =
      found.isProved
      ? WholeOfWhole(sentence: sentence, index: index).trials(beside: found.plain)
      : found.others.filter { $0.distance(from: index) <= nearest }.map(\.unaccusing)
    let distant = claimant.decide(index, ShareSearch(sentence: sentence, index: index).distantPairs())
    let first = claimant.decide(index, found.plain.isEmpty ? found.others : found.plain + near)
    // "27 tổ chức và 684 đảng viên …, nâng tổng số lên 118 tổ chức và 3.062 đảng viên; phần tiếp nhận chiếm 22,3%": what is
    // not plainly of one pair, and is exactly that of another, is of the other.
    let isOfOther = found.plain.isEmpty && distant?.verdict == .consistent
    if !isOfOther || first?.verdict == .consistent || first?.verdict == .rounded { note(first) }
    if first?.verdict == .inconsistent { note(claimant.decide(index, found.others.map(\.unaccusing))) }
    note(distant)
  }

  /// "104 lao động trong tỉnh và 217 lao động ngoài tỉnh, trong đó có 24 lao động trong tỉnh mới, chiếm 23% số lao động trong tỉnh": the words
  /// name a whole, and what is told in the sentence gives just that.
  private func isOfNamedOther(_ index: Int, _ others: [Trial], _ sentence: SentenceView) -> Bool {
    guard ShareSearch(sentence: sentence, index: index).namedWords.count > 1 else { return false }
    return others.contains { trial in
      Agreement(trial.computation.result, with: sentence[index]) == .exact
        && trial.computation.operands.allSatisfy(sentence.range.contains)
    }
  }

  private func isForeign(_ index: Int, _ draft: Draft, _ sentence: SentenceView) -> Bool {
    ForeignRate(sentence: sentence, index: index).isOfNone(
      draft.operands.compactMap { sentence.line.figure(at: $0.spot) })
  }

  /// "kết nạp 18 đồng chí (đạt 120%)": of a plan, and no share.
  private func isMoreThanAll(_ figure: Figure) -> Bool { figure.value > ExactDecimal(100) }

  /// "thành lập 5 tổ chức, chiếm 27,8% mức tăng": of the change, not of the level.
  private func isOfChange(_ index: Int, _ sentence: SentenceView) -> Bool {
    let tokens = sentence.line.tokens
    // "chiếm 85,7% và tăng 9,7%": the change is of its own.
    let behind = tokens[sentence[index].tokens.upperBound...].prefix(3).prefix { $0.isWord && $0.word != Self.and }
    return behind.contains { Self.changing.contains($0.word) }
  }

  private static let and = Word("và")
  private static let changing = LineReader.words("tăng giảm")

  /// "chiếm 23% tổng số" near 20%: of the total that is told.
  private func isOfItsTotal(_ index: Int, _ draft: Draft, _ sentence: SentenceView) -> Bool {
    // "92,07% tổng số 479 đại biểu" tells its own.
    let isTold = sentence.range.contains(index + 1) && sentence.between(index, index + 1).count < 4
    return !isTold && ShareSearch(sentence: sentence, index: index).namedWords == [.none]
      && Plausibility.isNear(draft, part: 6)
  }

  /// "1,58 tỷ USD, bằng 162,9% (972,6 triệu USD)": of what the bracket tells, not of a whole farther off.
  private func isOfNoted(_ index: Int, _ draft: Draft, _ sentence: SentenceView) -> Bool {
    guard let base = NotedBase(sentence: sentence, index: index).base else { return false }
    return !draft.operands.contains { $0.spot == sentence.line.spot(of: sentence[base]) }
  }

  /// The other percentages of the row are of a whole that is not printed.
  private func isOfUnprinted(_ index: Int, _ draft: Draft, _ sentence: SentenceView) -> Bool {
    // "108,5 ha trên 175 ha (62%)": of what is told right before it.
    if WholeWords(sentence: sentence).joinsOutOf(index - 2, index - 1) { return false }
    let near = max(0, index - 16)..<min(sentence.line.figures.count, index + 12)
    let wholes = near.filter { place in
      place != index - 1 && place != index
        && draft.operands.contains { $0.spot == sentence.line.spot(of: sentence[place]) }
    }
    return wholes.contains { place in
      // Of a fraction either of its numbers.
      let sizes = [sentence[place].wholeMagnitude.map { Bounds($0) }, sentence[place].bounds()].compactMap { $0 }
      return !sizes.isEmpty
        && sizes.allSatisfy { UnprintedWhole(sentence: sentence, index: index).isMeant(insteadOf: $0) }
    }
  }

  /// "Công ty A (24), Công ty B (19), Công ty C (13), chiếm 39,4%": of all of them together.
  private func isOfSeveral(_ index: Int, _ sentence: SentenceView) -> Bool {
    let last = index - 1
    guard last > sentence.range.lowerBound, sentence[index].bracket == 0, sentence[last].bracket != 0,
      sentence[last - 1].bracket != 0, sentence[last - 1].bracket != sentence[last].bracket
    else { return false }
    return !sentence[last].isPercent && !sentence[last - 1].isPercent && sentence[last].noun.isEmpty
  }

  /// "lần lượt là 86, 241 và 102 trên 318, đạt 27%, 75,8% và 32,1%": which goes with which is not plain. Where they are
  /// added up first, or the percentage stands in brackets behind its own pair, it is.
  private func isRespective(_ index: Int, _ sentence: SentenceView) -> Bool {
    if RespectiveShares(sentence: sentence, index: index).isOne { return true }
    let low = max(sentence.range.lowerBound, index - 6)
    guard let list = (low...index).last(where: { sentence[$0].leads.contains { $0.cue == .respectively } }) else {
      return false
    }
    if sentence[index].bracket != 0, WholeWords(sentence: sentence).joinsOutOf(index - 2, index - 1) { return false }
    if list == index { return true }
    return !(list + 1..<max(list + 1, index)).contains { place in
      sentence[place].bracket == 0 && sentence[place].leads.contains { $0.cue == .total }
        && !WholeWords(sentence: sentence).joinsOutOf(place - 1, place)
    }
  }

  private static func isShare(_ figure: Figure) -> Bool {
    figure.isPercent && [.share, .level, .equivalent, .attained, .ratio, .part].contains(figure.role)
      && (figure.role != .ratio || figure.comparison == .none)
  }
}

extension Trial {
  /// How far off the farthest of its figures is.
  fileprivate func distance(from index: Int) -> Int { computation.operands.map { abs($0 - index) }.max() ?? 0 }

  /// As far as it can go where something plainer speaks against it.
  var unaccusing: Trial {
    var trial = self
    trial.accuses = false
    trial.suggests = false
    trial.asks = false
    trial.strength = .likely
    return trial
  }
}
