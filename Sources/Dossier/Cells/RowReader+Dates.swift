import Language
import Model

/// Cells that hold dates.
extension RowReader {
  /// A date as far as it is stated.
  mutating func date(_ column: Column) -> StatedDate? {
    guard let text = optional(column) else { return nil }
    // Digits and hyphens only: what `StatedDate` takes apart, it does not look at twice.
    guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 }), let date = StatedDate(text) else {
      report(.impossibleDate(text), at: column)
      return nil
    }
    return date
  }

  mutating func requiredDate(_ column: Column) -> StatedDate? {
    required(column) == nil ? nil : date(column)
  }

  /// From the first day of `from` to the last day of `to`, as far as they are stated.
  mutating func validity() -> Validity {
    let from = date(.from)
    let to = date(.to)
    if let validity = Validity(from: from?.period.from, to: to?.period.to) { return validity }
    report(.endBeforeStart(from: from?.text ?? "", to: to?.text ?? ""), at: .to)
    return .always
  }

  /// Both ends are needed.
  mutating func termPeriod() -> Period? {
    let first = requiredDate(.from)
    let last = requiredDate(.to)
    guard let from = first, let to = last else { return nil }
    if let period = Period(from: from.period.from, to: to.period.to) { return period }
    report(.endBeforeStart(from: from.text, to: to.text), at: .to)
    return nil
  }
}
