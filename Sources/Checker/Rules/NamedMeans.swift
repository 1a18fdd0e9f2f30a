import Figures

/// "54.501 doanh nghiệp …, vốn đăng ký 427.762 tỷ đồng. Vốn bình quân một doanh nghiệp đạt 7,8 tỷ đồng": a mean of a thing that
/// was counted some sentences before. Says only what fits.
struct NamedMeans {
  let recent: RecentFigures
  let rule: RuleDescription

  func draft(_ index: Int, _ line: LineView) -> Draft? {
    let stated = line.figures[index]
    guard Terms.isAmount(stated) || !stated.rates.isEmpty, stated.upper == nil, stated.whole == nil, !stated.isDuration,
      !stated.isPercent, stated.tellingDigits > 1
    else { return nil }
    let gap = GapWords(line: line, index: index)
    let start = line.sentences[stated.sentence].tokens.lowerBound
    let lead = max(start, stated.tokens.lowerBound - 16)..<stated.tokens.lowerBound
    guard Self.means.occur(in: line, lead) else { return nil }
    let named = Set((lead.lowerBound..<gap.after(4).upperBound).map { line.tokens[$0].word })
    let sums = recent.last(8) { $0.unit == stated.unit && $0.upper == nil && $0.whole == nil && $0.isOfKind(stated) }
    let counts = recent.last(8) { count in
      count.isCount && count.upper == nil && count.whole == nil && count.value > ExactDecimal(1)
        && count.noun.first.map { named.contains($0) && !Self.general.contains($0) } ?? false
    }
    for sum in sums {
      for count in counts where count.spot != sum.spot {
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

  /// Rounded no more coarsely than it is printed.
  private func isFine(_ result: Bounds, _ stated: Figure) -> Bool {
    guard let half = stated.halfStep, let width = try? result.upper.subtracting(result.lower),
      let most = try? half.multiplied(by: ExactDecimal(6))
    else { return false }
    return width <= most
  }

  private static let means = PhraseSet(["bình quân", "trung bình", "mỗi"])
  private static let general = LineReader.words("năm tháng ngày người")
}
