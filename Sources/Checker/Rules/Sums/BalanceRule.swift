import Figures

/// Xuất khẩu 5,5 tỷ, nhập khẩu 6,8 tỷ, nhập siêu 1,3 tỷ: a balance beside its two sides.
struct BalanceRule: SentenceRule {
  let description = RuleDescription(
    "sum.balance", .difference, vi: "Cán cân xuất nhập khẩu, thu chi", en: "A balance beside its two sides")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    for index in sentence.range
    where Terms.isAmount(sentence[index]) && [.level, .part, .to, .total].contains(sentence[index].role) {
      let gap = GapWords(line: sentence.line, index: index)
      guard Self.balances.occur(in: sentence.line, gap.own) else { continue }
      if let draft = SectorBalances(sentence: sentence, balance: index).draft(description) ?? judge(index, sentence) {
        drafts.append(draft)
      }
    }
  }

  private func judge(_ balance: Int, _ sentence: SentenceView) -> Draft? {
    let line = sentence.line
    let terms = Terms(line: line)
    for (left, right) in Self.sides {
      let candidates = (max(0, balance - 10)..<balance).filter { index in
        line.figures[index].sentence + 3 > sentence.number && Terms.isTerm(line.figures[index])
          && terms.fit(balance, to: index) >= .bare
      }
      let lefts = candidates.filter { isSide($0, left, not: right, line) }
      let rights = candidates.filter { isSide($0, right, not: left, line) }
      guard let out = whole(of: lefts, line), let back = whole(of: rights, line),
        let first = line.figures[out].bounds(),
        let second = line.figures[back].bounds()
      else { continue }
      let (high, low) = first.upper >= second.upper ? (out, back) : (back, out)
      guard let upper = line.figures[high].bounds(), let lower = line.figures[low].bounds(),
        let result = upper.minus(lower)
      else { continue }
      let shown = terms.printedSum([high], total: low).flatMap { all in
        terms.printedSum([low], total: high).flatMap { all.minus($0) }
      }
      let computation = Claimant.Computation(
        result: shown ?? result,
        formula: "\(Writing.number(line.figures[high], line)) − \(Writing.number(line.figures[low], line))",
        operands: [high, low])
      let claimant = Claimant(sentence: sentence, rule: description)
      let agreement = Agreement(result, with: line.figures[balance])
      if agreement.holds { return claimant.draft(balance, computation, subject: .balance, verdict: agreement.verdict) }
      // "bội chi 204.000 tỷ đồng, gồm bội chi trung ương 195.000 …": the balance of just these two is told before.
      if isBalanced(before: balance, result, sentence) { return nil }
      let isAlone = lefts.count == 1 && rights.count == 1 && !isToldBehind(balance, left, right, sentence)
      let isExact = [balance, high, low].allSatisfy { line.figures[$0].approximation == .exact }
      // In the balance's own sentence, or both in the one before.
      let isNear =
        line.figures[out].sentence == line.figures[back].sentence && line.figures[out].sentence + 1 >= sentence.number
      if isExact, isOfWholes(lefts, rights, balance, sentence), Claimant.isNear(result, line.figures[balance], 8) {
        return claimant.draft(balance, computation, subject: .balance, verdict: .inconsistent)
      }
      guard isAlone, isExact, isNear,
        line.figures[out].sentence == sentence.number || !isOfSome(balance, line) || isOfOneTime(balance, out, line)
      else { return nil }
      return claimant.draft(balance, computation, subject: .balance, verdict: .inconsistent)
    }
    return nil
  }

  private func isBalanced(before balance: Int, _ result: Bounds, _ sentence: SentenceView) -> Bool {
    (max(0, balance - 6)..<balance).contains { index in
      let gap = GapWords(line: sentence.line, index: index)
      return Terms.isAmount(sentence[index]) && Self.balances.occur(in: sentence.line, gap.own)
        && Agreement(result, with: sentence[index]).holds
    }
  }

  /// "Kim ngạch xuất khẩu 1.284 triệu USD. Trong đó, doanh nghiệp FDI xuất khẩu 1.052 triệu USD …": the last that is told as a
  /// whole; else the last.
  private func whole(of side: [Int], _ line: LineView) -> Int? {
    side.last { isHeaded($0, line) } ?? side.last
  }

  /// "Thái Nguyên xuất siêu 10,7 tỷ USD, xuất khẩu 26,6 tỷ USD và nhập khẩu 15,9 tỷ USD": its own sides follow.
  private func isToldBehind(_ balance: Int, _ left: [Word], _ right: [Word], _ sentence: SentenceView) -> Bool {
    let behind = balance + 1..<min(sentence.range.upperBound, balance + 4)
    return behind.contains { isSide($0, left, not: right, sentence.line) }
      && behind.contains { isSide($0, right, not: left, sentence.line) }
  }

  /// The words before a figure; "kim ngạch xuất khẩu 9 tháng ước đạt": the months are no figure of their own.
  private func own(_ index: Int, _ line: LineView) -> Range<Int> {
    var first = index
    while first > 0, index - first < 3, line.figures[first - 1].isDuration,
      line.figures[first - 1].sentence == line.figures[index].sentence
    {
      first -= 1
    }
    let start = GapWords(line: line, index: first).range().lowerBound
    return start..<max(start, line.figures[index].tokens.lowerBound)
  }

  private func isHeaded(_ index: Int, _ line: LineView) -> Bool {
    let own = own(index, line)
    return Self.heads.occur(in: line, own)
  }

  /// "Kim ngạch xuất khẩu …. Kim ngạch nhập khẩu 917 triệu USD; xuất siêu 367 triệu USD": one whole of each, the nearer in the
  /// balance's own sentence.
  private func isOfWholes(_ lefts: [Int], _ rights: [Int], _ balance: Int, _ sentence: SentenceView) -> Bool {
    let line = sentence.line
    let heads = [lefts, rights].map { $0.filter { isHeaded($0, line) } }
    return heads.allSatisfy { $0.count == 1 }
      && heads.contains { line.figures[$0[0]].sentence == sentence.number }
  }
  /// "tổng kim ngạch xuất, nhập khẩu" has a mark between.
  private static let both = Word.phrase("xuất nhập khẩu")
  private static let export = Word("xuất")
  private static let heads = PhraseSet(["kim ngạch", "tổng", "giá trị"])

  private func isSide(_ index: Int, _ side: [Word], not other: [Word], _ line: LineView) -> Bool {
    let words = ListWords(line: line)
    let own = own(index, line)
    let isOfBoth =
      words.has(Self.both, in: own)
      || own.contains { token in
        line.tokens[token].word == Self.export && token + 3 < own.upperBound && line.tokens[token + 1].kind == .mark
          && words.has(Array(Self.both.dropFirst()), in: token + 2..<token + 4)
      }
    return words.has(side, in: own) && !words.has(other, in: own) && !isOfBoth
  }

  /// "Riêng với thị trường EU, xuất siêu 120 triệu USD", "tháng 5 nhập siêu …": of a part, or of another time.
  private func isOfSome(_ balance: Int, _ line: LineView) -> Bool {
    GapWords(line: line, index: balance).range().contains { Self.scopes.contains(line.tokens[$0].word) }
  }

  /// "9 tháng …, xuất khẩu đạt 81,5 triệu USD; nhập khẩu 50,1 triệu USD. Cán cân thương mại 9 tháng xuất siêu 31,4 triệu USD": what is
  /// traded with all, in as many months.
  private func isOfOneTime(_ balance: Int, _ side: Int, _ line: LineView) -> Bool {
    guard line.figures[balance].bracket == 0 else { return false }
    let months = (max(0, balance - 3)..<balance).last { line.figures[$0].isDuration }
    guard let months, line.figures[months].sentence == line.figures[balance].sentence,
      ListWords(line: line).has(Self.trade, in: line.sentences[line.figures[balance].sentence].tokens)
    else { return false }
    return line.sentences[line.figures[side].sentence].figures.contains {
      line.figures[$0].isDuration && line.figures[$0].value == line.figures[months].value
    }
  }
  private static let trade = Word.phrase("cán cân thương mại")

  private static let scopes = LineReader.words(
    "riêng với trong khối FDI khu thị tháng quý năm lũy ngành mặt nhóm công doanh kỳ từ sang")
  private static let balances = PhraseSet([
    "xuất siêu", "nhập siêu", "thặng dư", "thâm hụt", "cán cân", "bội chi", "bội thu", "kết dư",
  ])
  private static let sides = [
    (Word.phrase("xuất khẩu"), Word.phrase("nhập khẩu")), (Word.phrase("thu"), Word.phrase("chi")),
    (Word.phrase("cấp"), Word.phrase("chi")),
  ]
}
