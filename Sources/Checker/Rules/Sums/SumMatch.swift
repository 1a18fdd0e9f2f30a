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
      if position > 0, Agreement(sum, with: printed) == .exact, !isBeyond(sum, printed) { longest = position + 1 }
    }
    // Some of the terms make the total only where nothing is rounded off.
    guard let longest, longest < parts.count else { return longest }
    let isExact = figures[total].approximation == .exact && parts.allSatisfy { figures[$0].approximation == .exact }
    return isExact ? longest : nil
  }

  /// "hơn 2,284 tỷ USD" is no 2,351: who prints four digits and more leaves out the next one or two at most.
  func isBeyond(_ sum: Bounds, _ printed: Figure) -> Bool {
    guard printed.approximation == .above || printed.approximation == .below, sum.lower > .zero,
      let whole = printed.magnitude, var digits = Optional(printed.value.coefficient.magnitude), digits > 0
    else { return false }
    while digits % 10 == 0 { digits /= 10 }
    guard digits >= 1000, let slack = try? whole.divided(by: ExactDecimal(200), places: 4),
      let low = try? whole.subtracting(slack), let high = try? whole.adding(slack)
    else { return false }
    return sum.lower > high || sum.upper < low
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

  /// Whether another figure near the parts is what they make: "214 chi bộ. … Cộng chung 211 chi bộ đã xếp loại".
  ///
  /// - Parameter isTold: the total itself opens the list of its parts ("82 chi bộ này gồm …"): what stands before it
  /// has no say.
  func isPrintedElsewhere(_ parts: [Int], total: Int, isTold: Bool = false) -> Bool {
    let figures = terms.line.figures
    guard let last = parts.last, let sum = terms.printedSum(parts[...], total: total), sum.lower >= ExactDecimal(10)
    else { return false }
    return (max(0, parts[0] - 6)..<min(figures.count, last + 5)).contains { index in
      index != total && !parts.contains(index) && Terms.isAmount(figures[index]) && terms.fit(index, to: total) >= .bare
        && !(isTold && index < total)
        && figures[index].magnitude.map { Bounds($0) == sum } ?? false
    }
  }

  /// Whether a total lies near what its parts make: within so many hundredths, or other parts, of it.
  func isNear(_ parts: [Int], total: Int, within part: Int64, of all: Int64 = 100) -> Bool {
    guard let sum = terms.sum(parts[...], total: total), let whole = terms.printed(total, beside: parts[...]).magnitude,
      let share = sum.percent(of: Bounds(whole)),
      let slack = try? ExactDecimal(100 * part).divided(by: ExactDecimal(all), places: 4),
      let low = try? ExactDecimal(100).subtracting(slack), let high = try? ExactDecimal(100).adding(slack)
    else { return false }
    return share.upper >= low && share.lower <= high
  }

  /// Whether one digit of the total itself explains the difference.
  func printedSlip(_ parts: [Int], total: Int) -> Bool {
    let printed = terms.printed(total, beside: parts[...])
    guard let sum = terms.printedSum(parts[...], total: total), let right = Writing.expected(sum, like: printed).value
    else { return false }
    return Slip(printed: printed.value, right: right) != nil
  }

  /// Whether the total is printed exactly, or on the wrong side of what its parts make: "gần 2.000" beside 2.115.
  func isSaid(_ parts: [Int], total: Int) -> Bool {
    let figure = terms.line.figures[total]
    guard let sum = terms.sum(parts[...], total: total), let whole = terms.printed(total, beside: parts[...]).magnitude
    else { return false }
    switch figure.approximation {
    case .exact: return figure.upper == nil
    case .above: return sum.upper < whole
    case .below: return sum.lower > whole
    default: return false
    }
  }

  /// Whether the total is off by a slip that chance seldom makes.
  func tellingSlip(_ parts: [Int], total: Int) -> Bool {
    let printed = terms.printed(total, beside: parts[...])
    guard let sum = terms.printedSum(parts[...], total: total), let right = Writing.expected(sum, like: printed).value
    else { return false }
    return Slip.isTelling(printed: printed.value, right: right)
  }

  /// Whether the parts make more than the total, and one of them is off by a slip that chance seldom makes.
  func tellingPartSlip(_ parts: [Int], total: Int) -> Bool {
    guard let whole = terms.printed(total, beside: parts[...]).magnitude,
      let sum = terms.printedSum(parts[...], total: total), sum.lower > whole
    else { return false }
    return hasPart(parts, total: total, Slip.isTelling)
  }

  /// Whether two digits of a part of three or more are swapped.
  func swappedPart(_ parts: [Int], total: Int) -> Bool {
    hasPart(parts, total: total) { Restatement.isSwapped($0, $1) && $0.coefficient.magnitude > 99 }
  }

  /// Whether what the others leave of the total is, for one part, what it prints but for a slip.
  private func hasPart(_ parts: [Int], total: Int, _ isSlip: (ExactDecimal, ExactDecimal) -> Bool) -> Bool {
    guard parts.count < 6, let whole = terms.printed(total, beside: parts[...]).magnitude else { return false }
    return parts.contains { part in
      let figure = terms.line.figures[part]
      guard let rest = terms.printedSum(parts.filter { $0 != part }[...], total: total),
        let needed = Bounds(whole).minus(rest), needed.lower > .zero,
        let value = Writing.expected(needed, like: figure).value
      else { return false }
      return isSlip(figure.value, value)
    }
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
