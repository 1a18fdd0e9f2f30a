import Figures
import Language

/// How a wrong figure may have come about.
enum Slip: Sendable {
  case digitDropped, digitAdded, digitsSwapped, digitChanged, decimalMark
  case ratioForGrowth, growthForRatio, attainedForExcess, excessForAttained, otherBase
  /// tỷ for triệu.
  case scaleWord
  case rowsExchanged

  var phrase: Phrase {
    switch self {
    case .digitDropped: Phrases.Slips.digitDropped
    case .digitAdded: Phrases.Slips.digitAdded
    case .digitsSwapped: Phrases.Slips.digitsSwapped
    case .digitChanged: Phrases.Slips.digitChanged
    case .decimalMark: Phrases.Slips.decimalMark
    case .ratioForGrowth: Phrases.Slips.ratioForGrowth
    case .growthForRatio: Phrases.Slips.growthForRatio
    case .attainedForExcess: Phrases.Slips.attainedForExcess
    case .excessForAttained: Phrases.Slips.excessForAttained
    case .otherBase: Phrases.Slips.otherBase
    case .scaleWord: Phrases.Slips.scaleWord
    case .rowsExchanged: Phrases.Slips.rowsExchanged
    }
  }

  /// Whether one thing was printed for another, worked out from the same two figures: what those two give otherwise
  /// does not clear it.
  var isOfReading: Bool? {
    switch self {
    case .ratioForGrowth, .growthForRatio, .attainedForExcess, .excessForAttained: true
    default: nil
    }
  }

  /// Whether it explains any distance: another reading, base, row or scale, and no digit.
  var isOfOtherFigures: Bool {
    switch self {
    case .otherBase, .scaleWord, .rowsExchanged: true
    default: isOfReading == true
    }
  }

  /// What two numbers' digits tell: one dropped, added, swapped or mistyped, or the decimal mark moved.
  init?(printed: ExactDecimal, right: ExactDecimal) {
    let wrong = Self.digits(printed)
    let meant = Self.digits(right.rounded(to: printed.scale))
    guard wrong != meant || printed.normalized.scale != right.normalized.scale else { return nil }
    if wrong == meant || Self.withoutZeros(wrong) == Self.withoutZeros(meant) {
      self = .decimalMark
    } else if wrong.count + 1 == meant.count, Self.isOneShorter(wrong, meant), wrong.count > 1 {
      self = .digitDropped
    } else if wrong.count == meant.count + 1, Self.isOneShorter(meant, wrong), meant.count > 1 {
      self = .digitAdded
    } else if wrong.count == meant.count, wrong.count > 1 {
      let places = wrong.indices.filter { wrong[$0] != meant[$0] }
      if places.count == 2, wrong[places[0]] == meant[places[1]], wrong[places[1]] == meant[places[0]] {
        self = .digitsSwapped
      } else if places.count == 1 {
        self = .digitChanged
      } else {
        return nil
      }
    } else {
      return nil
    }
  }

  /// Whether two numbers differ by a slip that chance seldom makes: one of three or more digits mistyped, dropped or added,
  /// two swapped, the decimal mark moved. Two numbers of three digits that have nothing to do with each other differ in
  /// one digit only in one case of forty.
  static func isTelling(printed: ExactDecimal, right: ExactDecimal) -> Bool {
    switch Slip(printed: printed, right: right) {
    case .digitChanged, .digitDropped, .digitAdded: return digits(right.rounded(to: printed.scale)).count >= 3
    case .digitsSwapped: return digits(right.rounded(to: printed.scale)).count >= 2
    case .decimalMark: return withoutZeros(digits(right)).count >= 2
    default: return false
    }
  }

  /// The digits as they are typed, without sign and mark.
  private static func digits(_ number: ExactDecimal) -> [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(20)
    var rest = number.coefficient.magnitude
    repeat {
      digits.append(UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    digits.reverse()
    return digits
  }

  /// Whether one number is the other with a digit dropped, or with two neighbours swapped: 7 and 76, 45 and 54.
  static func isDigitSlip(_ left: Int, _ right: Int) -> Bool {
    let (short, long) =
      left < right
      ? (Array(String(left).utf8), Array(String(right).utf8)) : (Array(String(right).utf8), Array(String(left).utf8))
    if short.count + 1 == long.count { return isOneShorter(short, long) }
    guard short.count == long.count else { return false }
    let places = short.indices.filter { short[$0] != long[$0] }
    return places.count == 2 && places[0] + 1 == places[1] && short[places[0]] == long[places[1]]
      && short[places[1]] == long[places[0]]
  }

  private static func withoutZeros(_ digits: [UInt8]) -> [UInt8] {
    var digits = digits
    while digits.last == 0 { digits.removeLast() }
    return digits
  }

  private static func isOneShorter(_ short: [UInt8], _ long: [UInt8]) -> Bool {
    var skipped = false
    var index = 0
    for digit in long {
      if index < short.count, short[index] == digit {
        index += 1
      } else if skipped {
        return false
      } else {
        skipped = true
      }
    }
    return true
  }
}
