import Figures

/// Quantities in columns: integers at one scale, so that both engines can compare and add them exactly.
///
/// | kind | low | high | whole |
/// |---|---|---|---|
/// | `exact` | the value | the value | |
/// | `interval` | its lower end | its upper end | |
/// | `part` | the part | the part | the whole |
/// | `nothing` | | | |
enum QuantityColumns {
  static let names: [Column] = ["quantity_kind", "low", "high", "low_open", "high_open", "whole", "scale"]

  enum Kind: String { case exact, interval, part, nothing }
}

/// A number has too many digits to be kept.
public struct QuantityTooLong: Error, Equatable, Sendable {
  /// In plain notation.
  public let number: String
}

extension RowWriter {
  /// Null in the first column where there is no quantity.
  mutating func optionalQuantity(_ quantity: Quantity?) throws {
    let scale = quantity?.numbers.map(\.scale).max() ?? 0
    var low: ExactDecimal?
    var high: ExactDecimal?
    var whole: ExactDecimal?
    var open = (low: false, high: false)
    var kind: QuantityColumns.Kind?
    switch quantity {
    case .exact(let value): (kind, low, high) = (.exact, value, value)
    case .part(let value, of: let total): (kind, low, high, whole) = (.part, value, value, total)
    case .interval(let interval):
      (kind, low, high) = (.interval, interval.lower, interval.upper)
      open = (interval.lowerOpen, interval.upperOpen)
    case .nothing: kind = .nothing
    case nil: break
    }
    optionalText(kind?.rawValue)
    optionalInteger(try low?.coefficient(at: scale))
    optionalInteger(try high?.coefficient(at: scale))
    flag(open.low)
    flag(open.high)
    optionalInteger(try whole?.coefficient(at: scale))
    count(scale)
  }
}

extension RowReader {
  mutating func optionalQuantity() throws -> Quantity? {
    let start = position
    let kind = try optionalText()
    let low = try optionalInteger()
    let high = try optionalInteger()
    let open = (low: try flag(), high: try flag())
    let whole = try optionalInteger()
    let scale = try scale()
    guard let kind else { return nil }
    let number = { (digits: Int64) in ExactDecimal(coefficient: digits, scale: scale) }
    let quantity: Quantity?
    switch QuantityColumns.Kind(rawValue: kind) {
    case .exact: quantity = low.map { .exact(number($0)) }
    case .part: quantity = low.flatMap { part in whole.map { .part(number(part), of: number($0)) } }
    case .interval:
      quantity = Interval(
        from: low.map(number), to: high.map(number), lowerOpen: open.low, upperOpen: open.high
      ).map(Quantity.interval)
    case .nothing: quantity = .nothing
    case nil: quantity = nil
    }
    guard let quantity else { throw RowError(position: start, expected: "a quantity", found: kind) }
    return quantity
  }

  mutating func quantity() throws -> Quantity {
    try expect("a quantity", "null", optionalQuantity())
  }

  mutating func scale() throws -> Int {
    let scale = try count()
    guard (0...ExactDecimal.maximumScale).contains(scale) else { throw unexpected("a scale", "\(scale)") }
    return scale
  }
}

extension ExactDecimal {
  /// The digits at a scale that is not smaller than the number's own.
  func coefficient(at scale: Int) throws -> Int64 {
    guard let moved = try? shifted(by: scale) else { throw QuantityTooLong(number: plain) }
    return moved.coefficient
  }
}
