import Figures

/// Whether terms make a total.
struct SumMatch {
  let terms: Terms

  /// How many of the first terms make the total: all of them if they do, else the most that do.
  func longestExact(_ parts: [Int], total: Int) -> Int? {
    let figures = terms.line.figures
    let printed = terms.printed(total, beside: parts[...])
    let model = parts.last { !Terms.isBare(figures[$0]) } ?? total
    var sum = Bounds(.zero)
    var longest: Int?
    for (position, part) in parts.enumerated() {
      guard let value = terms.bounds(part, like: model), let next = sum.plus(value) else { return nil }
      sum = next
      if position > 0, Agreement(sum, with: printed) == .exact { longest = position + 1 }
    }
    // Some of the terms make the total only where nothing is rounded off.
    guard let longest, longest < parts.count else { return longest }
    let isExact = figures[total].approximation == .exact && parts.allSatisfy { figures[$0].approximation == .exact }
    return isExact ? longest : nil
  }

  /// Whether the other reading of numbers that may be read in two ways makes the total.
  func agreesOtherwise(_ parts: [Int], total: Int) -> Bool {
    guard let whole = otherReading(total), let same = terms.line.figures[total].magnitude else { return false }
    var sum = ExactDecimal.zero
    for part in parts {
      guard let value = otherReading(part), let next = try? sum.adding(value) else { return false }
      sum = next
    }
    return sum == whole || sum == same
  }

  private func otherReading(_ index: Int) -> ExactDecimal? {
    let figure = terms.line.figures[index]
    return try? (figure.alternative ?? figure.value).shifted(by: figure.exponent)
  }

  /// Whether a wrong total looks like a slip of the pen, or at least lies near what its parts make.
  func isNear(_ parts: [Int], total: Int, within percent: Int64) -> Bool {
    guard let sum = terms.sum(parts[...], total: total), let whole = terms.printed(total, beside: parts[...]).magnitude,
      let share = sum.percent(of: Bounds(whole))
    else { return false }
    return share.upper >= ExactDecimal(100 - percent) && share.lower <= ExactDecimal(100 + percent)
  }

  /// Whether one digit of the total itself explains the difference.
  func printedSlip(_ parts: [Int], total: Int) -> Bool {
    let printed = terms.printed(total, beside: parts[...])
    guard let sum = terms.printedSum(parts[...], total: total), let right = Writing.expected(sum, like: printed).value
    else { return false }
    return Slip(printed: printed.value, right: right) != nil
  }

  /// Whether one digit explains the difference: of the total, or of one part.
  func slip(_ parts: [Int], total: Int) -> Slip? {
    let printed = terms.printed(total, beside: parts[...])
    guard let sum = terms.printedSum(parts[...], total: total) else { return nil }
    let right = Writing.expected(sum, like: printed)
    if let value = right.value, let slip = Slip(printed: printed.value, right: value) { return slip }
    guard let whole = printed.magnitude else { return nil }
    for part in parts {
      guard let rest = terms.printedSum(parts.filter { $0 != part }[...], total: total),
        let needed = Bounds(whole).minus(rest), needed.lower > .zero
      else { continue }
      let figure = terms.line.figures[part]
      if let value = Writing.expected(needed, like: figure).value, let slip = Slip(printed: figure.value, right: value)
      {
        return slip
      }
    }
    return nil
  }
}
