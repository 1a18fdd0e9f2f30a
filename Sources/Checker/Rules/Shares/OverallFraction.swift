import Figures

/// "Tỷ lệ tốt nghiệp toàn tỉnh đạt 99,6%, trong đó hệ phổ thông có 22.159/22.248 học sinh đỗ; hệ GDTX có 449/480 học sinh đỗ": two kinds that
/// leave nothing out make the rate of all.
struct OverallFraction {
  let line: LineView
  let rule: RuleDescription

  private static let reach = 4

  func drafts() -> [Draft] {
    line.figures.indices.compactMap { index in
      guard isRate(index), let parts = parts(behind: index) else { return nil }
      return draft(index, parts)
    }
  }

  /// "tỷ lệ … đạt 99,6%", and behind it at once "trong đó".
  private func isRate(_ index: Int) -> Bool {
    let figure = line.figures[index]
    guard figure.isPercent, figure.upper == nil, figure.bracket == 0, figure.approximation == .exact,
      figure.comparison == .none, figure.decimals > 0, index + 2 < line.figures.count
    else { return false }
    let own = PastWords(line: line, index: index).lead
    let after = figure.tokens.upperBound
    return Self.rate.occur(in: line, own)
      && Self.within.occur(in: line, after..<min(line.figures[index + 1].tokens.lowerBound, after + 4))
  }

  /// The next two fractions of the sentence, each of its own kind.
  private func parts(behind index: Int) -> [Int]? {
    let near = index + 1..<min(line.figures.count, index + 1 + Self.reach)
    let own = near.prefix { line.figures[$0].sentence == line.figures[index].sentence }
    let parts = own.filter { line.figures[$0].whole != nil }
    guard parts.count == 2, own.allSatisfy({ parts.contains($0) || isAside($0) }),
      parts.allSatisfy({ line.figures[$0].isCount && line.figures[$0].approximation == .exact })
    else { return nil }
    let leads = [
      line.figures[index].tokens.upperBound..<line.figures[parts[0]].tokens.lowerBound,
      line.figures[parts[0]].tokens.upperBound..<line.figures[parts[1]].tokens.lowerBound,
    ]
    let isWhole = Self.kinds.contains { kind in
      kind.0.occur(in: line, leads[0]) && kind.1.occur(in: line, leads[1])
        || kind.1.occur(in: line, leads[0]) && kind.0.occur(in: line, leads[1])
    }
    return isWhole ? parts : nil
  }

  /// "(93,54%)": the rate of one kind.
  private func isAside(_ index: Int) -> Bool {
    line.figures[index].isPercent || line.figures[index].isDuration
  }

  private func draft(_ index: Int, _ parts: [Int]) -> Draft? {
    let figures = parts.map { line.figures[$0] }
    let wholes = figures.compactMap(\.whole)
    guard let done = try? figures[0].value.adding(figures[1].value), let all = try? wholes[0].adding(wholes[1]),
      let result = Bounds(done).percent(of: Bounds(all)), Claimant.isNear(result, line.figures[index], 8)
    else { return nil }
    let holds = Agreement(result, with: line.figures[index]).holds
    let texts = figures.map { VietnameseNumber.write($0.value) } + wholes.map { VietnameseNumber.write($0) }
    let number = line.figures[index].sentence
    let sentence = SentenceView(line: line, sentence: line.sentences[number], number: number)
    return Claimant(sentence: sentence, rule: rule).draft(
      index,
      Claimant.Computation(
        result: result, formula: "(\(texts[0]) + \(texts[1])) ÷ (\(texts[2]) + \(texts[3])) × 100", operands: parts),
      subject: .share, strength: holds ? .likely : .certain, verdict: holds ? .consistent : .inconsistent)
  }

  private static let rate = PhraseSet(["tỷ lệ", "tỉ lệ"])
  private static let within = PhraseSet(["trong đó"])
  private static let kinds: [(PhraseSet, PhraseSet)] = [
    (["phổ thông", "THPT"], ["thường xuyên", "GDTX", "bổ túc"]), (["thành thị"], ["nông thôn"]), (["nam"], ["nữ"]),
    (["công lập"], ["ngoài công lập", "dân lập", "tư thục"]),
  ].map { (PhraseSet($0.0), PhraseSet($0.1)) }
}
