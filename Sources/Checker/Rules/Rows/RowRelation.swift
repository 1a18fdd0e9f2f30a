import Figures

/// How one value of a row may come from others of it.
struct RowRelation: Hashable {
  enum Kind: Hashable { case share, growth, difference, sum, quotient, product }

  let kind: Kind
  /// The value that is worked out.
  let target: Int
  /// What it is worked out from, in the order of the formula.
  let operands: [Int]
  /// A product of hectares and hundredweights is told in tons: by how many places it is moved.
  var shift = 0

  static let shifts = -6...6

  /// Those that the kinds of the values allow.
  static func all(_ row: [AlikeRow.Value]) -> [RowRelation] {
    row.indices.flatMap { target -> [RowRelation] in
      let others = row.indices.filter { $0 != target && row[$0].stored !== row[target].stored }
      let pairs = others.flatMap { first in others.filter { $0 != first }.map { (first, $0) } }
      var found = pairs.flatMap { first, second in
        kinds(row, target, first, second).map { RowRelation(kind: $0, target: target, operands: [first, second]) }
      }
      let parts = others.filter { row[$0].kind == row[target].kind && !row[$0].isWhole }
      if parts.count > 2, target == 0 || target == row.count - 1, isAmount(row[target]), !row[target].isWhole {
        found.append(RowRelation(kind: .sum, target: target, operands: parts))
      }
      return found
    }
  }

  private static func kinds(_ row: [AlikeRow.Value], _ target: Int, _ first: Int, _ second: Int) -> [Kind] {
    guard !row[target].isWhole else { return [] }
    let areAmounts = isAmount(row[first]) && row[first].kind == row[second].kind
    switch row[target].kind {
    case .percent:
      return areAmounts
        ? [.share, .growth] : row[first].kind == .percent && row[second].kind == .percent ? [.difference] : []
    case .points: return row[first].kind == .percent && row[second].kind == .percent ? [.difference] : []
    case .length: return []
    case .amount:
      guard areAmounts else {
        return areUnlike(row[target], row[first], row[second]) && first < second && second < target ? [.product] : []
      }
      if row[target].kind != row[first].kind { return row[target].figure.decimals > 0 ? [.quotient] : [] }
      // Of three that hang together the last is worked out.
      guard target > first, target > second else { return isBareRatio(row, target) ? [.quotient] : [] }
      return (first < second ? [.difference, .sum] : [.difference]) + (isBareRatio(row, target) ? [.quotient] : [])
    }
  }

  private static func areUnlike(_ values: AlikeRow.Value...) -> Bool {
    values.allSatisfy { isAmount($0) && !$0.isWhole && $0.figure.unit != nil }
      && Set(values.map(\.kind)).count == values.count
  }

  /// "chỉ tiêu 420, đăng ký 588, tỷ lệ chọi 1,40": numbers without names.
  private static func isBareRatio(_ row: [AlikeRow.Value], _ target: Int) -> Bool {
    let figure = row[target].figure
    return figure.unit == nil && figure.noun.isEmpty && figure.decimals > 0
  }

  private static func isAmount(_ value: AlikeRow.Value) -> Bool {
    if case .amount = value.kind { return true }
    return false
  }

  // MARK: What it gives

  /// Nil where it says nothing: a share of itself, a change of nothing.
  func result(_ row: [AlikeRow.Value]) -> Bounds? {
    let values = operands.map { row[$0].bounds }
    switch kind {
    case .share: return values[0] == values[1] ? nil : values[0].percent(of: values[1])
    case .growth: return values[0] == values[1] ? nil : values[0].growth(over: values[1])
    case .difference: return values[1].upper > .zero ? values[0].minus(values[1]) : nil
    case .quotient: return values[1].upper > ExactDecimal(1) ? values[0].over(values[1]) : nil
    case .product:
      guard let product = values[0].times(values[1]), let lower = try? product.lower.shifted(by: shift),
        let upper = try? product.upper.shifted(by: shift)
      else { return nil }
      return Bounds(lower, upper)
    case .sum:
      guard values.allSatisfy({ $0.upper > .zero }) else { return nil }
      return values.dropFirst().reduce(values.first) { sum, next in sum?.plus(next) }
    }
  }

  /// Whether it is one of amounts that make another.
  var addsUp: Bool { kind == .difference || kind == .sum }

  /// Whether the words say which way it goes: "tăng", "giảm".
  var isSigned: Bool { kind == .growth || kind == .difference }

  /// What it is worked out from, as a formula writes it.
  func numbers(_ row: [AlikeRow.Value]) -> [String] {
    operands.map { place in
      let (stored, figure) = (row[place].stored, row[place].figure)
      guard let whole = figure.whole else { return stored.number }
      return VietnameseNumber.write(row[place].isWhole ? whole : figure.value)
    }
  }

  func formula(_ row: [AlikeRow.Value]) -> String {
    let texts = numbers(row)
    switch kind {
    case .share: return "\(texts[0]) ÷ \(texts[1]) × 100"
    case .growth: return "(\(texts[0]) ÷ \(texts[1]) − 1) × 100"
    case .difference: return "\(texts[0]) − \(texts[1])"
    case .quotient: return "\(texts[0]) ÷ \(texts[1])"
    case .sum: return texts.joined(separator: " + ")
    case .product:
      let moved = VietnameseNumber.write((try? ExactDecimal(1).shifted(by: abs(shift))) ?? .zero)
      return "\(texts[0]) × \(texts[1])" + (shift == 0 ? "" : shift < 0 ? " ÷ \(moved)" : " × \(moved)")
    }
  }
}
