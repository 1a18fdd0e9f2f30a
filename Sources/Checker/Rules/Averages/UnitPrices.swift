import Figures

/// "xuất khẩu 71.300 tấn, trị giá 130,15 triệu USD … giá bình quân 1.825 USD/tấn": a price is what all of it brought over how much there was
/// of it, told shortly before. Says only what fits.
struct UnitPrices {
  let recent: RecentFigures
  let rule: RuleDescription

  private static let quantities = 8

  func draft(_ index: Int, _ line: LineView) -> Draft? {
    let stated = line.figures[index]
    guard let unit = stated.unit, unit.isMoney, case .other(let name)? = stated.rates.first, stated.upper == nil,
      stated.tellingDigits > 1
    else { return nil }
    let amounts = recent.last(Self.quantities) { figure in
      guard case .physical(let its)? = figure.unit else { return false }
      return its == name && isLevel(figure)
    }
    for amount in amounts {
      // What it brought is told behind it, or right before it.
      let values = recent.places.filter { value in
        value.line == amount.line && value.view === amount.view && abs(value.index - amount.index) <= 2
          && value.figure.unit == unit && isLevel(value.figure)
          && value.figure.sentence == amount.figure.sentence
      }
      for value in values {
        guard let all = value.figure.bounds(), let size = amount.figure.bounds(), let price = all.over(size),
          Agreement(price, with: stated) == .exact, isFine(price, stated)
        else { continue }
        var draft = StoredFigure(index, line).draft(
          rule, of: [value.stored, amount.stored], result: price,
          formula: "\(value.stored.number) ÷ \(amount.stored.number)", subject: .average, verdict: .consistent,
          strength: .possible)
        draft.relation = .average
        return draft
      }
    }
    return nil
  }

  private func isLevel(_ figure: Figure) -> Bool {
    figure.upper == nil && figure.whole == nil && figure.rates.isEmpty
      && [.level, .to, .total, .part, .equivalent].contains(figure.role)
  }

  /// Printed as finely as one part in fifty, and no farther from a price that is told as more or less than that.
  private func isFine(_ price: Bounds, _ stated: Figure) -> Bool {
    guard let width = try? price.upper.subtracting(price.lower), let size = stated.magnitude,
      let most = try? size.divided(by: ExactDecimal(50), places: 6), let gap = try? price.lower.subtracting(size),
      let far = try? most.multiplied(by: ExactDecimal(2))
    else { return false }
    return width <= most && gap.magnitude <= far
  }
}
