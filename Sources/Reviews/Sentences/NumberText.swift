import Figures
import Language

/// Writes numbers for readers: `1.234,5` in Vietnamese, `1,234.5` in English, with all decimals of the number.
///
/// The same notation as `VietnameseNumber`, made in one pass over bytes because a page holds hundreds of numbers.
public enum NumberText {
  public static func write(_ number: ExactDecimal, _ tongue: Tongue) -> String {
    let grouping = UInt8(ascii: tongue == .vi ? "." : ",")
    let mark = UInt8(ascii: tongue == .vi ? "," : ".")
    // 20 digits at most, 6 grouping marks, a decimal mark, a sign, and a zero before the mark.
    return String(unsafeUninitializedCapacity: 40) { buffer in
      var position = 40
      func put(_ byte: UInt8) {
        position -= 1
        buffer[position] = byte
      }
      var rest = number.coefficient.magnitude
      for _ in 0..<number.scale {
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
      }
      if number.scale > 0 { put(mark) }
      var digits = 0
      repeat {
        if digits > 0, digits % 3 == 0 { put(grouping) }
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
        digits += 1
      } while rest > 0
      if number.isNegative { put(UInt8(ascii: "-")) }
      for index in position..<40 { buffer[index - position] = buffer[index] }
      return 40 - position
    }
  }
}
