import Figures
import Model

extension RowWriter {
  /// None, one or two numbers, at one scale.
  mutating func values(_ numbers: [ExactDecimal]) throws {
    guard numbers.count <= 2 else { throw TooManyValues(count: numbers.count) }
    let scale = numbers.map(\.scale).max() ?? 0
    optionalInteger(try numbers.first?.coefficient(at: scale))
    optionalInteger(try numbers.dropFirst().first?.coefficient(at: scale))
    count(scale)
  }
}

/// A target has more than the two values that a bound can have.
public struct TooManyValues: Error, Equatable, Sendable {
  public let count: Int
}

extension RowReader {
  mutating func values() throws -> [ExactDecimal] {
    let digits = [try optionalInteger(), try optionalInteger()].compactMap { $0 }
    let scale = try scale()
    return digits.map { ExactDecimal(coefficient: $0, scale: scale) }
  }

  /// A base that names neither a period nor a value is none.
  mutating func base() throws -> Target.Base? {
    let period = try optionalPeriod()
    let digits = try optionalInteger()
    let scale = try scale()
    let value = digits.map { ExactDecimal(coefficient: $0, scale: scale) }
    return period == nil && value == nil ? nil : Target.Base(period: period, value: value)
  }
}
