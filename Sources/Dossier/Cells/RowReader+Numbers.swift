import Figures
import Language

/// Cells that hold numbers and quantities.
extension RowReader {
  /// A plain number.
  mutating func number(_ column: Column) -> ExactDecimal? {
    guard let text = optional(column) else { return nil }
    do {
      return try context.numbers.read(text)
    } catch {
      report(context.numbers.finding(for: error, text), at: column)
      return nil
    }
  }

  /// A quantity that agrees with the word printed with it: "hơn 150%" is above 150, and taking it for 150 would make the
  /// source look wrong.
  mutating func quantity(_ column: Column, beside word: Column) -> Quantity? {
    let quantity = quantity(column)
    if case .exact = quantity, let printed = optional(word), let text = optional(column),
      let sign = Self.signs[printed.lowercased()]
    {
      report(.exactBesideWord(text, word: printed, sign: sign), at: column)
      return nil
    }
    return quantity
  }

  /// How what a word says is written.
  private static let signs = ["hơn": ">", "trên": ">", "gần": "<", "dưới": "<"]

  /// `155`, `>300`, `<21000`, `85..90`, `11/14` or `-`.
  private mutating func quantity(_ column: Column) -> Quantity? {
    guard let text = optional(column) else { return nil }
    do {
      let quantity = try QuantityText(text, context.numbers).quantity
      if quantity == nil { report(.intervalUpsideDown(text), at: column) }
      if case .part(let part, let whole) = quantity, part.isNegative || part > whole {
        report(.partOverWhole(text), at: column)
        return nil
      }
      return quantity
    } catch {
      let finding: DossierFinding =
        error == .notANumber
        ? .notAQuantity(text, example: context.numbers.example) : context.numbers.finding(for: error, text)
      report(finding, at: column)
      return nil
    }
  }

  /// The printed measure, or the usual one where none is printed; nil where it does not fit `wanted`.
  mutating func measure(fitting wanted: Measure) -> Measure? {
    guard let text = optional(.measure) else { return wanted }
    let measure = Measure(text)
    guard measure.base == wanted.base else {
      report(.measureMismatch(text, wanted: wanted.printed), at: .measure)
      return nil
    }
    return measure
  }

  /// `quantity` of `measure`, in the unit and at the decimals of an indicator.
  mutating func scaled(
    _ quantity: Quantity, from measure: Measure, to wanted: Measure, decimals: Int, at column: Column
  ) -> Quantity? {
    do throws(ScalingError) {
      return try quantity.mapped { value throws(ScalingError) in
        guard let moved = measure.convert(value, to: wanted)?.normalized else { throw .tooLarge }
        guard moved.scale <= decimals else { throw .tooManyDecimals }
        let padded = moved.rounded(to: decimals)
        guard padded.scale == decimals else { throw .tooLarge }
        return padded
      }
    } catch {
      let text = text(column)
      switch error {
      case .tooLarge: report(.numberTooLarge(text), at: column)
      case .tooManyDecimals:
        report(.tooManyDecimals(text, decimals: decimals, measure: wanted.printed), at: column)
      }
      return nil
    }
  }

  private enum ScalingError: Error { case tooLarge, tooManyDecimals }
}

/// The forms in which a table writes quantities.
private struct QuantityText {
  /// Nil for a range whose start lies above its end.
  let quantity: Quantity?

  init(_ text: String, _ numbers: NumberReader) throws(NumberReadingError) {
    if text == "-" || text == "−" {
      quantity = .nothing
    } else if text.hasPrefix(">") {
      quantity = .interval(.above(try numbers.read(text.dropFirst())))
    } else if text.hasPrefix("<") {
      quantity = .interval(.below(try numbers.read(text.dropFirst())))
    } else if let dots = text.firstRange(of: "..") {
      let lower = try numbers.read(text[..<dots.lowerBound])
      let upper = try numbers.read(text[dots.upperBound...])
      quantity = Interval(from: lower, to: upper).map { .interval($0) }
    } else if let slash = text.firstIndex(of: "/") {
      let part = try numbers.read(text[..<slash])
      quantity = .part(part, of: try numbers.read(text[text.index(after: slash)...]))
    } else {
      quantity = .exact(try numbers.read(text))
    }
  }
}
