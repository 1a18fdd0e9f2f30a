import Figures

/// "số doanh nghiệp tăng 21,2%, số vốn tăng 49,7% …; vốn bình quân một doanh nghiệp tăng 23,5%": the mean grows by what the sum
/// grows over what the count does.
struct RateOfRates {
  let recent: RecentFigures
  let rule: RuleDescription

  func draft(_ index: Int, _ line: LineView) -> Draft? {
    let stated = line.figures[index]
    guard isGrowth(stated), stated.decimals > 0, speaksOfMean(index, line), let sign = sign(stated) else { return nil }
    let rates = recent.last(10) { isGrowth($0) }
    for sum in rates {
      for count in rates where count.spot != sum.spot {
        guard let top = Self.factor(sum.figure), let bottom = Self.factor(count.figure),
          let grown = top.growth(over: bottom), let result = sign < 0 ? grown.negated : grown, result.lower > .zero,
          Agreement(result, with: stated) == .exact
        else { continue }
        let (one, two) = (sum.stored, count.stored)
        return RecentFigures.Place(view: line, index: index, line: recent.line).stored.draft(
          rule, of: [two, one], result: result,
          formula: "(100 \(mark(sum)) \(one.number)) ÷ (100 \(mark(count)) \(two.number)) × 100 − 100",
          subject: sign < 0 ? .fall : .growth, verdict: .consistent, strength: .possible)
      }
    }
    return nil
  }

  private func isGrowth(_ figure: Figure) -> Bool {
    figure.isPercent && figure.upper == nil && figure.role == .growth && figure.approximation == .exact
  }

  private func sign(_ figure: Figure) -> Int? { figure.sign == 0 ? nil : figure.sign }
  private func mark(_ place: RecentFigures.Place) -> String { place.figure.sign < 0 ? "−" : "+" }

  /// 121,2 for a rise by 21,2%.
  static func factor(_ figure: Figure) -> Bounds? {
    guard let bounds = figure.bounds() else { return nil }
    let hundred = Bounds(ExactDecimal(100))
    return figure.sign < 0 ? hundred.minus(bounds) : hundred.plus(bounds)
  }

  private func speaksOfMean(_ index: Int, _ line: LineView) -> Bool {
    let start = line.sentences[line.figures[index].sentence].tokens.lowerBound
    let end = line.figures[index].tokens.lowerBound
    return Self.mean.occur(in: line, max(start, end - 40)..<end)
  }

  private static let mean = PhraseSet(["bình quân", "trung bình"])
}
