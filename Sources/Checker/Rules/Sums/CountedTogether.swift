import Figures

/// What comes to a total told before: "Huy động được 640 triệu đồng. Nếu tính cả 85 triệu đồng hiện vật quy đổi, tổng giá trị là 725 triệu
/// đồng". The words add just these two.
struct CountedTogether {
  let sentence: SentenceView
  let total: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }
  private var words: ListWords { ListWords(line: line) }

  private static let window = 16

  func draft() -> Draft? {
    let figure = sentence[total]
    guard figure.bracket == 0, figure.approximation == .exact, figure.whole == nil, Terms.isAmount(figure),
      total > sentence.range.lowerBound, let more = added(), isTotal(more)
    else { return nil }
    let bases = bases(before: more)
    for base in bases where holds([base, more]) { return draft([base, more], .consistent) }
    guard let base = bases.first(where: { isWhole($0) }), terms.fit(base, to: total) >= .bare, isExact(base),
      isExact(more), !isRight(more),
      !SumMatch(terms: terms).agreesOtherwise([base, more], total: total)
    else { return nil }
    return draft([base, more], .inconsistent)
  }

  /// The figure right behind "cộng cả", "tính cả", "cộng thêm" at the beginning of the sentence.
  private func added() -> Int? {
    let first = sentence.range.lowerBound
    guard
      let more = (first..<total).last(where: { index in
        sentence[index].bracket == 0 && Terms.isAmount(sentence[index]) && terms.fit(index, to: total) >= .bare
      }), more - first < 2
    else { return nil }
    let start = sentence[more].tokens.lowerBound
    let lead = max(sentence.sentence.tokens.lowerBound, start - 3)..<start
    guard Self.adding.occur(in: line, lead), lead.lowerBound - sentence.sentence.tokens.lowerBound <= 4 else {
      return nil
    }
    return more
  }

  /// "…, tổng dư nợ là": a total that the addition leads to.
  private func isTotal(_ more: Int) -> Bool {
    let gap = sentence.between(more, total)
    return words.hasAny(Self.totals, in: gap) && gap.count <= 24
      && (more + 1..<total).allSatisfy {
        !Terms.isAmount(sentence[$0]) || terms.fit($0, to: total) < .bare
      }
  }

  /// The figures of its kind told before, the nearest first.
  private func bases(before more: Int) -> [Int] {
    (max(0, more - Self.window)..<more).reversed().filter { index in
      let figure = line.figures[index]
      return figure.sentence + 3 >= sentence.number && figure.bracket == 0 && figure.whole == nil
        && Terms.isTerm(figure) && terms.fit(index, to: more) >= .bare
    }
  }

  /// What its own list makes, before it or behind it: no part of another.
  private func isWhole(_ index: Int) -> Bool {
    if TotalLead(sentence: sentence, index: index).kind == .adding { return true }
    let match = SumMatch(terms: terms)
    let like = { (range: Range<Int>) in
      range.filter {
        line.figures[$0].bracket == 0 && Terms.isTerm(line.figures[$0]) && terms.fit($0, to: index) >= .bare
      }
    }
    let behind = like(index + 1..<max(index + 1, sentence.range.lowerBound))
    if behind.count > 1, match.longestExact(behind, total: index) == behind.count { return true }
    let own = line.sentences[line.figures[index].sentence].figures
    let before = like(max(own.lowerBound, index - Self.window)..<index)
    return before.count > 1 && match.longestExact(before, total: index) == before.count
      && TotalLead(sentence: sentence, index: index).kind != nil
  }

  /// "cả tiền và hàng": the figure that comes is told as a part of the other.
  private func isRight(_ more: Int) -> Bool {
    guard let value = line.figures[total].magnitude else { return true }
    return bases(before: more).contains { line.figures[$0].magnitude == value }
  }

  private func isExact(_ index: Int) -> Bool { line.figures[index].approximation == .exact }

  private func holds(_ parts: [Int]) -> Bool { SumMatch(terms: terms).longestExact(parts, total: total) == parts.count }

  private func draft(_ parts: [Int], _ verdict: Verdict) -> Draft {
    Claimant(sentence: sentence, rule: rule).total(total, of: parts, verdict)
  }

  private static let adding = PhraseSet(["cộng cả", "tính cả", "cộng thêm", "tính thêm", "kể cả"])
  private static let totals = LineReader.words("tổng")
}
