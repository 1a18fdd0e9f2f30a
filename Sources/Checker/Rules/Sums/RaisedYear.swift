import Figures

/// What the months still to come bring, and what the year comes to with them: "Chín tháng thực hiện 1.260 tỷ đồng. Quý IV dự kiến thêm 410 tỷ
/// đồng, nâng cả năm lên 1.670 tỷ đồng".
struct RaisedYear {
  let sentence: SentenceView
  let total: Int
  let rule: RuleDescription
  private var line: LineView { sentence.line }
  private var terms: Terms { Terms(line: line) }

  private static let window = 12

  func draft() -> Draft? {
    let figure = sentence[total]
    guard figure.bracket == 0, figure.whole == nil, figure.approximation == .exact, Terms.isAmount(figure),
      Self.raising.occur(in: line, GapWords(line: line, index: total).range()), let more = more(), isExact(more)
    else { return nil }
    guard let months = monthsBefore(more), let base = base(of: months, before: more) else { return nil }
    let parts = [base, more]
    let isRight = SumMatch(terms: terms).longestExact(parts, total: total) == 2
    guard isRight || isExact(base) && !SumMatch(terms: terms).agreesOtherwise(parts, total: total) else { return nil }
    return Claimant(sentence: sentence, rule: rule).total(total, of: parts, isRight ? .consistent : .inconsistent)
  }

  /// The one figure of its kind before it in the sentence.
  private func more() -> Int? {
    let kin = (sentence.range.lowerBound..<total).filter {
      sentence[$0].bracket == 0 && Terms.isAmount(sentence[$0]) && terms.fit($0, to: total) >= .bare
    }
    return kin.count == 1 && sentence[kin[0]].comparison == .none ? kin[0] : nil
  }

  /// How many months the year had when what comes was still to come: nine before "quý IV", six before "6 tháng cuối năm".
  private func monthsBefore(_ more: Int) -> Int64? {
    let range = before(more)
    if Self.lastQuarter.occur(in: line, range) { return 9 }
    guard Self.lastMonths.occur(in: line, range) else { return nil }
    return (1...11).first { isSpan(of: 12 - $0, before: more) }
  }

  /// The nearest amount told of the months before, and of no other year.
  private func base(of months: Int64, before more: Int) -> Int? {
    (max(0, more - Self.window)..<more).last { index in
      let figure = line.figures[index]
      return figure.sentence < sentence.number && figure.sentence + 3 >= sentence.number && figure.bracket == 0
        && Terms.isTerm(figure) && terms.fit(index, to: total) == .sure && figure.comparison == .none
        && isSpan(of: months, before: index) && !Self.past.occur(in: line, before(index))
    }
  }

  /// "9 tháng" among the words of an amount.
  private func isSpan(of months: Int64, before index: Int) -> Bool {
    let range = before(index)
    return (max(0, index - 3)..<index).contains { place in
      let span = line.figures[place]
      return span.isDuration && span.noun.first == Lexicon.month && span.value == ExactDecimal(months)
        && range.contains(span.tokens.lowerBound)
    }
  }

  /// The words before a figure, past those that tell a time.
  private func before(_ index: Int) -> Range<Int> {
    let end = line.figures[index].tokens.lowerBound
    let figures = line.sentences[line.figures[index].sentence].figures
    let start = line.sentences[line.figures[index].sentence].tokens.lowerBound
    let other = (figures.lowerBound..<index).last { !line.figures[$0].isDuration }
    return max(start, end - 24, other.map { line.figures[$0].tokens.upperBound } ?? start)..<end
  }

  private func isExact(_ index: Int) -> Bool {
    line.figures[index].approximation == .exact && line.figures[index].upper == nil
  }

  private static let lastQuarter = PhraseSet(["quý IV", "quý 4", "quý cuối năm"])
  private static let lastMonths = PhraseSet(["tháng cuối năm", "tháng còn lại"])
  private static let raising = PhraseSet(["nâng cả năm lên", "đưa cả năm lên", "nâng tổng cả năm lên", "cả năm lên"])
  private static let past = PhraseSet(["năm trước", "năm ngoái", "cùng kỳ"])
}
