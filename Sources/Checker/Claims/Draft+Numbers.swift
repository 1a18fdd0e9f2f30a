import Figures

/// The numbers of a draft, which it keeps as they are told.
extension Draft {
  /// The number of the judged figure in its printed unit; nil for a range, and where it is no number.
  var printed: ExactDecimal? { try? NumberStyle.plain.read(stated) }

  /// What the number should be, in the printed unit: "8695..8697" or one number.
  var right: (low: ExactDecimal, high: ExactDecimal)? {
    guard let expected else { return nil }
    guard let dots = expected.firstRange(of: "..") else {
      return (try? NumberStyle.plain.read(expected)).map { ($0, $0) }
    }
    guard let low = try? NumberStyle.plain.read(String(expected[..<dots.lowerBound])),
      let high = try? NumberStyle.plain.read(String(expected[dots.upperBound...]))
    else { return nil }
    return (low, high)
  }
}

extension Draft.Part {
  var number: ExactDecimal? { value.flatMap { try? NumberStyle.plain.read($0) } }
}
