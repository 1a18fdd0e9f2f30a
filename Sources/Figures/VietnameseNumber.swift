/// Numbers as Vietnamese documents print them: `1.234,5`.
public enum VietnameseNumber {
  /// All decimals of the number, dots between thousands, a comma before decimals.
  public static func write(_ number: ExactDecimal) -> String { number.written(mark: UInt8(ascii: ","), grouped: true) }
}
