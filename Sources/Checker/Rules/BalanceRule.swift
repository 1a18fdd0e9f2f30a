import Figures

/// Xuất khẩu 5,5 tỷ, nhập khẩu 6,8 tỷ, nhập siêu 1,3 tỷ: a balance beside its two sides.
struct BalanceRule: SentenceRule {
  let description = RuleDescription(
    "sum.balance", .difference, vi: "Cán cân xuất nhập khẩu, thu chi", en: "A balance beside its two sides")

  func examine(_ sentence: SentenceView, _ drafts: inout [Draft]) {
    let words = ListWords(line: sentence.line)
    for index in sentence.range
    where Terms.isAmount(sentence[index]) && [.level, .part, .to, .total].contains(sentence[index].role) {
      let gap = GapWords(line: sentence.line, index: index)
      guard Self.balances.contains(where: { words.has($0, in: gap.own) }) else { continue }
      if let draft = judge(index, sentence) { drafts.append(draft) }
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
      guard let out = lefts.last, let back = rights.last, let first = line.figures[out].bounds(),
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
      let isAlone = lefts.count == 1 && rights.count == 1
      let isExact = [balance, high, low].allSatisfy { line.figures[$0].approximation == .exact }
      // In the balance's own sentence, or both in the one before.
      let isNear =
        line.figures[out].sentence == line.figures[back].sentence && line.figures[out].sentence + 1 >= sentence.number
      guard isAlone, isExact, isNear, line.figures[out].sentence == sentence.number || !isOfSome(balance, line) else {
        return nil
      }
      return claimant.draft(balance, computation, subject: .balance, verdict: .inconsistent)
    }
    return nil
  }

  private func isSide(_ index: Int, _ side: [Word], not other: [Word], _ line: LineView) -> Bool {
    let words = ListWords(line: line)
    let own = GapWords(line: line, index: index).range()
    return words.has(side, in: own) && !words.has(other, in: own)
  }

  /// "Riêng với thị trường EU, xuất siêu 120 triệu USD", "tháng 5 nhập siêu …": of a part, or of another time.
  private func isOfSome(_ balance: Int, _ line: LineView) -> Bool {
    GapWords(line: line, index: balance).range().contains { Self.scopes.contains(line.tokens[$0].word) }
  }

  private static let scopes = LineReader.words(
    "riêng với trong khối FDI khu thị tháng quý năm lũy ngành mặt nhóm công doanh kỳ từ sang")
  private static let balances = [
    "xuất siêu", "nhập siêu", "thặng dư", "thâm hụt", "cán cân", "bội chi", "bội thu", "kết dư",
  ].map(Word.phrase)
  private static let sides = [
    (Word.phrase("xuất khẩu"), Word.phrase("nhập khẩu")), (Word.phrase("thu"), Word.phrase("chi")),
    (Word.phrase("cấp"), Word.phrase("chi")),
  ]
}
