/// What exact arithmetic cannot do.
public enum ArithmeticError: Error, Equatable, Sendable {
  /// The result has more digits than a figure may have.
  case overflow
  case divisionByZero
}

extension ExactDecimal {
  public func adding(_ other: ExactDecimal) throws(ArithmeticError) -> ExactDecimal {
    let scale = max(scale, other.scale)
    if let mine = digits(at: scale), let its = other.digits(at: scale) {
      let (sum, overflow) = mine.addingReportingOverflow(its)
      if !overflow { return ExactDecimal(coefficient: sum, scale: scale) }
    }
    return try Self.fitting(widened(to: scale) + other.widened(to: scale), scale: scale)
  }

  public func subtracting(_ other: ExactDecimal) throws(ArithmeticError) -> ExactDecimal {
    let scale = max(scale, other.scale)
    if let mine = digits(at: scale), let its = other.digits(at: scale) {
      let (difference, overflow) = mine.subtractingReportingOverflow(its)
      if !overflow { return ExactDecimal(coefficient: difference, scale: scale) }
    }
    return try Self.fitting(widened(to: scale) - other.widened(to: scale), scale: scale)
  }

  public func multiplied(by other: ExactDecimal) throws(ArithmeticError) -> ExactDecimal {
    if scale + other.scale <= Self.maximumScale {
      let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
      if !overflow { return ExactDecimal(coefficient: product, scale: scale + other.scale) }
    }
    let product = Int128(coefficient) * Int128(other.coefficient)
    return try Self.fitting(product, scale: scale + other.scale)
  }

  /// `self × 10^exponent`, exact.
  public func shifted(by exponent: Int) throws(ArithmeticError) -> ExactDecimal {
    if exponent == 0 { return self }
    guard abs(exponent) <= 18 else { throw .overflow }
    if exponent >= scale {
      return try Self.fitting(Int128(coefficient) * PowerOfTen.wide(exponent - scale), scale: 0)
    }
    return try Self.fitting(Int128(coefficient), scale: scale - exponent)
  }

  /// The quotient rounded half up (away from zero) to `places` decimals.
  public func divided(by divisor: ExactDecimal, places: Int) throws(ArithmeticError) -> ExactDecimal {
    try Self.quotient(self, divisor, exponent: 0, places: places)
  }

  /// `self ÷ whole × 100`, rounded half up to `places` decimals.
  public func percent(of whole: ExactDecimal, places: Int) throws(ArithmeticError) -> ExactDecimal {
    try Self.quotient(self, whole, exponent: 2, places: places)
  }

  private static func quotient(
    _ dividend: ExactDecimal, _ divisor: ExactDecimal, exponent: Int, places: Int
  ) throws(ArithmeticError) -> ExactDecimal {
    guard !divisor.isZero else { throw .divisionByZero }
    // dividend/10^a ÷ divisor/10^b × 10^exponent × 10^places, as one division of integers.
    let shift = divisor.scale - dividend.scale + exponent + places
    if let narrow = narrowQuotient(dividend, divisor, shift: shift, places: places) { return narrow }
    var numerator = Int128(dividend.coefficient)
    var denominator = Int128(divisor.coefficient)
    if shift >= 0 {
      numerator = try scaled(numerator, by: shift)
    } else {
      denominator = try scaled(denominator, by: -shift)
    }
    return try fitting(halfUp(numerator, denominator), scale: places)
  }

  /// The same in the usual width, where everything fits.
  private static func narrowQuotient(
    _ dividend: ExactDecimal, _ divisor: ExactDecimal, shift: Int, places: Int
  ) -> ExactDecimal? {
    guard (0...maximumScale).contains(places), let factor = PowerOfTen.narrow(abs(shift)) else { return nil }
    let (numerator, tooLarge) =
      shift >= 0 ? dividend.coefficient.multipliedReportingOverflow(by: factor) : (dividend.coefficient, false)
    let (denominator, tooSmall) =
      shift < 0 ? divisor.coefficient.multipliedReportingOverflow(by: factor) : (divisor.coefficient, false)
    // The least number has no opposite of its width.
    guard !tooLarge, !tooSmall, numerator != .min, denominator != .min else { return nil }
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard remainder.magnitude >= denominator.magnitude - remainder.magnitude else {
      return ExactDecimal(coefficient: quotient, scale: places)
    }
    return ExactDecimal(
      coefficient: (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1, scale: places)
  }

  private static func scaled(_ value: Int128, by exponent: Int) throws(ArithmeticError) -> Int128 {
    guard exponent <= 37 else { throw .overflow }
    let (result, overflow) = value.multipliedReportingOverflow(by: PowerOfTen.wide(exponent))
    guard !overflow else { throw .overflow }
    return result
  }

  /// Division of integers, half up: away from zero at the exact half, as officials round.
  static func halfUp(_ numerator: Int128, _ denominator: Int128) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard remainder.magnitude >= denominator.magnitude - remainder.magnitude else { return quotient }
    return (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1
  }

  private static func fitting(_ wide: Int128, scale: Int) throws(ArithmeticError) -> ExactDecimal {
    var digits = wide
    var places = scale
    while places > maximumScale || (places > 0 && Int64(exactly: digits) == nil) {
      guard digits % 10 == 0 else { throw .overflow }
      digits /= 10
      places -= 1
    }
    guard let result = ExactDecimal(wide: digits, scale: places) else { throw .overflow }
    return result
  }
}

/// How a number is brought to fewer decimals.
public enum Rounding: Sendable {
  /// Half away from zero: the rule for everything this program shows (`domain` 4.2).
  case halfUp
  /// Digits cut off: what some printed reports do.
  case truncating
}

extension ExactDecimal {
  /// The number with exactly `places` decimals.
  public func rounded(to places: Int, _ rule: Rounding = .halfUp) -> ExactDecimal {
    guard places < scale else {
      return ExactDecimal(wide: widened(to: places), scale: places) ?? self
    }
    let divisor = PowerOfTen.wide(scale - places)
    let wide =
      switch rule {
      case .halfUp: Self.halfUp(Int128(coefficient), divisor)
      case .truncating: Int128(coefficient) / divisor
      }
    return ExactDecimal(coefficient: Int64(wide), scale: places)
  }
}
