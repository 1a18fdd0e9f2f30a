import Figures

/// "54.501 doanh nghiệp …, vốn đăng ký 427.762 tỷ đồng. Vốn bình quân một doanh nghiệp đạt 7,8 tỷ đồng": a mean of a thing that
/// was counted some sentences before. It is called wrong only where the growth told beside it is that of just these two.
struct NamedMeans {
  let recent: RecentFigures
  let rule: RuleDescription

  /// What a mean may be of: amounts of its kind and counts of what it is said for one of, the last told first.
  private struct Told {
    let sums: [RecentFigures.Place]
    let counts: [RecentFigures.Place]
    let named: Set<Word>
  }

  private func told(_ index: Int, _ line: LineView) -> Told? {
    let stated = line.figures[index]
    guard Terms.isAmount(stated) || !stated.rates.isEmpty, stated.upper == nil, stated.whole == nil, !stated.isDuration,
      !stated.isPercent, stated.tellingDigits > 1
    else { return nil }
    let gap = GapWords(line: line, index: index)
    let start = line.sentences[stated.sentence].tokens.lowerBound
    let lead = max(start, stated.tokens.lowerBound - 16)..<stated.tokens.lowerBound
    guard Self.means.occur(in: line, lead) else { return nil }
    var named = Set((lead.lowerBound..<gap.after(4).upperBound).map { line.tokens[$0].word })
    for (short, long) in Self.shortened where named.contains(short) { named.insert(long) }
    let sums = recent.last(8) { $0.unit == stated.unit && $0.upper == nil && $0.whole == nil && $0.isOfKind(stated) }
    let counts = recent.last(8) { count in
      count.isCount && count.upper == nil && count.whole == nil && count.value > ExactDecimal(1)
        && count.noun.first.map { named.contains($0) && !Self.general.contains($0) } ?? false
    }
    return Told(sums: sums, counts: counts, named: named)
  }

  func draft(_ index: Int, _ line: LineView) -> Draft? {
    guard let told = told(index, line) else { return nil }
    let stated = line.figures[index]
    for sum in told.sums {
      for count in told.counts where count.spot != sum.spot {
        guard let all = sum.figure.bounds(), let number = count.figure.bounds(), let result = all.over(number),
          Agreement(result, with: stated) == .exact, isFine(result, stated)
        else { continue }
        let (one, two) = (sum.stored, count.stored)
        return RecentFigures.Place(view: line, index: index, line: recent.line).stored.draft(
          rule, of: [one, two], result: result, formula: "\(one.number) ÷ \(two.number)", subject: .average,
          verdict: .consistent, strength: .possible)
      }
    }
    return nil
  }

  /// "số doanh nghiệp tăng 19,2%, số vốn tăng 49,5%. Vốn bình quân … đạt 7,9 tỷ đồng, tăng 25,4%": the growth beside the mean is what those
  /// of the sum and the count make, so that the mean is of that sum and count.
  func mistaken(_ index: Int, _ line: LineView) -> Draft? {
    guard let told = told(index, line) else { return nil }
    let (sums, counts) = (told.sums, told.counts)
    let stated = line.figures[index]
    guard let sum = sums.first, let count = counts.first, sums.count == 1, counts.count == 1, sum.line == count.line,
      sum.figure.sentence == count.figure.sentence, count.spot != sum.spot, stated.approximation == .exact,
      told.named.intersection(sum.words).count > 1, let all = sum.figure.tightBounds(),
      let number = count.figure.tightBounds(), let result = all.over(number), isFine(result, stated),
      !Agreement(result, with: stated).holds, Claimant.isNear(result, stated, 8), growsAlike(index, line)
    else { return nil }
    let (one, two) = (sum.stored, count.stored)
    let point = one.figure.magnitude.flatMap { top in two.figure.magnitude.flatMap { Bounds(top).over(Bounds($0)) } }
    return RecentFigures.Place(view: line, index: index, line: recent.line).stored.draft(
      rule, of: [one, two], result: point ?? result, formula: "\(one.number) ÷ \(two.number)", subject: .average,
      verdict: .inconsistent)
  }

  private func growsAlike(_ index: Int, _ line: LineView) -> Bool {
    let next = index + 1
    guard next < line.figures.count, line.figures[next].sentence == line.figures[index].sentence else { return false }
    return RateOfRates(recent: recent, rule: rule).draft(next, line) != nil
  }

  /// Rounded no more coarsely than it is printed.
  private func isFine(_ result: Bounds, _ stated: Figure) -> Bool {
    guard let half = stated.halfStep, let width = try? result.upper.subtracting(result.lower),
      let most = try? half.multiplied(by: ExactDecimal(6))
    else { return false }
    return width <= most
  }

  private static let means = PhraseSet(["bình quân", "trung bình", "mỗi"])
  private static let shortened = [(Word("DN"), Word("doanh")), (Word("HTX"), Word("hợp")), (Word("DA"), Word("dự"))]
  private static let general = LineReader.words("năm tháng ngày người")
}
