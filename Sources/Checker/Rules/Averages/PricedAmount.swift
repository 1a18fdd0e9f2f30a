import Figures

/// "12.450 kg …, hỗ trợ theo mức 36.000 đồng/kg là 448,2 tỷ đồng": a price of one kilogram, and how many there were; what they come to is, digit
/// by digit, a thousand times less than is printed.
struct PricedAmount {
  let line: LineView
  /// The amount of money.
  let index: Int

  private var figure: Figure { line.figures[index] }
  private static let reach = 14

  func finding(_ size: ExactDecimal) -> ProductScale.Finding? {
    guard figure.tellingDigits > 2, figure.approximation == .exact, let price = price,
      case .other(let thing)? = line.figures[price].rates.first, let each = line.figures[price].magnitude
    else { return nil }
    let start = max(line.sentences[figure.sentence].figures.lowerBound, price - Self.reach)
    for quantity in (start..<index).reversed() where quantity != price && isOf(thing, quantity) {
      guard let count = line.figures[quantity].magnitude, let cost = try? count.multiplied(by: each) else { continue }
      for shift in [-3, -6, 3, 6] {
        guard let right = try? size.shifted(by: shift), let half = try? figure.halfStep?.shifted(by: shift),
          let gap = try? right.subtracting(cost), gap.magnitude <= half, !isTold(cost, but: half)
        else { continue }
        return ProductScale.Finding(factors: [min(quantity, price), max(quantity, price)], right: right)
      }
    }
    return nil
  }

  /// "dư nợ 112 tỷ đồng của 2.240 hộ vay, bình quân 50 triệu đồng/hộ; nợ quá hạn 112 triệu đồng": what they come to is told of something else.
  private func isTold(_ cost: ExactDecimal, but half: ExactDecimal) -> Bool {
    line.sentences[figure.sentence].figures.contains { place in
      guard place != index, line.figures[place].unit == figure.unit, let its = line.figures[place].magnitude,
        let gap = try? its.subtracting(cost)
      else { return false }
      return gap.magnitude <= half
    }
  }

  /// The price right before.
  private var price: Int? {
    let place = index - 1
    guard line.sentences[figure.sentence].figures.contains(place), line.figures[place].unit == .dong,
      line.figures[place].upper == nil
    else { return nil }
    return place
  }

  private func isOf(_ thing: Word, _ place: Int) -> Bool {
    let quantity = line.figures[place]
    guard quantity.rates.isEmpty, quantity.upper == nil, quantity.whole == nil, quantity.tellingDigits > 1 else {
      return false
    }
    if case .physical(let unit)? = quantity.unit { return unit == thing }
    return quantity.isCount && quantity.noun.first == thing
  }
}
