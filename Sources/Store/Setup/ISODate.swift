import Model

/// Reads `2020-07-19` from its bytes: a scorecard reads hundreds of dates.
enum ISODate {
  static func read(_ text: String) -> CalendarDate? {
    var digits: (year: Int, month: Int, day: Int) = (0, 0, 0)
    var position = 0
    for byte in text.utf8 {
      switch position {
      case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
      case 0...9:
        guard byte >= 48, byte <= 57 else { return nil }
        let digit = Int(byte) - 48
        if position < 4 {
          digits.year = digits.year * 10 + digit
        } else if position < 7 {
          digits.month = digits.month * 10 + digit
        } else {
          digits.day = digits.day * 10 + digit
        }
      default: return nil
      }
      position += 1
    }
    guard position == 10 else { return nil }
    return CalendarDate(year: digits.year, month: digits.month, day: digits.day)
  }
}
