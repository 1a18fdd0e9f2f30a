import Figures

/// The factors of a multiplication written out: what is multiplied is what is printed, an amount in the unit that its price is for.
struct WrittenFactors {
  let sentence: SentenceView
  let factors: [Int]
  private var line: LineView { sentence.line }

  /// How many of the price's unit one of the amount's is, as a power of ten: three of "6,4 tấn × 95.000 đồng/kg".
  private var step: Int {
    for (first, second) in zip(factors, factors.dropFirst()) {
      for (amount, price) in [(first, second), (second, first)] {
        guard let sold = Self.units[unit(of: amount)], let priced = Self.units[rate(of: price)],
          sold.dimension == priced.dimension
        else { continue }
        return sold.exponent - priced.exponent
      }
    }
    return 0
  }

  var product: Bounds? {
    var product = Bounds(ExactDecimal(1))
    for factor in factors {
      guard let value = sentence[factor].point(), let next = product.times(value) else { return nil }
      product = next
    }
    guard step != 0 else { return product }
    guard let low = try? product.lower.shifted(by: step), let high = try? product.upper.shifted(by: step) else {
      return nil
    }
    return Bounds(low, high)
  }

  /// "6,4 × 1.000 × 95.000", "350 × 12 ÷ 1.000"
  var formula: String {
    var terms = factors.map { Writing.number(sentence[$0], line) }
    guard step != 0, let scale = try? ExactDecimal(1).shifted(by: abs(step)) else {
      return terms.joined(separator: " × ")
    }
    if step < 0 { return terms.joined(separator: " × ") + " ÷ " + VietnameseNumber.write(scale) }
    terms.insert(VietnameseNumber.write(scale), at: 1)
    return terms.joined(separator: " × ")
  }

  private func unit(of index: Int) -> String {
    guard case .physical = sentence[index].unit, sentence[index].rates.isEmpty else { return "" }
    let end = sentence[index].tokens.upperBound
    let start = sentence[index].number.upperBound
    return [end - 2, end - 1].lazy.filter { $0 >= start }.map { line.text($0..<end) }.first { Self.units[$0] != nil }
      ?? ""
  }

  /// "đồng/kg", "đ/m2"
  private func rate(of index: Int) -> String {
    var end = sentence[index].tokens.upperBound
    let isShort = end < line.tokens.count && line.tokens[end].word == Self.dong
    if isShort { end += 1 }
    guard isShort || sentence[index].unit?.isMoney == true, end + 1 < line.tokens.count, line.tokens[end].isMark("/")
    else { return "" }
    return [end + 3, end + 2].lazy.filter { $0 <= line.tokens.count }.map { line.text(end + 1..<$0) }
      .first { Self.units[$0] != nil } ?? ""
  }

  private static let dong = Word("đ")
  /// Each as a power of ten of the smallest of its kind.
  private static let units: [String: (dimension: Int, exponent: Int)] = [
    "kg": (1, 0), "yến": (1, 1), "tạ": (1, 2), "tấn": (1, 3), "m": (2, 0), "km": (2, 3), "kWh": (3, 0), "MWh": (3, 3),
    "GWh": (3, 6), "m2": (4, 0), "m²": (4, 0), "ha": (4, 4),
  ]
}
