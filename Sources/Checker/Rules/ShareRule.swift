import Figures

/// 53/59 cụm (89,8%); trong đó 125 là nữ, chiếm 64,8%: a part of a whole in per cent.
struct ShareRule: SentenceRule {
  let description = RuleDescription(
    "share.percent", .share, vi: "Tỷ lệ của một phần trong tổng số", en: "A part of a whole in per cent")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range {
      guard Self.isShare(sentence[index]), !isChange(index, sentence) else { continue }
      judge(index, sentence, &drafts)
    }
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
      if draft.verdict == .inconsistent, found.isProved { draft.strength = .certain }
      if draft.verdict == .inconsistent,
        OverAll(sentence: sentence, index: index).mayBeMeant || isMoreThanAll(sentence[index])
          || isRespective(index, sentence) || isOfChange(index, sentence) || isOfSeveral(index, sentence)
      {
        draft.verdict = .unverifiable
      }
      drafts.append(draft)
    }
    // What is plainly of one whole is not right because it fits one farther off by chance; where others told alike prove
    // the whole, not even because it fits a nearer one.
    let nearest = found.plain.map { $0.distance(from: index) }.min() ?? .max
    let near =
      found.isProved ? [] : found.others.filter { $0.distance(from: index) <= nearest }.map(\.unaccusing)
    let first = claimant.decide(index, found.plain.isEmpty ? found.others : found.plain + near)
    note(first)
    if first?.verdict == .inconsistent { note(claimant.decide(index, found.others.map(\.unaccusing))) }
    note(claimant.decide(index, ShareSearch(sentence: sentence, index: index).distantPairs()))
  }

  /// "kết nạp 18 đồng chí (đạt 120%)": of a plan, and no share.
  private func isMoreThanAll(_ figure: Figure) -> Bool { figure.value > ExactDecimal(100) }

  /// "thành lập 5 tổ chức, chiếm 27,8% mức tăng": of the change, not of the level.
  private func isOfChange(_ index: Int, _ sentence: SentenceView) -> Bool {
    let behind =
      sentence[index].tokens.upperBound..<min(sentence.line.tokens.count, sentence[index].tokens.upperBound + 3)
    return behind.contains { Self.changing.contains(sentence.line.tokens[$0].word) }
  }

  private static let changing = LineReader.words("tăng giảm")

  /// "Công ty A (24), Công ty B (19), Công ty C (13), chiếm 39,4%": of all of them together.
  private func isOfSeveral(_ index: Int, _ sentence: SentenceView) -> Bool {
    let last = index - 1
    guard last > sentence.range.lowerBound, sentence[index].bracket == 0, sentence[last].bracket != 0,
      sentence[last - 1].bracket != 0, sentence[last - 1].bracket != sentence[last].bracket
    else { return false }
    return !sentence[last].isPercent && !sentence[last - 1].isPercent && sentence[last].noun.isEmpty
  }

  /// "lần lượt là 86, 241 và 102 trên 318, đạt 27%, 75,8% và 32,1%": which goes with which is not plain.
  private func isRespective(_ index: Int, _ sentence: SentenceView) -> Bool {
    (max(sentence.range.lowerBound, index - 6)...index).contains { place in
      sentence[place].leads.contains { $0.cue == .respectively }
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
    trial.strength = .likely
    return trial
  }
}
