/// Numbers as Vietnamese documents print them: `1.234,5`.
public enum VietnameseNumber {
  /// All decimals of the number, dots between thousands, a comma before decimals.
  public static func write(_ number: ExactDecimal) -> String {
    let digits = Array(String(number.coefficient.magnitude))
    let padding = max(0, number.scale + 1 - digits.count)
    let all = Array(repeating: Character("0"), count: padding) + digits
    let whole = all.dropLast(number.scale)
    var text = number.isNegative ? "-" : ""
    for (offset, digit) in whole.enumerated() {
      if offset > 0, (whole.count - offset) % 3 == 0 { text.append(".") }
      text.append(digit)
    }
    guard number.scale > 0 else { return text }
    text.append(",")
    text.append(contentsOf: all.suffix(number.scale))
    return text
  }
}
